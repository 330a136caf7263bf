import { type KeyboardEvent, useRef, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { PaletteDot } from '#renderer/ui/Chip.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import type { ContentMix } from '#shared/plan/content/content-mix.ts';
import type { Pillar } from '#shared/plan/content/pillar.ts';
import { ShareField } from './PillarShares.tsx';
import styles from './PillarTable.module.css';
import { usePillarEditing } from './use-pillar-editing.ts';

type PillarTableProps = {
  readonly pillars: readonly Pillar[];
  readonly mix: ContentMix;
  readonly selected: string | null;
  readonly onSelect: (id: string, how: { readonly hasFocus: boolean }) => void;
  readonly onRemove: (id: string) => void;
};

/** Pillars as a grid: up and down walk, Enter opens, Alt and an arrow move, Delete removes. Shares are typed in place. */
export function PillarTable({ pillars, mix, selected, onSelect, onRemove }: PillarTableProps) {
  const t = useTranslations('content');
  const { move } = usePillarEditing();
  const table = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<string | null>(null);
  const ids = pillars.map(({ id }) => id);
  const stop = [active, selected].find((id) => id !== null && ids.includes(id)) ?? ids[0];
  const focusRow = (id: string) =>
    setTimeout(() => table.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus(), 0);

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const id = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    if (id === undefined || event.ctrlKey || event.metaKey) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null;
    if (step !== null && event.altKey) {
      move(id, step);
      focusRow(id);
    } else if (step !== null) {
      const next = ids[ids.indexOf(id) + step];
      if (next !== undefined) {
        focusRow(next);
        if (selected !== null) onSelect(next, { hasFocus: false });
      }
    } else if (event.key === 'Enter') onSelect(id, { hasFocus: true });
    else if (event.key === 'Delete') onRemove(id);
    else return;
    event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table (ARIA practices guide)
    <table ref={table} role="grid" aria-label={t('table')} className={styles.table} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{t('column.pillar')}</th>
          <th scope="col" className={styles.serves}>
            {t('column.serves')}
          </th>
          <th scope="col" className={styles.posts}>
            {t('column.posts')}
          </th>
          <th scope="col" className={styles.planned}>
            {t('column.planned')}
          </th>
          <th scope="col" className={styles.wished}>
            {t('column.wished')}
          </th>
        </tr>
      </thead>
      <tbody>
        {pillars.map((pillar, place) => (
          <PillarRow
            key={pillar.id}
            pillar={pillar}
            share={mix.shares[place]}
            isSelected={selected === pillar.id}
            isStop={stop === pillar.id}
            onFocus={() => setActive(pillar.id)}
            onOpen={() => onSelect(pillar.id, { hasFocus: false })}
          />
        ))}
      </tbody>
    </table>
  );
}

type PillarRowProps = {
  readonly pillar: Pillar;
  readonly share: ContentMix['shares'][number] | undefined;
  readonly isSelected: boolean;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
};

function PillarRow({ pillar, share, isSelected, isStop, onFocus, onOpen }: PillarRowProps) {
  const t = useTranslations('content');
  const format = useFormatter();
  const session = useSession();
  const name = pillar.name.trim() === '' ? t('untitled') : pillar.name;
  return (
    <tr
      data-row={pillar.id}
      aria-selected={isSelected}
      aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
      tabIndex={isStop ? 0 : -1}
      className={styles.row}
      onFocus={onFocus}
      onClick={(event) => {
        // A click into the share types there and does not open the row.
        if (event.target instanceof Element && event.target.closest('[data-share]') === null) onOpen();
      }}
    >
      <td>
        <span className={styles.name}>
          <PaletteDot color={pillar.colour} />
          <span className={joinClasses('cut', pillar.name.trim() === '' && 'quiet')}>{name}</span>
        </span>
      </td>
      <td className={joinClasses(styles.serves, 'cut')}>{servesText()}</td>
      <td className={joinClasses(styles.posts, 'num')}>{share?.posts ?? 0}</td>
      <td className={joinClasses(styles.planned, 'num')}>
        {share === undefined || share.planned === null
          ? t('noShare')
          : t('percent', { value: format.number(Math.round(share.planned)) })}
      </td>
      <td className={styles.wished} data-share>
        <ShareField
          pillar={pillar}
          label={t('shareOf', { name })}
          isLabelHidden
          align="end"
          onBlur={session.settle}
        />
      </td>
    </tr>
  );

  function servesText(): string {
    const objectives = t('serves.objectives', { count: pillar.objectiveIds.length });
    const audiences = t('serves.audiences', { count: pillar.audienceIds.length });
    if (pillar.objectiveIds.length === 0 && pillar.audienceIds.length === 0) return t('serves.none');
    if (pillar.audienceIds.length === 0) return objectives;
    return pillar.objectiveIds.length === 0 ? audiences : t('serves.both', { objectives, audiences });
  }
}
