import { createPortal } from 'react-dom';
import { useTranslations } from 'use-intl';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { useBoardDrag } from '#renderer/ui/use-board-drag.ts';
import { VirtualList } from '#renderer/ui/VirtualList.tsx';
import { type Person, RELATIONS, type Relation } from '#shared/plan/people/person.ts';
import styles from './PeopleBoard.module.css';
import { NextStep } from './PeopleTable.tsx';
import { type PeopleWords, usePeopleWords } from './use-people-words.ts';

type PeopleBoardProps = {
  /** In the order in which they stand in each column. */
  readonly people: readonly Person[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  readonly onMove: (id: string, relation: Relation) => void;
};

/** How close one is, as columns: drag a person on, or take the menu on the card. */
export function PeopleBoard({ people, selectedId, onSelect, onMove }: PeopleBoardProps) {
  const t = useTranslations('people');
  const words = usePeopleWords();
  const { drag, ghost, start } = useBoardDrag((id, lane) => {
    const relation = RELATIONS.find((each) => each === lane);
    if (relation !== undefined) onMove(id, relation);
  });
  const dragged = drag === null ? undefined : people.find(({ id }) => id === drag.cardId);
  const byRelation = new Map<Relation, Person[]>(RELATIONS.map((relation) => [relation, []]));
  for (const person of people) byRelation.get(person.relation)?.push(person);
  return (
    <section aria-label={t('board.label')} className={styles.board} onPointerDown={start}>
      {RELATIONS.map((relation) => (
        <section
          key={relation}
          className={joinClasses(styles.lane, drag?.overLane === relation && styles.over)}
          aria-label={t(`relation.${relation}`)}
          data-lane={relation}
        >
          <h3 className={styles.head}>
            {t(`relation.${relation}`)}
            <span>{byRelation.get(relation)?.length ?? 0}</span>
          </h3>
          <VirtualList
            label={t(`relation.${relation}`)}
            className={styles.cards}
            items={byRelation.get(relation) ?? []}
            itemKey={({ id }) => id}
            rowHeight={94}
            selectedKey={selectedId}
            onPress={({ id }) => onSelect(id)}
            emptyText={t('board.empty')}
            render={(person) => (
              <PersonCard
                person={person}
                words={words}
                isDragged={person.id === drag?.cardId}
                onMove={onMove}
              />
            )}
          />
        </section>
      ))}
      {drag !== null &&
        dragged !== undefined &&
        createPortal(
          <div
            ref={ghost}
            aria-hidden
            className={styles.ghost}
            style={{ left: drag.left, top: drag.top, width: drag.width }}
          >
            <CardText person={dragged} words={words} />
          </div>,
          document.body,
        )}
    </section>
  );
}

type PersonCardProps = CardTextProps & {
  readonly isDragged: boolean;
  readonly onMove: (id: string, relation: Relation) => void;
};

function PersonCard({ person, words, isDragged, onMove }: PersonCardProps) {
  const t = useTranslations('people');
  return (
    <div className={joinClasses(styles.card, isDragged && styles.dragged)} data-card={person.id}>
      <CardText person={person} words={words} />
      <span className={styles.menu}>
        <MenuButton
          size="small"
          label={t('board.move', { name: words.nameOf(person) })}
          items={RELATIONS.map((relation) => ({
            id: relation,
            label: t(`relation.${relation}`),
            isSelected: relation === person.relation,
            onAction: () => onMove(person.id, relation),
          }))}
        />
      </span>
    </div>
  );
}

type CardTextProps = { readonly person: Person; readonly words: PeopleWords };

function CardText({ person, words }: CardTextProps) {
  const { nameOf, kindOf, reachOf } = words;
  const reach = reachOf(person);
  return (
    <span className={styles.text}>
      <b className="cut">{nameOf(person)}</b>
      <span className={joinClasses(styles.facts, 'cut')}>
        {[...(reach === null ? [] : [reach.audience]), kindOf(person.kind)].join(' · ')}
      </span>
      <NextStep next={words.nextOf(person)} />
    </span>
  );
}
