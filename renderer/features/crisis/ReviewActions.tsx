import { useTranslations } from 'use-intl';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Checkbox } from '#renderer/ui/Checkbox.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { focusRecord } from './focus-record.ts';
import styles from './IncidentReview.module.css';
import { useIncidentEdit } from './use-incident.ts';

type Action = Incident['actions'][number];

/** What changes so that it does not happen again, each with an owner. */
export function ReviewActions({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis.review');
  const session = useSession();
  const { edit } = useIncidentEdit(incident.id);
  const replace = (id: string, fields: Partial<Action>) =>
    edit(
      'crisis.undo.review',
      ({ actions }) => ({
        actions: actions.map((action) => (action.id === id ? { ...action, ...fields } : action)),
      }),
      { merge: `action/${id}/${Object.keys(fields).join()}` },
    );
  const add = () => {
    const action = { id: session.newId(), text: '', owner: '', isDone: false };
    edit('crisis.undo.review', ({ actions }) => ({ actions: [...actions, action] }));
    focusRecord(action.id);
  };
  return (
    <section className={styles.actions}>
      <SectionHeading count={incident.actions.length === 0 ? null : incident.actions.length}>
        {t('actions')}
      </SectionHeading>
      {incident.actions.length === 0 && <p className="quiet dense">{t('noActions')}</p>}
      {incident.actions.map(({ id, text, owner, isDone }) => {
        const name = text === '' ? t('unnamedAction') : text;
        return (
          <div key={id} className={styles.action} data-record={id}>
            <Checkbox
              ariaLabel={t('done', { text: name })}
              isSelected={isDone}
              onChange={(next) => replace(id, { isDone: next })}
            />
            <TextField
              isLabelHidden
              label={t('action')}
              placeholder={t('action')}
              value={text}
              onChange={(next) => replace(id, { text: next })}
              onBlur={session.settle}
            />
            <PersonField
              label={t('owner')}
              className={styles.owner}
              value={owner}
              onChange={(next) => replace(id, { owner: next })}
              onBlur={session.settle}
            />
            <IconButton
              icon="close"
              label={t('removeAction', { text: name })}
              onPress={() =>
                edit('crisis.undo.review', ({ actions }) => ({
                  actions: actions.filter((action) => action.id !== id),
                }))
              }
            />
          </div>
        );
      })}
      <div>
        <Button size="small" icon="plus" onPress={add}>
          {t('addAction')}
        </Button>
      </div>
    </section>
  );
}
