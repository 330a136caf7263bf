import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { type Mention, mentionsOfPerson } from '#shared/workspace/remove-person.ts';
import type { Collection } from '#shared/workspace/schema.ts';
import styles from './PeoplePage.module.css';
import { usePeopleWords } from './use-people-words.ts';

type Answer = { readonly clearsMentions: boolean };

/** What goes with a person, where else the name stands, and what still holds it afterwards: said before it happens. */
export function RemovePersonDialog({ id, close }: DialogCloser<Answer> & { readonly id: string }) {
  const t = useTranslations('people.removing');
  const { nameOf } = usePeopleWords();
  const session = useSession();
  const person = useWorkspace((tables) => tables.people.get(id));
  // Looked for once: every text of the plan is read.
  const [mentions] = useState(() => (person === undefined ? [] : mentionsOfPerson(session.tables(), person)));
  const [clearsMentions, setClearsMentions] = useState(true);
  if (person === undefined) return null;
  return (
    <Dialog
      role="alertdialog"
      title={t('title', { name: nameOf(person) })}
      onClose={() => close()}
      action={{ label: t('action'), variant: 'danger', onPress: () => close({ clearsMentions }) }}
    >
      <div className={styles.removing}>
        <p>{t('goes')}</p>
        {mentions.length === 0 ? (
          <p>{t('nowhere')}</p>
        ) : (
          <Mentions mentions={mentions}>
            <Checkbox isSelected={clearsMentions} onChange={setClearsMentions} note={t('clearNote')}>
              {t('clear', { blank: '[…]' })}
            </Checkbox>
          </Mentions>
        )}
        <section>
          <h3 className="strong">{t('keepsTitle')}</h3>
          <p className="dense soft">{t('keeps')}</p>
          <p className="dense soft">{t('purge')}</p>
        </section>
      </div>
    </Dialog>
  );
}

type MentionsProps = { readonly mentions: readonly Mention[]; readonly children: ReactNode };

function Mentions({ mentions, children }: MentionsProps) {
  const t = useTranslations('people.removing');
  const names = useTranslations('recovery.collection');
  const counts = new Map<Collection, number>();
  for (const { collection } of mentions) counts.set(collection, (counts.get(collection) ?? 0) + 1);
  return (
    <section>
      <p>{t('mentions', { count: mentions.length })}</p>
      <ul className={styles.places}>
        {[...counts].map(([collection, count]) => (
          <li key={collection}>{t('place', { collection: names(collection), count })}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}
