import { useTranslations } from 'use-intl';
import { openPage } from '#renderer/app/navigation.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Popover } from '#renderer/ui/Popover.tsx';
import { PlainTable } from '#renderer/ui/Table.tsx';
import type { RedThread, RedThreadView } from '#shared/plan/red-thread.ts';
import styles from './RedThread.module.css';
import { useThreadNames } from './red-thread-names.ts';

type MatrixProps = { readonly thread: RedThread };

// Over 52 % of accent the figures inside would lose their contrast.
const STRONGEST = 52;
/** One post beside fifty must still be seen. */
const WEAKEST = 8;

/** Figures on one hue, a hollow cell for none. A cell opens the posts that are counted in it. */
export function RedThreadMatrix({ thread }: MatrixProps) {
  const t = useTranslations('goals.thread');
  const names = useThreadNames();
  const { view, columns, rows, most } = thread;
  return (
    <div className={styles.scroll}>
      <table className={styles.matrix} aria-label={t('table')}>
        <thead>
          <tr>
            <th scope="col">{t('objective')}</th>
            {columns.map(({ id }) => (
              <th key={id} scope="col" className={joinClasses(id === null && styles.none)}>
                <span title={names.column(view, id)}>{names.column(view, id)}</span>
              </th>
            ))}
            <th scope="col" className={styles.sum}>
              {t('posts')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ objectiveId, cells, posts }) => (
            <tr key={objectiveId}>
              <th scope="row" className={joinClasses(objectiveId === null && styles.none)}>
                {names.objective(objectiveId)}
              </th>
              {cells.map(({ columnId, postIds }) => (
                <td key={columnId}>
                  <Cell
                    label={t('cell', {
                      row: names.objective(objectiveId),
                      column: names.column(view, columnId),
                      count: postIds.length,
                    })}
                    postIds={postIds}
                    share={most === 0 ? 0 : postIds.length / most}
                    view={view}
                    columnId={columnId}
                  />
                </td>
              ))}
              <td className={styles.sum}>{posts}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('posts')}</th>
            {columns.map(({ id, posts }) => (
              <td key={id}>{posts}</td>
            ))}
            <td className={styles.sum}>{thread.posts}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

type CellProps = {
  readonly label: string;
  readonly postIds: readonly string[];
  /** Of the fullest cell, 0 to 1. */
  readonly share: number;
  readonly view: RedThreadView;
  readonly columnId: string | null;
};

const MOST_NAMED = 8;

function Cell({ label, postIds, share, view, columnId }: CellProps) {
  const t = useTranslations('goals.thread');
  const names = useThreadNames();
  if (postIds.length === 0) {
    return (
      <span className={joinClasses(styles.cell, styles.zero)} title={label}>
        0
      </span>
    );
  }
  const filter = filterOf(view, columnId);
  return (
    <div className={styles.heat} style={{ '--a': `${Math.round(WEAKEST + share * (STRONGEST - WEAKEST))}%` }}>
      <Popover
        label={label}
        trigger={
          <Button variant="quiet" ariaLabel={label} className={styles.cell}>
            {postIds.length}
          </Button>
        }
      >
        {(close) => (
          <div className={styles.posts}>
            <p className="small quiet">{label}</p>
            <ul>
              {postIds.slice(0, MOST_NAMED).map((id) => (
                <li key={id}>
                  <Button variant="link" size="small" onPress={() => openPage('calendar', { selected: id })}>
                    {names.postOn(id)}
                  </Button>
                </li>
              ))}
            </ul>
            {postIds.length > MOST_NAMED && (
              <p className="small quiet">{t('more', { count: postIds.length - MOST_NAMED })}</p>
            )}
            {filter !== null && (
              <div>
                <Button
                  size="small"
                  icon="calendar"
                  onPress={() => {
                    close();
                    openPage('calendar', { view: 'table', ...filter });
                  }}
                >
                  {t('inCalendar')}
                </Button>
              </div>
            )}
          </div>
        )}
      </Popover>
    </div>
  );
}

/** The calendar can be narrowed to a pillar, a channel and a language; "-" stands there for none. */
function filterOf(view: RedThreadView, columnId: string | null): Readonly<Record<string, string>> | null {
  switch (view) {
    case 'pillar':
      return { pillars: columnId ?? '-' };
    case 'channel':
      return { channels: columnId ?? '-' };
    case 'language':
      return columnId === null ? null : { languages: columnId };
    case 'audience':
    case 'campaign':
      return null;
  }
}

/** The twin of the picture: the same figures as a plain table that can be read and copied. */
export function RedThreadTable({ thread }: MatrixProps) {
  const t = useTranslations('goals.thread');
  const names = useThreadNames();
  const { view, columns, rows } = thread;
  return (
    <PlainTable label={t('table')} className={styles.twin}>
      <thead>
        <tr>
          <th scope="col">{t('objective')}</th>
          {columns.map(({ id }) => (
            <th key={id} scope="col">
              {names.column(view, id)}
            </th>
          ))}
          <th scope="col">{t('posts')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ objectiveId, cells, posts }) => (
          <tr key={objectiveId}>
            <th scope="row">{names.objective(objectiveId)}</th>
            {cells.map(({ columnId, postIds }) => (
              <td key={columnId}>{postIds.length}</td>
            ))}
            <td>{posts}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t('posts')}</th>
          {columns.map(({ id, posts }) => (
            <td key={id}>{posts}</td>
          ))}
          <td>{thread.posts}</td>
        </tr>
      </tbody>
    </PlainTable>
  );
}
