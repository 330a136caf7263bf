import { useMemo, useState } from 'react';
import {
  Autocomplete,
  Collection,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { Icon, type IconName } from '#renderer/ui/Icon.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import styles from './CommandPalette.module.css';
import type { Command } from './commands.ts';
import { openPage } from './navigation.ts';
import type { PageName } from './routes.ts';

type Entry = {
  readonly id: string;
  readonly label: string;
  readonly note: string;
  readonly icon: IconName;
  readonly keys: string | null;
  readonly run: () => void;
};

const MOST_RECORDS = 200;

/** Search and commands in one: pages, actions, and the named things of this workspace. */
export function CommandPalette({
  commands,
  close,
}: { readonly commands: readonly Command[] } & DialogCloser<never>) {
  const t = useTranslations('app');
  const { contains } = useFilter({ sensitivity: 'base' });
  const [text, setText] = useState('');
  const records = useRecordEntries(text);
  const entries = commands.map(
    ({ id, label, icon, shortcut, run }): Entry => ({
      id,
      label,
      note: '',
      icon,
      keys: shortcut?.keys ?? null,
      run,
    }),
  );
  const groups = [
    { id: 'pages', entries: entries.filter(({ id }) => id.startsWith('page.')) },
    { id: 'records', entries: records },
    { id: 'actions', entries: entries.filter(({ id }) => !id.startsWith('page.') && id !== 'crisis') },
  ] as const;
  const run = (key: string | number) => {
    close();
    groups
      .flatMap((group) => [...group.entries])
      .find(({ id }) => id === key)
      ?.run();
  };
  return (
    <Dialog title={t('search')} onClose={() => close()}>
      <Autocomplete inputValue={text} onInputChange={setText} filter={contains}>
        <SearchField aria-label={t('search')} autoFocus className={styles.field}>
          <Icon name="search" />
          <Input className={styles.input} placeholder={t('searchPlaceholder')} />
        </SearchField>
        <Menu
          aria-label={t('search')}
          className={styles.menu}
          onAction={run}
          renderEmptyState={() => <p className={styles.empty}>{t('searchEmpty')}</p>}
        >
          {groups
            .filter((group) => group.entries.length > 0)
            .map((group) => (
              <MenuSection key={group.id} id={group.id}>
                <Header className={styles.group}>{t(`searchGroups.${group.id}`)}</Header>
                <Collection items={group.entries}>
                  {(entry) => (
                    <MenuItem id={entry.id} textValue={entry.label} className={styles.item}>
                      <Icon name={entry.icon} />
                      <span className={styles.label}>{entry.label}</span>
                      {entry.note !== '' && <span className={styles.note}>{entry.note}</span>}
                      {entry.keys !== null && <Kbd>{entry.keys}</Kbd>}
                    </MenuItem>
                  )}
                </Collection>
              </MenuSection>
            ))}
        </Menu>
      </Autocomplete>
    </Dialog>
  );
}

/** Things of the workspace whose name holds the text; none before one types, so that opening stays instant. */
function useRecordEntries(text: string): readonly Entry[] {
  const t = useTranslations('app.pages');
  const metricName = useMetricName();
  const tables = useWorkspace((all) => all);
  return useMemo(() => {
    const wanted = text.trim().toLocaleLowerCase();
    if (wanted === '') return [];
    const entry = (page: PageName, id: string, label: string, icon: IconName): Entry => ({
      id: `${page}/${id}`,
      label,
      note: t(`${page}.title`),
      icon,
      keys: null,
      run: () => openPage(page, { selected: id }),
    });
    const all = [
      ...[...tables.targets.values()].map((target) =>
        entry('goals', target.id, metricName(target), 'target'),
      ),
      ...[...tables.objectives.values()].map(({ id, businessGoal }) =>
        entry('goals', id, businessGoal, 'target'),
      ),
      ...[...tables.audiences.values()].map(({ id, name }) => entry('audiences', id, name, 'users')),
      ...[...tables.pillars.values()].map(({ id, name }) => entry('content', id, name, 'columns')),
      ...[...tables.incidents.values()].map(({ id, title }) => entry('crisis', id, title, 'shield')),
      ...[...tables.posts.values()].map(({ id, title }) => entry('calendar', id, title, 'calendar')),
    ];
    return all.filter(({ label }) => label.toLocaleLowerCase().includes(wanted)).slice(0, MOST_RECORDS);
  }, [text, tables, t, metricName]);
}
