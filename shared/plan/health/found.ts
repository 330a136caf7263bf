import type { CalendarDate } from '#shared/base/calendar-date.ts';
import type { Channel } from '../channel.ts';
import { decisionInForce } from '../decision.ts';
import type { Target } from '../goals/target.ts';
import { networkOf } from '../networks/network.ts';
import type { NetworkRule } from '../networks/network-rule.ts';
import type { PlanSection } from '../section.ts';
import type { AddableCollection, Found, HealthCollection, HealthValue, Mend, PointRule } from './rule.ts';

const JUMP: Mend = { kind: 'jump' };

/** A finding at a place. `at` is [collection, record or null where there is none, field]. */
export function found(
  at: readonly [collection: HealthCollection, recordId: string | null, field: string | null],
  values: Found['values'] = {},
  mend: Mend = JUMP,
): Found {
  const [collection, recordId, field] = at;
  return { place: { collection, recordId, field }, values, mend };
}

/** A mend that adds a record with these fields; the others are those of a new one. */
export function add(collection: AddableCollection, fields: Readonly<Record<string, unknown>> = {}): Mend {
  return { kind: 'add', collection, fields };
}

/** A mend that sets fields of one record, without asking a person for anything. */
export function fix(
  collection: HealthCollection,
  id: string,
  fields: Readonly<Record<string, unknown>>,
): Mend {
  return { kind: 'fix', patches: [{ collection, id, fields }] };
}

/** Finds in each record of a table what is at fault there; `judge` gives null for a sound one. */
export function each<Item>(
  records: ReadonlyMap<string, Item>,
  judge: (record: Item) => Found | null,
): readonly Found[] {
  const all: Found[] = [];
  for (const record of records.values()) {
    const one = judge(record);
    if (one !== null) all.push(one);
  }
  return all;
}

/** The rule that a section ends in a decision. */
export function undecided<Id extends string>(id: Id, section: PlanSection): PointRule<Id> {
  return {
    id,
    section,
    severity: 'warning',
    isPoint: true,
    find: ({ sectionDecisions }) =>
      isWritten(decisionInForce(sectionDecisions, section)?.will)
        ? []
        : [found(['sectionDecisions', null, 'will'])],
  };
}

/** Whether a text says anything: blanks alone and an unknown record's undefined do not. */
export function isWritten(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/** A name as it stands in a sentence. */
export function named(text: string): string {
  return text.trim() === '' ? '…' : text.trim();
}

/** A day as a value of a sentence, written out in the reader's language. */
export function day(date: CalendarDate): HealthValue {
  return { kind: 'day', day: date };
}

/** A language as a value of a sentence, named in the reader's language. `tag` is BCP 47. */
export function language(tag: string): HealthValue {
  return { kind: 'language', tag };
}

function networkName(id: string): HealthValue {
  return networkOf(id).name ?? { kind: 'word', key: `network.${networkOf(id).id}` };
}

/** The name of a network as its rule has it, else the network's own. */
export function ruleName({ id, name }: Pick<NetworkRule, 'id' | 'name'>): HealthValue {
  return isWritten(name) ? name.trim() : networkName(id);
}

/** How a channel is called: by its own name, else its network's; on an unknown network by its handle. */
export function channelName({ name, network, handle }: Channel): HealthValue {
  if (isWritten(name)) return name.trim();
  return network === 'other' && isWritten(handle) ? handle.trim() : networkName(network);
}

/** The figure of a target, behind its channel where it is of one. */
export function targetName(target: Target, channels: ReadonlyMap<string, Channel>): HealthValue {
  const { metric, customName, channelId } = target;
  const figure: HealthValue =
    metric === 'custom' ? named(customName) : { kind: 'word', key: `metric.${metric}.name` };
  const channel = channelId === null ? undefined : channels.get(channelId);
  return channel === undefined ? figure : { kind: 'within', whole: channelName(channel), part: figure };
}

/** The same address with https, where it was http or had none; null where nothing is to mend. */
export function securedLink(link: string): string | null {
  const address = link.trim();
  if (address === '' || /^https:\/\//i.test(address) || /\s/.test(address)) return null;
  if (/^http:\/\//i.test(address)) return address.replace(/^http:/i, 'https:');
  return /^[\w-]+(\.[\w-]+)+([/?#].*)?$/.test(address) ? `https://${address}` : null;
}

/**
 * Whole shares that add up to 100 and keep the proportions. Records without a share divide what is left; where
 * nothing is left, all are scaled. Null where no share is set at all or the sum is right.
 */
export function sharesOf100<Item extends { readonly id: string }>(
  records: readonly Item[],
  shareOf: (record: Item) => number | null,
): ReadonlyMap<string, number> | null {
  const set = records.filter((record) => shareOf(record) !== null);
  const sum = set.reduce((total, record) => total + (shareOf(record) ?? 0), 0);
  if (set.length === 0 || isHundred(sum)) return null;
  const unset = records.length - set.length;
  const left = 100 - sum;
  const fills = unset > 0 && left > 0;
  const scale = fills || sum === 0 ? 1 : 100 / sum;
  const even = sum === 0 ? 100 / records.length : 0;
  const exact = records.map((record) => {
    const share = shareOf(record);
    if (even > 0) return even;
    return share === null ? (fills ? left / unset : 0) : share * scale;
  });
  const whole = exact.map(Math.floor);
  const missing = 100 - whole.reduce((total, share) => total + share, 0);
  const byRemainder = exact
    .map((share, index) => ({ index, remainder: share - Math.floor(share) }))
    .sort((left, right) => right.remainder - left.remainder || left.index - right.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return new Map(records.map(({ id }, index) => [id, whole[index] ?? 0]));
}

/** Shares may be written in thirds: 33.3 three times is a whole. */
export function isHundred(sum: number): boolean {
  return Math.abs(sum - 100) < 0.5;
}

/** A fix that gives each record its share of 100. */
export function shareFix(
  collection: HealthCollection,
  field: string,
  shares: ReadonlyMap<string, number>,
): Mend {
  return {
    kind: 'fix',
    patches: [...shares].map(([id, share]) => ({ collection, id, fields: { [field]: share } })),
  };
}

/** The sum of what is known; null counts nothing. */
export function sumOf(values: Iterable<number | null>): number {
  let sum = 0;
  for (const value of values) sum += value ?? 0;
  return sum;
}

/** Rounded to one decimal, as shares and hours are shown. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
