import { compareTexts } from '#shared/base/compare-texts.ts';
import type { Decision } from '#shared/plan/decision.ts';
import type { Review } from '#shared/plan/reviews/review.ts';
import { type Block, span } from './blocks.ts';
import { titled } from './document-foundation.ts';
import {
  cell,
  column,
  type DocumentSource,
  fact,
  facts,
  heading,
  namedNotes,
  notes,
  table,
} from './document-parts.ts';

/** Looks back, the newest first, and the decisions that came from them. */
export function reviewBlocks(source: DocumentSource): readonly Block[] {
  const { tables } = source;
  const reviews = [...tables.reviews.values()].sort((left, right) =>
    compareTexts(right.periodEnd, left.periodEnd),
  );
  return [...reviews.flatMap((review) => oneReview(source, review)), ...decisionLog(source)];
}

function oneReview(source: DocumentSource, review: Review): readonly Block[] {
  const { say, tables } = source;
  const { t } = say;
  const period = say.period(review.periodStart, review.periodEnd);
  const state = review.closedAt === null ? t('document.reviews.open') : t('document.reviews.closed');
  const own = [...tables.decisions.values()].filter(({ reviewId }) => reviewId === review.id);
  return [
    heading(3, t('document.reviews.titleOf', { kind: review.kind, period })),
    { kind: 'lead', text: postsSentence(source, review) },
    ...figures(source, review),
    ...facts(
      fact(t('document.status'), state),
      fact(t('document.reviews.worked'), review.worked),
      fact(t('document.reviews.didNotWork'), review.didNotWork),
      fact(t('document.reviews.learned'), review.learned),
      fact(t('document.reviews.next'), review.next),
      fact(
        t('document.reviews.decisions'),
        own.map(({ text }) => span(text)),
      ),
    ),
    ...notes(say, review),
  ];
}

function postsSentence({ say }: DocumentSource, { postsPlanned, postsPublished }: Review): string {
  return say.t('document.reviews.posts', { planned: postsPlanned, published: postsPublished });
}

function figures({ say, tables }: DocumentSource, review: Review): readonly Block[] {
  const { t } = say;
  const columns = [
    column(t('document.goals.target'), 2.6),
    column(t('document.reviews.before'), 1, 'end'),
    column(t('document.reviews.value'), 1, 'end'),
    column(t('document.reviews.change'), 1, 'end'),
  ];
  const rows = review.figures.flatMap(({ targetId, value, previous }) => {
    const target = tables.targets.get(targetId);
    if (target === undefined) return [];
    const said = (figure: number | null) => (figure === null ? '' : say.figure(target, figure));
    const change =
      value === null || previous === null
        ? ''
        : signed(say.figure(target, Math.abs(value - previous)), value - previous);
    return [
      [
        cell(
          say.metricName(target),
          span(say.channelNameOf(target.channelId) ?? t('document.allChannels'), { style: 'quiet' }),
        ),
        cell(said(previous)),
        cell(span(said(value), { style: 'strong' })),
        cell(change),
      ],
    ];
  });
  return table(t('document.reviews.figures'), columns, rows);
}

function decisionLog({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const records = [...tables.decisions.values()].sort((left, right) =>
    compareTexts(right.decidedOn, left.decidedOn),
  );
  const columns = [
    column(t('document.reviews.decidedOn'), 1.1),
    column(t('document.reviews.decision'), 2.4),
    column(t('document.reviews.expected'), 1.8),
    column(t('document.reviews.checkOn'), 1.1),
    column(t('document.reviews.outcome'), 1.1),
  ];
  const rows = records.map((record) => [
    cell(say.shortDate(record.decidedOn)),
    cell(span(record.text, { style: 'strong' }), ...reasonOf(record)),
    cell(record.expected),
    cell(record.checkOn === null ? '' : say.shortDate(record.checkOn)),
    cell(t(`document.reviews.outcomes.${OUTCOME_KEYS[record.outcome]}`)),
  ]);
  return [
    ...titled(t('document.reviews.decisionLog'), table(t('document.reviews.decisionLog'), columns, rows)),
    ...namedNotes(say, records, (index) => records[index]?.text ?? ''),
  ];

  function reasonOf({ because, section, hasEvidence }: Decision) {
    const place = section === null ? '' : t(`document.section.${section}`);
    const evidence = hasEvidence ? '' : t('document.reviews.withoutEvidence');
    const quiet = [place, evidence].filter((part) => part !== '').join(' · ');
    return [span(because), span(quiet, { style: 'quiet' })];
  }
}

const OUTCOME_KEYS = {
  open: 'open',
  'came-true': 'cameTrue',
  'did-not': 'didNot',
} as const satisfies Record<Decision['outcome'], string>;

/** The size of a change with its sign; a real minus, so that it stands as wide as the plus. */
function signed(size: string, change: number): string {
  if (change === 0) return size;
  return `${change > 0 ? '+' : '−'}${size}`;
}
