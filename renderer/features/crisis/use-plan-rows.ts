import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import type { MenuEntry } from '#renderer/ui/Menu.tsx';
import {
  type CrisisStatement,
  type CrisisStep,
  createCrisisContact,
  createCrisisLevel,
  createCrisisRole,
  createCrisisStatement,
  createCrisisStep,
} from '#shared/plan/crisis/crisis.ts';
import { movedInOrder, orderAfter } from '#shared/plan/crisis/crisis-plan.ts';
import { added, changed, removed } from '#shared/workspace/changes.ts';
import type { RecordOf } from '#shared/workspace/schema.ts';
import { focusRecord } from './focus-record.ts';

/** The lists of the plan that have an order of their own. */
export type OrderedCollection = 'crisisRoles' | 'crisisContacts' | 'crisisSteps' | 'crisisStatements';
type PlanCollection = OrderedCollection | 'crisisLevels';

const NOUNS = {
  crisisLevels: 'Level',
  crisisRoles: 'Role',
  crisisContacts: 'Contact',
  crisisSteps: 'Step',
  crisisStatements: 'Statement',
} as const satisfies Record<PlanCollection, string>;

/** Adding rows to the plan: each is one step of undo, and the focus goes into the new row. */
export function useAddRow() {
  const session = useSession();
  const stamp = () => ({ id: session.newId(), now: session.now() });
  const order = (collection: OrderedCollection) => orderAfter(session.tables()[collection].values());
  const insert = <C extends PlanCollection>(collection: C, record: RecordOf<C>) => {
    session.edit(`crisis.undo.add${NOUNS[collection]}`, [added(collection, record)]);
    focusRecord(record.id);
  };
  return {
    level: () => {
      const used = new Set([...session.tables().crisisLevels.values()].map(({ level }) => level));
      const level = [1, 2, 3, 4, 5].find((each) => !used.has(each));
      if (level !== undefined) insert('crisisLevels', createCrisisLevel(stamp(), { level }));
    },
    role: () => insert('crisisRoles', createCrisisRole(stamp(), { order: order('crisisRoles') })),
    contact: () => insert('crisisContacts', createCrisisContact(stamp(), { order: order('crisisContacts') })),
    step: (fields: Partial<CrisisStep>) =>
      insert('crisisSteps', createCrisisStep(stamp(), { order: order('crisisSteps'), ...fields })),
    statement: (fields: Partial<CrisisStatement> & Pick<CrisisStatement, 'language'>) =>
      insert(
        'crisisStatements',
        createCrisisStatement(stamp(), { order: order('crisisStatements'), ...fields }),
      ),
  };
}

/** Takes a row away and offers it back. */
export function useRemoveRow<C extends PlanCollection>(collection: C) {
  const session = useSession();
  const offerUndo = useUndoToast();
  return (record: RecordOf<C>, sentence: string) => {
    session.edit(`crisis.undo.remove${NOUNS[collection]}`, [removed(collection, record)]);
    offerUndo(sentence);
  };
}

/** The menu of a row: up, down, away. `siblings` are the rows among which it moves. */
export function useRowMenu<C extends OrderedCollection>(collection: C) {
  const t = useTranslations('crisis.row');
  const session = useSession();
  const remove = useRemoveRow(collection);
  return (record: RecordOf<C>, siblings: readonly RecordOf<C>[], sentence: string): readonly MenuEntry[] => {
    const place = siblings.findIndex(({ id }) => id === record.id);
    const move = (by: -1 | 1) => {
      const moved = movedInOrder(siblings as readonly RecordOf<OrderedCollection>[], record.id, by);
      session.edit(
        'crisis.undo.reorder',
        moved.map((each) =>
          changed(collection, each.record as RecordOf<C>, { order: each.order } as Partial<RecordOf<C>>),
        ), // of this collection
      );
    };
    return [
      { id: 'up', label: t('up'), icon: 'arrowUp', isDisabled: place <= 0, onAction: () => move(-1) },
      {
        id: 'down',
        label: t('down'),
        icon: 'arrowDown',
        isDisabled: place === siblings.length - 1,
        onAction: () => move(1),
      },
      'separator',
      {
        id: 'remove',
        label: t('remove'),
        icon: 'trash',
        isDanger: true,
        onAction: () => remove(record, sentence),
      },
    ];
  };
}
