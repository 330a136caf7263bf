import { pillarMix } from '#shared/plan/content/content-mix.ts';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import { type Block, span } from './blocks.ts';
import { campaignBlocks, capacityBlocks, formatBlocks, hashtagBlocks } from './document-campaigns.ts';
import { titled } from './document-foundation.ts';
import { objectiveName } from './document-goals.ts';
import {
  cell,
  column,
  type DocumentSource,
  decision,
  fact,
  facts,
  heading,
  inOrder,
  namedNotes,
  notes,
  table,
} from './document-parts.ts';

/** Subjects, formats, campaigns and hashtags of the content, the ideas that have no day yet, and the hours it takes. */
export function contentBlocks(source: DocumentSource): readonly Block[] {
  return [
    ...pillarTable(source),
    ...inOrder(source.tables.pillars).flatMap((pillar) => pillarBlocks(source, pillar)),
    ...formatBlocks(source),
    ...campaignBlocks(source),
    ...hashtagBlocks(source),
    ...ideas(source),
    ...capacityBlocks(source),
    ...decision(source, 'content'),
  ];
}

function pillarTable({ tables, say, from, to }: DocumentSource): readonly Block[] {
  const { t } = say;
  const pillars = inOrder(tables.pillars);
  const mix = pillarMix(pillars, tables.posts.values(), { from, to });
  const columns = [
    column(t('document.content.pillar'), 1.6),
    column(t('document.content.description'), 3),
    column(t('document.content.wishedShare'), 1, 'end'),
    column(t('document.content.plannedShare'), 1, 'end'),
    column(t('document.content.posts'), 0.8, 'end'),
  ];
  const rows = pillars.map(({ name, description, colour, share }, index) => {
    const { planned = null, posts = 0 } = mix.shares[index] ?? {};
    return [
      cell(span(name, { style: 'strong', colour })),
      cell(description),
      cell(share === null ? '' : say.percent(share)),
      cell(planned === null ? '' : say.percent(planned)),
      cell(mix.posts === 0 ? '' : say.number(posts)),
    ];
  });
  return table(t('document.content.pillars'), columns, rows);
}

function pillarBlocks({ tables, say }: DocumentSource, pillar: Pillar): readonly Block[] {
  const { t } = say;
  const objectives = pillar.objectiveIds.map((id) => objectiveName(tables.objectives.get(id)));
  const audiences = pillar.audienceIds.map((id) => tables.audiences.get(id)?.name ?? '');
  const details = [
    ...facts(
      fact(t('document.goals.serves'), joined(objectives)),
      fact(t('document.content.for'), joined(audiences)),
      fact(
        t('document.content.examples'),
        pillar.examples.map((example) => span(example)),
      ),
    ),
    ...notes(say, pillar),
  ];
  return details.length === 0 ? [] : [heading(3, span(pillar.name, { colour: pillar.colour })), ...details];
}

function ideas({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const undated = inOrder(tables.posts).filter(({ date }) => date === null);
  const columns = [
    column(t('document.content.idea'), 3),
    column(t('document.content.pillar'), 1.4),
    column(t('document.content.format')),
    column(t('document.status')),
  ];
  const rows = undated.map(({ title, variants, pillarId, format, status }) => {
    const pillar = pillarId === null ? undefined : tables.pillars.get(pillarId);
    const texts = variants.map(({ text, language }) => span(text, { language, style: 'quiet' }));
    return [
      cell(span(title, { style: 'strong' }), ...texts),
      cell(pillar === undefined ? '' : span(pillar.name, { colour: pillar.colour })),
      cell(format === null ? '' : t(`calendar.format.${format}`)),
      cell(t(`calendar.status.${status}`)),
    ];
  });
  return [
    ...titled(t('document.content.withoutDay'), table(t('document.content.withoutDay'), columns, rows)),
    ...namedNotes(say, undated, (index) => undated[index]?.title ?? ''),
  ];
}

function joined(names: readonly string[]): string {
  return names.filter((name) => name.trim() !== '').join(' · ');
}
