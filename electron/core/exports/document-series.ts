import { createPost } from '#shared/plan/post/post.ts';
import { createRuleSpeech, type RuleSpeech, seriesSentence } from '#shared/plan/series/recurrence-words.ts';
import type { Series } from '#shared/plan/series/series.ts';
import { seriesDays, seriesFieldsOf } from '#shared/plan/series/series-posts.ts';
import { type Block, type Cell, span } from './blocks.ts';
import { postDetails, titleOf, variantLines } from './document-calendar.ts';
import { cell, column, type DocumentSource, heading, table } from './document-parts.ts';

/** Every series: how it repeats in a sentence, what its posts have in common and when the next one is. */
export function seriesBlocks(source: DocumentSource): readonly Block[] {
  const { tables, say } = source;
  if (tables.series.size === 0) return [];
  const { t } = say;
  const speech = createRuleSpeech(say.language, t as unknown as RuleSpeech['say']); // any key, as the rules name them
  const columns = [
    column(t('series.field.recurrence'), 2),
    column(t('document.calendar.post'), 4),
    column(t('document.channel'), 1.3),
  ];
  const rows = [...tables.series.values()].map((series) => seriesRow(source, series, speech));
  return [heading(3, t('series.bar.name')), ...table(t('series.bar.name'), columns, rows)];
}

function seriesRow(source: DocumentSource, series: Series, speech: RuleSpeech): readonly Cell[] {
  const { tables, say } = source;
  const { t } = say;
  const pillar = tables.pillars.get(series.pillarId ?? '');
  const post = createPost(
    { id: series.id, now: series.createdAt },
    { ...seriesFieldsOf(series), notes: series.notes },
  );
  const next = seriesDays(series, say.profile.planEnd).find((day) => day >= say.today);
  const channels = [...new Set(series.variants.map(({ channelId }) => say.channelNameOf(channelId) ?? ''))];
  const clock = [series.time ?? '', series.timeZone ?? ''].filter((part) => part !== '').join(', ');
  return [
    cell(
      span(seriesSentence(series, speech), { style: 'strong' }),
      span(clock),
      span(t('document.named', { name: t('series.field.start'), value: say.date(series.start) }), {
        style: 'quiet',
      }),
      span(next === undefined ? t('series.editor.over') : t('series.editor.next', { date: say.date(next) }), {
        style: 'quiet',
      }),
    ),
    cell(
      span(titleOf(post), { style: 'strong' }),
      ...series.variants.flatMap((variant) => variantLines(source, post, variant)),
      ...postDetails(source, post),
    ),
    cell(
      ...channels.map((name) => span(name)),
      span(series.format === null ? '' : t(`calendar.format.${series.format}`), { style: 'quiet' }),
      ...(pillar === undefined ? [] : [span(pillar.name, { colour: pillar.colour, style: 'quiet' })]),
      span(series.owner, { style: 'quiet' }),
    ),
  ];
}
