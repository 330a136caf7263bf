import { useEffect, useState } from 'react';
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
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { Icon, type IconName } from '#renderer/ui/Icon.tsx';
import { Kbd } from '#renderer/ui/Kbd.tsx';
import { readAhead } from '#shared/workspace/search.ts';
import styles from './CommandPalette.module.css';
import type { Command } from './commands.ts';
import { useRecordHits } from './use-record-hits.ts';

export type Entry = {
  readonly id: string;
  readonly label: string;
  /** Where it is. */
  readonly note: string;
  /** The words around what was found, where that is not the label. */
  readonly excerpt: string | null;
  readonly icon: IconName;
  readonly keys: string | null;
  readonly run: () => void;
};

/** Search and commands in one: pages, actions, and everything that is written in this workspace. */
export function CommandPalette({
  commands,
  close,
}: { readonly commands: readonly Command[] } & DialogCloser<never>) {
  const t = useTranslations('app');
  const { contains } = useFilter({ sensitivity: 'base' });
  const [text, setText] = useState('');
  const records = useRecordHits(text);
  useReadAhead();
  const fitting = commands.filter(({ label }) => contains(label, text.trim()));
  const entries = fitting.map(
    ({ id, label, icon, shortcut, run }): Entry => ({
      id,
      label,
      note: '',
      excerpt: null,
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
      <Autocomplete inputValue={text} onInputChange={setText}>
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
                      <span className={styles.label}>
                        {entry.label}
                        {entry.excerpt !== null && <span className={styles.excerpt}>{entry.excerpt}</span>}
                      </span>
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

const SLICE_MS = 8;

/** While one thinks of what to type, the records are read, a piece at a time. */
function useReadAhead(): void {
  const session = useSession();
  useEffect(() => {
    const reading = readAhead(session.tables());
    const timer = setInterval(() => {
      const until = performance.now() + SLICE_MS;
      while (performance.now() < until) {
        if (reading.next().done) return clearInterval(timer);
      }
    }, SLICE_MS * 2);
    return () => clearInterval(timer);
  }, [session]);
}
