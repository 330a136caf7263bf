import type { Audience } from '#shared/plan/audience.ts';
import type { Channel } from '#shared/plan/channel.ts';
import { type Block, type Cell, safeHref, span } from './blocks.ts';
import { networkRuleBlocks } from './document-networks.ts';
import {
  cell,
  column,
  type DocumentSource,
  decision,
  fact,
  facts,
  heading,
  inOrder,
  list,
  namedNotes,
  notes,
  paragraph,
  table,
} from './document-parts.ts';
import type { Phrasing } from './phrasing.ts';

/** What the brand is, how it speaks and what it offers. */
export function brandBlocks(source: DocumentSource): readonly Block[] {
  const { tables, say } = source;
  const brand = tables.brand.get('brand');
  return [
    ...(brand === undefined ? [] : brandItself(say, brand)),
    ...offerings(source),
    ...notes(say, brand),
    ...decision(source, 'brand'),
  ];
}

function brandItself(
  say: Phrasing,
  brand: NonNullable<ReturnType<DocumentSource['tables']['brand']['get']>>,
): readonly Block[] {
  const { t } = say;
  const joined = (items: readonly string[]) => items.filter((item) => item.trim() !== '').join(' · ');
  return [
    ...facts(
      fact(t('document.brand.mission'), brand.mission),
      fact(t('document.brand.promise'), brand.promise),
      fact(t('document.brand.audiencePromise'), brand.audiencePromise),
      fact(t('document.brand.values'), joined(brand.values)),
      fact(t('document.brand.wordsUsed'), joined(brand.wordsUsed)),
      fact(t('document.brand.wordsAvoided'), joined(brand.wordsAvoided)),
      fact(t('document.brand.visualNotes'), brand.visualNotes),
    ),
    ...titled(
      t('document.brand.voice'),
      table(
        t('document.brand.voice'),
        [
          column(t('document.brand.trait')),
          column(t('document.brand.example'), 2),
          column(t('document.brand.avoid'), 2),
        ],
        brand.voice.map(({ trait, example, avoid }) => [
          cell(span(trait, { style: 'strong' })),
          cell(example),
          cell(avoid),
        ]),
      ),
    ),
    ...titled(
      t('document.brand.keyMessages'),
      brand.keyMessages.flatMap(({ language, text }) =>
        text.trim() === ''
          ? []
          : [
              {
                kind: 'quote',
                label: say.alone(say.languageName(language)),
                text: span(text, { language }),
              } as const,
            ],
      ),
    ),
    ...titled(t('document.brand.claimsToProve'), list(brand.claimsToProve)),
  ];
}

function offerings({ tables, say }: DocumentSource): readonly Block[] {
  const { t } = say;
  const records = inOrder(tables.offerings);
  const rows = records.map(({ name, kind, message, link }) => [
    cell(span(name, { style: 'strong' }), span(t(`document.brand.kind.${kind}`), { style: 'quiet' })),
    cell(message),
    cell(...linkCell(link)),
  ]);
  const columns = [
    column(t('document.brand.offering')),
    column(t('document.brand.message'), 2),
    column(t('document.link')),
  ];
  return [
    ...titled(t('document.brand.offerings'), table(t('document.brand.offerings'), columns, rows)),
    ...namedNotes(say, records, (index) => records[index]?.name ?? ''),
  ];
}

/** Whom the plan wants to reach. */
export function audienceBlocks(source: DocumentSource): readonly Block[] {
  const { tables, say } = source;
  return [
    ...inOrder(tables.audiences).flatMap((audience) => persona(say, audience)),
    ...decision(source, 'audiences'),
  ];
}

function persona(say: Phrasing, audience: Audience): readonly Block[] {
  const { t } = say;
  return [
    heading(3, audience.name),
    ...paragraph(audience.summary),
    ...facts(
      fact(t('document.audiences.age'), ageOf(say, audience)),
      fact(t('document.audiences.place'), audience.place),
      fact(t('audiences.field.job'), audience.job),
      fact(t('audiences.field.household'), audience.household),
      fact(t('document.languages'), say.alone(say.list(audience.languages.map(say.languageName)))),
      fact(t('document.audiences.networks'), say.list(audience.networks.map(say.networkName))),
      fact(t('document.audiences.activeTimes'), audience.activeTimes),
      fact(
        t('document.audiences.attentionShare'),
        audience.attentionShare === null ? '' : say.percent(audience.attentionShare),
      ),
      fact(
        t('document.audiences.needs'),
        audience.needs.map((each) => span(each)),
      ),
      fact(
        t('document.audiences.pains'),
        audience.pains.map((each) => span(each)),
      ),
      fact(t('document.audiences.beliefNow'), audience.beliefNow),
      fact(t('document.audiences.beliefWished'), audience.beliefWished),
      fact(t('document.audiences.accessibility'), audience.accessibilityNeeds),
      fact(
        t('document.audiences.sources'),
        audience.sources.map((each) => span(each)),
      ),
    ),
    ...notes(say, audience),
  ];
}

function ageOf({ t }: Phrasing, { ageFrom, ageTo }: Audience): string {
  if (ageFrom !== null && ageTo !== null)
    return t('document.audiences.ageRange', { from: ageFrom, to: ageTo });
  if (ageFrom !== null) return t('document.audiences.ageFrom', { from: ageFrom });
  return ageTo === null ? '' : t('document.audiences.ageTo', { to: ageTo });
}

/** Where the brand speaks: a table of all channels, then what belongs to each. */
export function channelBlocks(source: DocumentSource): readonly Block[] {
  const { tables, say } = source;
  const { t } = say;
  const channels = inOrder(tables.channels);
  const columns = [
    column(t('document.channel'), 1.6),
    column(t('document.channels.role'), 2),
    column(t('document.languages'), 1.2),
    column(t('document.channels.state'), 1.1),
    column(t('document.channels.postsPerWeek'), 1.3, 'end'),
    column(t('document.channels.responseGoal'), 1, 'end'),
  ];
  const rows = channels.map((channel) => [
    cell(
      span(say.channelName(channel), { style: 'strong', href: safeHref(channel.link) }),
      span(channel.handle, { style: 'quiet' }),
    ),
    cell(channel.role),
    cell(say.alone(say.list(channel.languages.map(say.languageName)))),
    cell(t(`channels.state.${channel.state}`)),
    cell(channel.postsPerWeek === null ? '' : say.number(channel.postsPerWeek)),
    cell(channel.responseGoalHours === null ? '' : say.hours(channel.responseGoalHours)),
  ]);
  return [
    ...table(t('document.section.channels'), columns, rows),
    ...channels.flatMap((channel) => channelDetails(say, channel)),
    ...networkRuleBlocks(source),
    ...decision(source, 'channels'),
  ];
}

function channelDetails(say: Phrasing, channel: Channel): readonly Block[] {
  const { t } = say;
  const details = facts(
    fact(t('document.link'), linkCell(channel.link)),
    fact(t('document.owner'), channel.owner),
    fact(t('document.channels.access'), channel.accessNote),
    fact(
      t('channels.field.cadence'),
      channel.cadence.map(({ format, perWeek }) =>
        span(t('document.named', { name: t(`calendar.format.${format}`), value: say.number(perWeek) })),
      ),
    ),
    fact(t('channels.field.auditedOn'), channel.auditedOn === null ? '' : say.date(channel.auditedOn)),
    fact(t('document.channels.bio'), channel.bio),
    fact(t('document.channels.pinned'), channel.pinned),
    fact(t('document.channels.lastPostOn'), channel.lastPostOn === null ? '' : say.date(channel.lastPostOn)),
    fact(t('document.channels.verified'), channel.isVerified ? t('document.yes') : ''),
    fact(t('channels.field.audience'), channel.audience),
    fact(t('channels.field.topContent'), channel.topContent),
    fact(
      t('channels.field.strengths'),
      channel.strengths.map((each) => span(each)),
    ),
    fact(
      t('channels.field.weaknesses'),
      channel.weaknesses.map((each) => span(each)),
    ),
    fact(t('document.channels.textLimit'), channel.textLimit === null ? '' : say.number(channel.textLimit)),
  );
  const rest = [...details, ...notes(say, channel)];
  return rest.length === 0 ? [] : [heading(3, say.channelName(channel)), ...rest];
}

/** The address as text, and as a link where it may be followed; nothing where there is none. */
export function linkCell(link: string): Cell {
  return link.trim() === '' ? [] : [span(link, { href: safeHref(link) })];
}

/** Blocks under a heading of their own; no heading where there are none. */
export function titled(title: string, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(3, title), ...blocks];
}
