import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { labelKeyOf } from '#renderer/plan/field-labels/field-labels.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import type { Tables } from '#shared/workspace/schema.ts';
import { type SearchHit, searchRecords } from '#shared/workspace/search.ts';
import type { Entry } from './CommandPalette.tsx';
import { PAGE_ICONS } from './commands.ts';
import { openPage } from './navigation.ts';
import { placeOf } from './record-places.ts';

const MOST_RECORDS = 200;

/** Records of the workspace in which the words stand, as entries that lead to them; none before one types. */
export function useRecordHits(text: string): readonly Entry[] {
  const t = useTranslations();
  const nameOf = useNameOf();
  const tables = useWorkspace((all) => all);
  return useMemo(() => {
    return searchRecords(tables, text, MOST_RECORDS).map((hit): Entry => {
      const { collection, id, found } = hit;
      const { page, query } = placeOf(tables, collection, id);
      const isNamed = nameOf(hit, tables) !== '';
      return {
        id: `${collection}/${id}`,
        label: isNamed ? nameOf(hit, tables) : t(`recovery.collection.${collection}`),
        note:
          found === null
            ? t(`app.pages.${page}.title`)
            : t('app.searchPlace', {
                page: t(`app.pages.${page}.title`),
                field: t(labelKeyOf(collection, [found.field]) as 'merge.field.other'), // a key of the table of labels
              }),
        excerpt: found?.excerpt ?? null,
        icon: PAGE_ICONS[page],
        keys: null,
        run: () => openPage(page, query),
      };
    });
  }, [text, tables, t, nameOf]);
}

/** What a person calls the record: some are known by a figure or a section, not by words of their own. */
function useNameOf(): (hit: SearchHit, tables: Tables) => string {
  const metricName = useMetricName();
  const t = useTranslations('app.pages');
  return useMemo(
    () =>
      ({ collection, id, name }, tables) => {
        const figure = collection === 'targets' ? tables.targets.get(id) : undefined;
        const point = collection === 'metricPoints' ? tables.metricPoints.get(id) : undefined;
        const section = collection === 'sectionDecisions' ? tables.sectionDecisions.get(id) : undefined;
        if (figure !== undefined) return metricName(figure);
        if (point !== undefined) return metricName(point);
        return section === undefined ? name : t(`${section.section}.title`);
      },
    [metricName, t],
  );
}
