import type { PostFormat } from '#shared/plan/post/post.ts';
import type { StarterFacts } from './content.ts';
import type { StarterAnswers } from './starter-answers.ts';

type Formats = StarterFacts['formats'];

/** With nothing to show yet, half of what needs preparation becomes what is made fastest. */
export function adaptedFormats({ formats }: StarterFacts, { contentReady }: StarterAnswers): Formats {
  const simple = formats.filter(({ format }) => !TAKES_PREPARATION.has(format));
  const [quickest] = [...simple].sort((left, right) => left.hours - right.hours);
  if (contentReady !== 'none' || quickest === undefined) return formats;
  const halves = new Map(
    formats
      .filter(({ format }) => TAKES_PREPARATION.has(format))
      .map(({ format, share }) => [format, Math.floor(share / 2)]),
  );
  const freed = [...halves.values()].reduce((sum, half) => sum + half, 0);
  return formats.map((each) => {
    if (each.format === quickest.format) return { ...each, share: each.share + freed };
    return { ...each, share: each.share - (halves.get(each.format) ?? 0) };
  });
}

const TAKES_PREPARATION: ReadonlySet<PostFormat> = new Set([
  'video',
  'carousel',
  'infographic',
  'live',
  'document',
  'audio',
]);

/** Hours that one piece takes on average, each format by its share, when it is written in so many languages. */
export function hoursOfPiece(formats: Formats, languages: number): number {
  return formats.reduce(
    (sum, { share, hours, more }) => sum + (share / 100) * (hours + more * (languages - 1)),
    0,
  );
}
