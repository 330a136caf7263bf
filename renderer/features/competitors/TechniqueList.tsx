import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';
import type { Technique } from '#shared/plan/competitors/competitor.ts';
import { openOf, techniquesByState } from '#shared/plan/tools/technique-state.ts';
import styles from './CompetitorsPage.module.css';
import { TECHNIQUE_SHAPES } from './technique-shapes.ts';

type TechniqueListProps = {
  readonly techniques: readonly Technique[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
};

const MOST_DRAWN = 60;

/** Techniques by state, in the order of work, under a sentence that says how far they are. */
export function TechniqueList({ techniques, selectedId, onSelect }: TechniqueListProps) {
  const t = useTranslations('competitors');
  const today = useToday();
  const groups = techniquesByState(techniques);
  const adopted = techniques.filter(({ state }) => state === 'adopted').length;
  const open = techniques.filter((technique) => openOf(technique, today) !== null).length;
  return (
    <>
      <p className="verdict">
        <b>{t('technique.summary', { adopted, count: techniques.length })}</b>{' '}
        {open > 0 && t('technique.openResults', { count: open })}
      </p>
      {techniques.length > MOST_DRAWN ? (
        <div className={styles.window}>
          <VirtualList
            label={t('technique.list')}
            items={groups.flatMap((group) => group.techniques)}
            itemKey={({ id }) => id}
            rowHeight={56}
            selectedKey={selectedId}
            onPress={({ id }) => onSelect(id)}
            render={(technique) => (
              <span className={styles.inWindow}>
                <TechniqueRow technique={technique} />
              </span>
            )}
          />
        </div>
      ) : (
        groups.map((group) => (
          <section key={group.state}>
            <SectionHeading count={group.techniques.length}>{t(`state.${group.state}`)}</SectionHeading>
            <ul className={styles.list}>
              {group.techniques.map((technique) => (
                <li key={technique.id}>
                  <button
                    type="button"
                    className={styles.row}
                    data-row={technique.id}
                    aria-pressed={technique.id === selectedId}
                    onClick={() => onSelect(technique.id)}
                  >
                    <TechniqueRow technique={technique} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  );
}

function TechniqueRow({ technique }: { readonly technique: Technique }) {
  const t = useTranslations('competitors');
  const days = useDays();
  const today = useToday();
  const from = useWorkspace((tables) => tables.competitors.get(technique.competitorId ?? '')?.name ?? '');
  const { title, state, adaptation, description, postId, testStart, testEnd, result } = technique;
  const what = adaptation.trim() === '' ? description : adaptation;
  const open = openOf(technique, today);
  const isTried = (state === 'testing' || state === 'planned') && testStart !== null && testEnd !== null;
  const shape = TECHNIQUE_SHAPES[state];
  return (
    <span className={styles.technique}>
      <StateMark {...shape} label={t(`state.${state}`)} />
      <span className={styles.rowText}>
        <b>{title.trim() === '' ? t('technique.untitled') : title}</b>
        <span>{[from, what].filter((text) => text.trim() !== '').join(' · ')}</span>
      </span>
      <span className={styles.tail}>
        {open !== null && (
          <span className={styles.waits}>
            <StateMark shape="triangle" tone="risk" size={12} />
            {t(`technique.waits.${open}`)}
          </span>
        )}
        {isTried && open === null && <span>{days.range(testStart, testEnd)}</span>}
        {postId !== null && <span>{t('technique.isIdea')}</span>}
        {open === null && (state === 'adopted' || state === 'dropped') && result.trim() !== '' && (
          <span className={styles.result}>{result}</span>
        )}
      </span>
    </span>
  );
}
