import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { Face, initialsOf } from '#renderer/ui/Chip.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Popover } from '#renderer/ui/Popover.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { Incident } from '#shared/plan/crisis/incident.ts';
import { stampReached, withEntry } from '#shared/plan/crisis/incident-rules.ts';
import { useMoments } from './crisis-words.ts';
import styles from './RoomSide.module.css';
import { useIncidentEdit } from './use-incident.ts';

/** Who must know: reached when, or how to reach them. */
export function WhoKnows({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis.knows');
  const { notified } = incident;
  const done = notified.filter(({ reachedAt }) => reachedAt !== null).length;
  return (
    <section className={styles.knows} aria-labelledby="incident-knows">
      <SectionHeading
        id="incident-knows"
        level={3}
        count={t('count', { done, all: notified.length })}
        action={<AddPerson incident={incident} />}
      >
        {t('title')}
      </SectionHeading>
      {notified.length === 0 ? (
        <p className="quiet dense">{t('none')}</p>
      ) : (
        <ul>
          {notified.map((person) => (
            <PersonRow key={person.id} person={person} incident={incident} />
          ))}
        </ul>
      )}
    </section>
  );
}

type PersonRowProps = {
  readonly person: Incident['notified'][number];
  readonly incident: Incident;
};

function PersonRow({ person, incident }: PersonRowProps) {
  const t = useTranslations('crisis');
  const session = useSession();
  const moments = useMoments();
  const { edit, entry } = useIncidentEdit(incident.id);
  const { id, name, reach, reachedAt } = person;
  const stamp = (isReached: boolean) => {
    const at = session.now();
    const text = isReached ? t('entry.reached', { name }) : t('entry.notReached', { name });
    edit('crisis.undo.reach', (present) =>
      stampReached(present, id, isReached ? at : null, entry('notification', text, at)),
    );
  };
  const tried = () =>
    edit('crisis.undo.reach', ({ log }) => ({
      log: withEntry(log, entry('notification', t('entry.tried', { name }))),
    }));
  return (
    <li>
      <Face initials={initialsOf(name)} />
      <span className={styles.person}>
        <span className="cut">{name}</span>
        {reachedAt === null && reach !== '' && <span className="small quiet num">{reach}</span>}
      </span>
      {reachedAt === null ? (
        <>
          <Button size="small" ariaLabel={t('knows.reachedLabel', { name })} onPress={() => stamp(true)}>
            {t('knows.reached')}
          </Button>
          <MenuButton
            size="small"
            label={t('knows.more', { name })}
            items={[{ id: 'tried', label: t('knows.tried'), onAction: tried }]}
          />
        </>
      ) : (
        <>
          <span className={styles.reached}>
            <StateMark shape="circleCheck" tone="ok" />
            <time dateTime={reachedAt} title={moments.full(reachedAt)} className="num quiet">
              {moments.time(reachedAt)}
            </time>
          </span>
          <MenuButton
            size="small"
            label={t('knows.more', { name })}
            items={[
              { id: 'undo', label: t('knows.undo', { name }), icon: 'undo', onAction: () => stamp(false) },
            ]}
          />
        </>
      )}
    </li>
  );
}

function AddPerson({ incident }: { readonly incident: Incident }) {
  const t = useTranslations('crisis.knows');
  const session = useSession();
  const { edit } = useIncidentEdit(incident.id);
  const [name, setName] = useState('');
  const [reach, setReach] = useState('');
  const add = (close: () => void) => {
    if (name.trim() === '') return;
    const person = { id: session.newId(), name: name.trim(), reach: reach.trim(), reachedAt: null };
    edit('crisis.undo.addPerson', ({ notified }) => ({ notified: [...notified, person] }));
    setName('');
    setReach('');
    close();
  };
  return (
    <Popover
      label={t('addTitle')}
      placement="top start"
      trigger={<IconButton icon="plus" size="small" label={t('addTitle')} />}
    >
      {(close) => (
        <form
          className={styles.addPerson}
          onSubmit={(event) => {
            event.preventDefault();
            add(close);
          }}
        >
          <TextField label={t('name')} value={name} onChange={setName} autoFocus />
          <TextField label={t('reach')} value={reach} onChange={setReach} />
          <Button type="submit" isDisabled={name.trim() === ''}>
            {t('addAction')}
          </Button>
        </form>
      )}
    </Popover>
  );
}
