import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import type { Post } from '#shared/plan/post/post.ts';
import type { Series } from '#shared/plan/series/series.ts';
import { SERIES_FIELDS, type SeriesFields } from '#shared/plan/series/series-posts.ts';
import { type Change, changed } from '#shared/workspace/changes.ts';
import { changeRule, changeSeries } from '#shared/workspace/series-changes.ts';
import type { PostFields } from '../editor/use-post-fields.ts';
import { type EditWords, variantWriters } from '../editor/variant-writers.ts';

/**
 * Changes the fields of a series and, with them, those of its posts that still are as the series had them: the fields of
 * a post's editor write into the series instead. The day of the post is the day on which the series begins.
 */
export function useSeriesFields(seriesId: string): PostFields {
  const session = useSession();
  const today = useToday();
  const t = useTranslations('calendar');
  return useMemo(() => {
    const edit = (
      changesOf: (series: Series) => readonly Change[],
      { key, merge, ...more }: EditWords = {},
    ) => {
      const series = session.tables().series.get(seriesId);
      if (series === undefined) return;
      const values = { ...more, title: series.title.trim() === '' ? t('untitled') : series.title };
      const options = merge === undefined ? {} : { merge: `series/${seriesId}/${merge}` };
      session.edit({ key: key ?? 'series.undo.change', values }, changesOf(series), options);
    };
    const write = (fields: Partial<Post>) => (series: Series) => {
      const { date, notes } = fields;
      const tables = session.tables();
      if (date !== undefined && date !== null)
        return changeRule(tables, series, { ...series, start: date }, { now: session.now(), today });
      if (notes !== undefined) return [changed('series', series, { notes })];
      const shared = SERIES_FIELDS.filter((name) => name in fields).map((name) => [name, fields[name]]);
      return changeSeries(tables, series, Object.fromEntries(shared) as Partial<SeriesFields>); // of a post's own fields
    };
    return {
      set: (fields) => edit(write(fields)),
      type: (name, value) => edit(write({ [name]: value }), { merge: name }),
      ...variantWriters((change, words) =>
        edit(
          (series) => changeSeries(session.tables(), series, { variants: [...change(series.variants)] }),
          words,
        ),
      ),
      settle: session.settle,
    };
  }, [session, seriesId, today, t]);
}
