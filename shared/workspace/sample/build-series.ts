import { addDays, weekdayOf } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import { createPostMedium, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { createRecurrence } from '#shared/plan/series/recurrence.ts';
import { createSeries, type Series } from '#shared/plan/series/series.ts';
import { createSeriesPost, seriesDays, seriesPostId } from '#shared/plan/series/series-posts.ts';
import { newStamp, PEOPLE, type SampleContext } from './context.ts';

type SeriesWords = {
  readonly title: string;
  readonly text: string;
  readonly hashtags: string;
  readonly brief: string;
  readonly notes: string;
  readonly picture: string;
  readonly alt: string;
};

/** A test tile every Friday: the small post that keeps the rhythm when nothing else is ready. */
const WORDS: Readonly<Record<Language, SeriesWords>> = {
  en: {
    title: 'Tile of the week',
    text: 'The test tile of the week: [number and glaze]. Would you eat from it? Tell us below, the kiln is not loaded yet.',
    hashtags: '#glazetest #stoneware',
    brief: 'The tile on the sill, daylight from the left, number visible',
    notes: 'Jonas picks the tile on Thursday evening.',
    picture: 'tile-of-the-week.jpg',
    alt: 'A square test tile with a number scratched into its edge, on the sill of the workshop',
  },
  de: {
    title: 'Probeplatte der Woche',
    text: 'Die Probeplatte der Woche: [Nummer und Glasur]. Würden Sie daraus essen? Schreiben Sie es uns, noch ist der Ofen nicht gesetzt.',
    hashtags: '#glasurprobe #steinzeug',
    brief: 'Die Platte auf dem Fensterbrett, Tageslicht von links, Nummer lesbar',
    notes: 'Jonas sucht die Platte am Donnerstagabend aus.',
    picture: 'probeplatte-der-woche.jpg',
    alt: 'Eine quadratische Probeplatte mit eingeritzter Nummer auf dem Fensterbrett der Werkstatt',
  },
  it: {
    title: 'La prova della settimana',
    text: 'La piastrella di prova della settimana: [numero e smalto]. Ci mangeresti? Scrivilo qui sotto, il forno non è ancora carico.',
    hashtags: '#provasmalto #gres',
    brief: 'La piastrella sul davanzale, luce naturale da sinistra, numero leggibile',
    notes: 'Jonas sceglie la piastrella il giovedì sera.',
    picture: 'prova-della-settimana.jpg',
    alt: 'Una piastrella di prova quadrata con un numero inciso, sul davanzale del laboratorio',
  },
  es: {
    title: 'La prueba de la semana',
    text: 'La placa de prueba de la semana: [número y esmalte]. ¿Comerías en ella? Cuéntanoslo, el horno aún no está cargado.',
    hashtags: '#pruebadeesmalte #gres',
    brief: 'La placa en el alféizar, luz natural desde la izquierda, número visible',
    notes: 'Jonas elige la placa el jueves por la tarde.',
    picture: 'prueba-de-la-semana.jpg',
    alt: 'Una placa de prueba cuadrada con un número grabado, en el alféizar del taller',
  },
};

const FRIDAY = 5;
const WEEKS = 5;

/** One weekly series from the Friday of next week on, with its posts; the Friday in the middle is left out. */
export function sampleSeries(context: SampleContext): {
  readonly series: readonly Series[];
  readonly posts: readonly Post[];
} {
  const { ids, main, today, now, planEnd, newId } = context;
  const words = WORDS[main.language];
  const start = addDays(today, ((FRIDAY - weekdayOf(today) + 7) % 7) + 7);
  const variant = createPostVariant(newId(), {
    channelId: ids.channels.pinterest,
    language: main.language,
    title: words.title,
    text: words.text,
    hashtags: words.hashtags,
    media: [createPostMedium(newId(), { name: words.picture, altText: words.alt })],
  });
  const series = createSeries(newStamp(context), {
    title: words.title,
    start,
    time: '09:00',
    recurrence: createRecurrence('weekly', { weekdays: [{ day: FRIDAY, nth: null }], count: WEEKS }),
    exceptions: [addDays(start, 14)],
    format: 'photo',
    pillarId: ids.pillars.glaze,
    objectiveId: ids.objectives.name,
    audienceId: ids.audiences.home,
    owner: PEOPLE.jonas,
    effort: 0.25,
    visualBrief: words.brief,
    notes: words.notes,
    variants: [variant],
  });
  const posts = seriesDays(series, planEnd).map((day) =>
    createSeriesPost(series, day, { id: seriesPostId(series.id, day), now, approval: 'none' }),
  );
  return { series: [series], posts };
}
