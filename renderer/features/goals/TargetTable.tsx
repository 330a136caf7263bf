import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useFigureTexts } from '#renderer/plan/figure-text.ts';
import { useMetricName } from '#renderer/plan/metric-name.ts';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { TARGET_STATE_LOOK, TargetStatePill } from '#renderer/plan/TargetStatePill.tsx';
import { Sparkline } from '#renderer/ui/charts/Sparkline.tsx';
import { Icon } from '#renderer/ui/Icon.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { ChannelMark } from './goal-options.tsx';
import styles from './TargetTable.module.css';
import type { TargetGroup, TargetRow } from './target-groups.ts';

type TargetTableProps = {
  readonly groups: readonly TargetGroup[];
  /** The id of the selected target or objective. */
  readonly selected: string | null;
  /** `hasFocus` when the keyboard asked: the focus goes along. */
  readonly onSelect: (id: string, how: { readonly hasFocus: boolean }) => void;
  readonly onRemove: (targetId: string) => void;
};

/**
 * Targets under their headings, as a tree grid: one tab stop, up and down walk over headings and rows, left and right
 * fold a heading, Enter opens, Delete removes.
 */
export function TargetTable({ groups, selected, onSelect, onRemove }: TargetTableProps) {
  const t = useTranslations('goals');
  const table = useRef<HTMLTableElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const keys = groups.flatMap((group) => [
    group.key,
    ...(folded.has(group.key) ? [] : group.rows.map(({ target }) => target.id)),
  ]);
  const [active, setActive] = useState<string | null>(null);
  const stop = [active, selected].find((key) => key !== null && keys.includes(key)) ?? keys[1] ?? keys[0];
  const fold = (key: string, isFolded: boolean) =>
    setFolded((before) => new Set(isFolded ? [...before, key] : [...before].filter((each) => each !== key)));

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const key = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    if (key === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const group = groups.find((each) => each.key === key);
    const next = keys[keys.indexOf(key) + stepOf(event.key)];
    if (stepOf(event.key) !== 0 && next !== undefined) walkTo(next);
    else if (event.key === 'Home' || event.key === 'End')
      walkTo(keys.at(event.key === 'Home' ? 0 : -1) ?? key);
    else if (event.key === 'Enter' && idOf(key) !== null) onSelect(key, { hasFocus: true });
    else if (event.key === 'Delete' && group === undefined) onRemove(key);
    else if (group !== undefined && event.key === 'ArrowLeft') fold(key, true);
    else if (group !== undefined && event.key === 'ArrowRight') fold(key, false);
    else return;
    event.preventDefault();
  }

  /** The focus moves, and an inspector that is open follows it. */
  function walkTo(key: string) {
    setActive(key);
    table.current?.querySelector<HTMLElement>(`[data-row="${key}"]`)?.focus();
    if (selected !== null && idOf(key) !== null) onSelect(key, { hasFocus: false });
  }

  /** Headings of channels and of the rest open nothing. */
  function idOf(key: string): string | null {
    const group = groups.find((each) => each.key === key);
    return group === undefined || group.objective !== null ? key : null;
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a tree grid is a table (ARIA practices guide)
    <table ref={table} role="treegrid" aria-label={t('table')} className={styles.table} onKeyDown={onKeyDown}>
      <thead>
        <tr>
          <th scope="col">{t('column.target')}</th>
          <th scope="col" className={joinClasses(styles.number, styles.baseline)}>
            {t('column.baseline')}
          </th>
          <th scope="col" className={joinClasses(styles.number, styles.now)}>
            {t('column.now')}
          </th>
          <th scope="col" className={joinClasses(styles.number, styles.goal)}>
            {t('column.goal')}
          </th>
          <th scope="col" className={styles.trend}>
            {t('column.trend')}
          </th>
          <th scope="col" className={styles.state}>
            {t('column.state')}
          </th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group.key}>
          <GroupRow
            group={group}
            isOpen={!folded.has(group.key)}
            isSelected={selected === group.key}
            isStop={stop === group.key}
            onFocus={() => setActive(group.key)}
            onFold={() => fold(group.key, !folded.has(group.key))}
            onOpen={() => idOf(group.key) !== null && onSelect(group.key, { hasFocus: false })}
          />
          {!folded.has(group.key) &&
            group.rows.map((row) => (
              <Row
                key={row.target.id}
                row={row}
                isSelected={selected === row.target.id}
                isStop={stop === row.target.id}
                onFocus={() => setActive(row.target.id)}
                onOpen={() => onSelect(row.target.id, { hasFocus: false })}
              />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function stepOf(key: string): number {
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
}

type RowState = {
  readonly isSelected: boolean;
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onOpen: () => void;
};

type GroupRowProps = RowState & {
  readonly group: TargetGroup;
  readonly isOpen: boolean;
  readonly onFold: () => void;
};

function GroupRow({ group, isOpen, isSelected, isStop, onFocus, onFold, onOpen }: GroupRowProps) {
  const t = useTranslations('goals');
  const name = useGroupName()(group);
  const { objective } = group;
  const about =
    objective === null
      ? ''
      : objective.owner.trim() === ''
        ? t(`stage.${objective.stage}`)
        : t('stageAndOwner', { stage: t(`stage.${objective.stage}`), owner: objective.owner });
  return (
    <tr
      data-row={group.key}
      aria-level={1}
      aria-expanded={isOpen}
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      className={joinClasses(styles.group, objective !== null && styles.canOpen)}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <td>
        <span className={styles.heading}>
          <button
            type="button"
            tabIndex={-1}
            aria-label={t('expand', { name })}
            className={joinClasses(styles.fold, !isOpen && styles.isFolded)}
            onClick={(event) => {
              event.stopPropagation();
              onFold();
            }}
          >
            <Icon name="chevronDown" />
          </button>
          <span className={joinClasses('cut', styles.headingName)}>{name}</span>
          <span className={joinClasses('cut', styles.about)}>{about}</span>
        </span>
      </td>
    </tr>
  );
}

function useGroupName(): (group: TargetGroup) => string {
  const t = useTranslations('goals');
  const channelName = useChannelName();
  return ({ objective, channel, key }) => {
    if (channel !== null) return channelName(channel);
    if (objective === null) return key === 'no-channel' ? t('allChannels') : t('noObjective');
    return objective.businessGoal.trim() === '' ? t('untitledObjective') : objective.businessGoal;
  };
}

function Row({ row, isSelected, isStop, onFocus, onOpen }: RowState & { readonly row: TargetRow }) {
  const t = useTranslations('goals');
  const metricName = useMetricName();
  const figures = useFigureTexts();
  const { target, pace, checkIns, channel } = row;
  const show = (value: number | null) =>
    value === null ? t('figures.unknown') : figures.value(target.metric, value);
  return (
    <tr
      data-row={target.id}
      aria-level={2}
      aria-selected={isSelected}
      tabIndex={isStop ? 0 : -1}
      className={joinClasses(styles.row, 'num')}
      onFocus={onFocus}
      onClick={onOpen}
    >
      <td>
        <span className={styles.name}>
          <span className={styles.chip}>
            <ChannelMark channel={channel} />
          </span>
          <span className="cut" title={metricName(target)}>
            {metricName(target)}
          </span>
          {target.per !== null && <span className={styles.per}>{t(`per.${target.per}`)}</span>}
        </span>
      </td>
      <td className={joinClasses(styles.number, styles.baseline)}>{show(target.baseline)}</td>
      <td className={joinClasses(styles.number, styles.now)}>{show(pace.now)}</td>
      <td className={joinClasses(styles.number, styles.goal)}>{show(target.goal)}</td>
      <td className={styles.trend}>
        <Sparkline
          values={checkIns.slice(-30).map(({ value }) => value)}
          goal={target.goal}
          tone={TARGET_STATE_LOOK[pace.state].tone}
        />
      </td>
      <td className={styles.state}>
        <TargetStatePill state={pace.state} />
      </td>
    </tr>
  );
}
