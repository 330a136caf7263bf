import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useProfile, useSession } from '#renderer/session/SessionProvider.tsx';
import { ColorSwatches } from '#renderer/ui/ColorSwatches.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import type { WorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { changed } from '#shared/workspace/changes.ts';
import styles from './NewWorkspacePage.module.css';
import { ProfilePeriodFields, ProfilePlaceFields } from './ProfileFields.tsx';
import { ProfileWorkFields } from './ProfileWorkFields.tsx';

const RHYTHMS = ['weekly', 'monthly', 'quarterly'] as const;

/** All that was asked when the workspace was made, and a little more; saved while one types. */
export function ProfilePage() {
  const t = useTranslations('workspace');
  const session = useSession();
  const { profile, change } = useProfileDraft();
  return (
    <div className={styles.inside}>
      <div className={styles.page}>
        <section className={styles.group}>
          <SectionHeading>{t('group.who')}</SectionHeading>
          <TextField
            label={t('field.name')}
            value={profile.name}
            isRequired
            maxLength={120}
            error={profile.name.trim() === '' ? t('field.nameMissing') : null}
            onChange={(name) => change({ name })}
            onBlur={session.settle}
          />
          <TextField
            label={t('field.description')}
            value={profile.description}
            onChange={(description) => change({ description })}
            onBlur={session.settle}
          />
          <ColorSwatches
            label={t('field.colour')}
            value={profile.colour}
            onChange={(colour) => change({ colour })}
          />
        </section>
        <section className={styles.group}>
          <SectionHeading>{t('group.when')}</SectionHeading>
          <ProfilePeriodFields fields={profile} onChange={change} />
          <ProfilePlaceFields fields={profile} onChange={change} />
        </section>
        <section className={styles.group}>
          <SectionHeading>{t('group.how')}</SectionHeading>
          <div className={styles.two}>
            <TextField
              label={t('field.owner')}
              value={profile.owner}
              onChange={(owner) => change({ owner })}
              onBlur={session.settle}
            />
            <TextField
              label={t('field.approver')}
              value={profile.approver}
              onChange={(approver) => change({ approver })}
              onBlur={session.settle}
            />
            <NumberField
              label={t('field.hoursPerWeek')}
              value={profile.hoursPerWeek}
              invalid={t('field.hoursInvalid')}
              minValue={0}
              maxValue={168}
              onChange={(hoursPerWeek) => change({ hoursPerWeek })}
              onBlur={session.settle}
            />
            <Select
              label={t('field.reviewRhythm')}
              options={RHYTHMS.map((value) => ({ value, label: t(`rhythm.${value}`) }))}
              value={profile.reviewRhythm}
              onChange={(reviewRhythm) => change({ reviewRhythm })}
            />
          </div>
          <ProfileWorkFields profile={profile} onChange={change} />
          <TextArea
            label={t('field.notes')}
            hint={t('field.notesHint')}
            value={profile.notes}
            onChange={(notes) => change({ notes })}
            onBlur={session.settle}
          />
        </section>
        <p className={styles.path}>
          {t('whereData')} <code>{session.path}</code>
        </p>
      </div>
    </div>
  );
}

/**
 * The profile with what is being changed. A name, a period and languages must hold at every moment: what does not hold
 * yet stays on the page, with the reason beside it, and is stored as soon as it does.
 */
function useProfileDraft() {
  const session = useSession();
  const stored = useProfile();
  const [draft, setDraft] = useState<Partial<WorkspaceProfile>>({});
  const profile = { ...stored, ...draft };
  const change = (fields: Partial<WorkspaceProfile>) => {
    const wished = { ...profile, ...fields };
    const holds =
      wished.name.trim() !== '' && wished.languages.length > 0 && wished.planEnd >= wished.planStart;
    if (!holds) return setDraft({ ...draft, ...fields });
    const all = { ...draft, ...fields };
    setDraft({});
    session.edit(
      'workspace.undo.changeProfile',
      [changed('profile', session.tables().profile.get('profile') ?? stored, all)],
      {
        merge: `profile/${Object.keys(all).join()}`,
      },
    );
  };
  return { profile, change };
}
