import { useMemo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useMoments } from '#renderer/i18n/moments.ts';
import { labelKeyOf } from '#renderer/plan/field-labels/field-labels.ts';
import { useLanguageName } from '#renderer/plan/locale-options.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { useChannelName, useNetworkName } from '#renderer/plan/network-name.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import type { MergeProposal } from '#shared/api/copy-methods.ts';
import { isCalendarDate } from '#shared/base/calendar-date.ts';
import { isSameJson, type Json, valueAt } from '#shared/base/json.ts';
import { isInstant } from '#shared/base/zoned-time.ts';
import { changedFields, recordName } from '#shared/workspace/difference.ts';
import { parsePath, valueAtPath } from '#shared/workspace/join-records.ts';
import type { FieldPath } from '#shared/workspace/join-values.ts';
import type { Conflict } from '#shared/workspace/merge.ts';
import type { Collection } from '#shared/workspace/schema.ts';
import { camelCased, REFERENCE_FIELDS, VALUE_GROUPS } from './value-kinds.ts';

export type Value = Conflict['fields'][number];

export type ConflictWords = {
  readonly kind: (collection: Collection) => string;
  readonly name: (conflict: Conflict) => string;
  readonly label: (conflict: Conflict, field: string | null) => string;
  /** What stands there, readable; '' for nothing. */
  readonly value: (conflict: Conflict, field: Value, side: 'base' | 'mine' | 'theirs') => string;
};

/** Conflicts in words: fields by the names that their pages give them, values as people write them. */
export function useConflictWords(proposal: MergeProposal): ConflictWords {
  const t = useTranslations();
  const format = useFormatter();
  const days = useDays();
  const moments = useMoments();
  const session = useSession();
  const languageName = useLanguageName();
  const networkName = useNetworkName();
  const channelName = useChannelName();
  const metricName = useMetricName();
  return useMemo(() => {
    const say = t as unknown as (key: string) => string; // keys of tables that a test compares with the catalogs
    const tables = session.tables();
    const brought = new Map(
      [...proposal.changes, ...proposal.contested].map((each) => [`${each.collection}/${each.id}`, each]),
    );

    function recordText(collection: Collection, record: object): string {
      const [network, metric] = [valueAt(record, 'network'), valueAt(record, 'metric')];
      const own = (key: string) => String(valueAt(record, key) ?? '');
      if (collection === 'channels') return channelName({ network: String(network), name: own('name') });
      if (typeof metric === 'string') return metricName({ metric, customName: own('customName') });
      if (collection === 'brand') return say('app.pages.brand.title');
      if (collection === 'sectionDecisions') return say(`app.pages.${own('section')}.title`);
      return recordName(record);
    }

    function referred(collection: Collection, id: string): string {
      const change = brought.get(`${collection}/${id}`);
      const record = tables[collection].get(id) ?? change?.after ?? change?.before ?? null;
      return (record === null ? '' : recordText(collection, record)) || say('merge.unnamed');
    }

    function text(collection: Collection, fields: FieldPath, value: Json): string {
      const last = fields.at(-1) ?? '';
      const target = REFERENCE_FIELDS[last];
      const group = VALUE_GROUPS[`${collection}.${fields[0]}`];
      if (value === null) return '';
      if (typeof value === 'boolean') return say(value ? 'merge.yes' : 'merge.no');
      if (typeof value === 'number') return format.number(value, { maximumFractionDigits: 4 });
      if (Array.isArray(value)) return listText(collection, fields, value as readonly Json[]);
      if (typeof value === 'object') return recordName(value) || partsText(collection, fields, value);
      const known = String(value);
      if (target !== undefined) return referred(target, known);
      if (group !== undefined && fields.length === 1) return say(`${group}.${camelCased(known)}`);
      if (last === 'language' || last === 'languages') return languageName(known);
      if (last === 'network' || last === 'networks') return networkName(known);
      if (last === 'metric') return metricName({ metric: known, customName: '' });
      if (last === 'section') return say(`app.pages.${known}.title`);
      if (isCalendarDate(known)) return days.long(known);
      return isInstant(known) ? moments.short(known) : known;
    }

    function listText(collection: Collection, fields: FieldPath, list: readonly Json[]): string {
      const isOfTexts = list.some((item) => typeof item === 'object');
      return list
        .map((item) => text(collection, fields, item) || say('merge.unnamed'))
        .join(isOfTexts ? '\n' : ', ');
    }

    function partsText(collection: Collection, fields: FieldPath, value: object): string {
      return Object.entries(value)
        .map(([key, part]) => text(collection, [...fields, key], part as Json)) // parts of plain JSON
        .filter((part) => part !== '')
        .join(', ');
    }

    /**
     * A record that is wholly at stake: the fields in which the two differ, a line each. Where one side removed it, those
     * that the other has changed since; where nothing was changed, what it is.
     */
    function wholeText(collection: Collection, { base, mine, theirs }: Value, record: Json): string {
      if (typeof record !== 'object' || record === null) return '';
      const left = mine ?? theirs;
      const wasChanged = base !== null && changedFields(base as object, left as object).some(isNamed);
      const [one, other] = mine !== null && theirs !== null ? [mine, theirs] : [base, left];
      const isOneSided = (mine === null || theirs === null) && !wasChanged;
      const lines = Object.entries(record)
        .filter(([key]) => isNamed(key) && labelKeyOf(collection, [key]) !== 'merge.field.other')
        .filter(([key]) => isOneSided || !isSameJson(valueAt(one, key), valueAt(other, key)))
        .map(([key, value]) => [say(labelKeyOf(collection, [key])), text(collection, [key], value as Json)])
        .filter(([, value]) => value !== '');
      return lines
        .slice(0, isOneSided ? MOST_LINES : lines.length)
        .map(([label, value]) => `${label}: ${value}`)
        .join('\n');
    }

    return {
      kind: (collection) => say(`recovery.collection.${collection}`),
      name: (conflict) => {
        const whole = brought.get(`${conflict.collection}/${conflict.id}`);
        const record = whole?.before ?? whole?.after ?? null;
        return (record === null ? '' : recordText(conflict.collection, record)) || say('merge.unnamed');
      },
      label: (conflict, field) => {
        const path = parsePath(field);
        const label = say(labelKeyOf(conflict.collection, path));
        if (path.length < 2) return label;
        const change = brought.get(`${conflict.collection}/${conflict.id}`);
        const item =
          valueAtPath(change?.before, path.slice(0, 2)) ?? valueAtPath(change?.after, path.slice(0, 2));
        const about = itemText(item);
        return about === '' ? label : `${label} · ${about}`;
      },
      value: (conflict, field, side) => {
        const value = field[side];
        if (field.field === null) return wholeText(conflict.collection, field, value);
        const fields = parsePath(field.field).filter((_, index) => index % 2 === 0);
        return text(conflict.collection, fields, value);
      },
    };

    /** Which item of a list it is: a text by its channel and language, anything else by its name. */
    function itemText(item: unknown): string {
      const [channelId, language] = [valueAt(item, 'channelId'), valueAt(item, 'language')];
      if (typeof language === 'string') {
        const channel = typeof channelId === 'string' ? [referred('channels', channelId)] : [];
        return [...channel, languageName(language)].join(', ');
      }
      return typeof item === 'object' && item !== null ? recordName(item) : '';
    }
  }, [t, format, days, moments, session, languageName, networkName, channelName, metricName, proposal]);
}

const HIDDEN: ReadonlySet<string> = new Set(['id', 'createdAt', 'updatedAt', 'order']);
const MOST_LINES = 6;

function isNamed(field: string): boolean {
  return !HIDDEN.has(field);
}
