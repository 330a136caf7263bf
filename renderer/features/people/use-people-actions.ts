import { useTranslations } from 'use-intl';
import { useProfile, useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import { contactedOn, nextStepDone } from '#shared/plan/people/people-register.ts';
import { createPerson, type Person, type Relation } from '#shared/plan/people/person.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { removalOfPerson } from '#shared/workspace/remove-person.ts';
import { RemovePersonDialog } from './RemovePersonDialog.tsx';
import { usePeopleWords } from './use-people-words.ts';

export type PeopleActions = {
  readonly add: () => void;
  readonly duplicate: (person: Person) => void;
  readonly remove: (person: Person) => Promise<void>;
  readonly move: (id: string, relation: Relation) => void;
  readonly contacted: (person: Person) => void;
  readonly stepDone: (person: Person) => void;
};

/** Everything one does with people besides typing; each is one undo step. */
export function usePeopleActions(select: (id: string | null) => void): PeopleActions {
  const t = useTranslations('people');
  const session = useSession();
  const today = useToday();
  const dialogs = useDialogs();
  const announce = useAnnounce();
  const offerUndo = useUndoToast();
  const { nameOf } = usePeopleWords();
  const { languages } = useProfile();
  const insert = (fields: Partial<Person>) => {
    const record = createPerson({ id: session.newId(), now: session.now() }, fields);
    session.edit('people.undo.add', [added('people', record)]);
    select(record.id);
  };
  const change = (label: string, id: string, fields: Partial<Person>): boolean => {
    const before = session.tables().people.get(id);
    if (before === undefined) return false;
    session.edit(label, [changed('people', before, fields)]);
    return true;
  };
  return {
    add: () => insert({ languages: languages.slice(0, 1) }),
    duplicate: ({ id: _id, createdAt: _made, updatedAt: _changed, ...fields }) =>
      insert({ ...fields, handles: fields.handles.map((each) => ({ ...each, id: session.newId() })) }),
    remove: async ({ id }) => {
      const answer = await dialogs.open(RemovePersonDialog, { id });
      const person = session.tables().people.get(id);
      if (answer === null || person === undefined) return;
      session.edit('people.undo.remove', removalOfPerson(session.tables(), person, answer));
      select(null);
      offerUndo(t('removed'));
    },
    move: (id, relation) => {
      const before = session.tables().people.get(id);
      if (before === undefined || before.relation === relation) return;
      change('people.undo.move', id, { relation });
      announce(t('board.moved', { name: nameOf(before), relation: t(`relation.${relation}`) }));
    },
    contacted: (person) => {
      if (change('people.undo.contacted', person.id, contactedOn(today)))
        offerUndo(t('action.saidContacted', { name: nameOf(person) }));
    },
    stepDone: (person) => {
      if (change('people.undo.stepDone', person.id, nextStepDone()))
        offerUndo(t('action.saidStepDone', { name: nameOf(person) }));
    },
  };
}
