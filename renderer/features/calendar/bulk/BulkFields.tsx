import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { timeZoneOptions } from '#renderer/plan/locale-options.ts';
import { namesIn } from '#renderer/plan/PersonField.tsx';
import { useProfile, useRecords, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { type Option, Select } from '#renderer/ui/Select.tsx';
import { TimeField } from '#renderer/ui/TimeField.tsx';
import type { BulkEdit, To } from '#shared/plan/post/bulk-edit.ts';
import { POST_FORMATS, POST_STATUSES, type Post } from '#shared/plan/post/post.ts';
import styles from './BulkEdit.module.css';

export type BulkFieldProps = {
  readonly edit: BulkEdit;
  readonly set: (fields: Partial<BulkEdit>) => void;
  readonly posts: readonly Post[];
};

export function BulkGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className="label">{title}</legend>
      <div className={styles.fields}>{children}</div>
    </fieldset>
  );
}

/** State, what the posts belong to, work and time. */
export function BulkFields({ edit, set }: BulkFieldProps) {
  const t = useTranslations('posts.bulk');
  const words = useTranslations('calendar');
  const { timeZone } = useProfile();
  const owners = useWorkspace((tables) => namesIn(tables).join('\n'))
    .split('\n')
    .filter((name) => name !== '');
  const pillars = useRecords('pillars').map(({ id, name }) => ({ value: id, label: name }));
  const campaigns = useRecords('campaigns').map(({ id, name }) => ({ value: id, label: name }));
  const objectives = useRecords('objectives').map(({ id, socialGoal, businessGoal }) => ({
    value: id,
    label: socialGoal || businessGoal,
  }));
  const audiences = useRecords('audiences').map(({ id, name }) => ({ value: id, label: name }));
  const named = (options: readonly Option<string>[]) =>
    options.map((option) => ({ ...option, label: option.label.trim() || words('editor.unnamed') }));
  return (
    <>
      <BulkGroup title={t('state')}>
        <Choice
          label={words('list.status')}
          value={edit.status}
          onChange={(status) => set({ status })}
          options={POST_STATUSES.map((value) => ({ value, label: words(`status.${value}`) }))}
        />
        <Choice
          label={t('hold')}
          value={edit.isHeld}
          onChange={(isHeld) => set({ isHeld })}
          options={[
            { value: true, label: words('editor.hold') },
            { value: false, label: words('editor.release') },
          ]}
        />
      </BulkGroup>
      <BulkGroup title={t('belongs')}>
        <Choice
          label={words('editor.pillar')}
          value={edit.pillarId}
          onChange={(pillarId) => set({ pillarId })}
          options={withNone(named(pillars), words('filter.noPillar'))}
        />
        <Choice
          label={words('editor.campaign')}
          value={edit.campaignId}
          onChange={(campaignId) => set({ campaignId })}
          options={withNone(named(campaigns), words('filter.noCampaign'))}
        />
        <Choice
          label={words('editor.serves')}
          value={edit.objectiveId}
          onChange={(objectiveId) => set({ objectiveId })}
          options={withNone(named(objectives), words('editor.none'))}
        />
        <Choice
          label={words('editor.audience')}
          value={edit.audienceId}
          onChange={(audienceId) => set({ audienceId })}
          options={withNone(named(audiences), words('editor.none'))}
        />
      </BulkGroup>
      <BulkGroup title={t('work')}>
        <Choice
          label={words('editor.format')}
          value={edit.format}
          onChange={(format) => set({ format })}
          options={withNone(
            POST_FORMATS.map((value) => ({ value, label: words(`format.${value}`) })),
            words('editor.none'),
          )}
        />
        <Choice
          label={words('editor.owner')}
          value={edit.owner}
          onChange={(owner) => set({ owner })}
          options={[
            { value: '', label: words('editor.nobody') },
            ...owners.map((value) => ({ value, label: value })),
          ]}
        />
        <NumberField
          label={words('editor.effort')}
          value={edit.effort?.to ?? null}
          onChange={(to) => set({ effort: to === null ? null : { to } })}
          placeholder={t('leave')}
          invalid={words('editor.effortInvalid')}
          minValue={0}
          maxValue={1000}
          unit={words('editor.hours')}
        />
      </BulkGroup>
      <BulkGroup title={t('when')}>
        <TimeFields edit={edit} set={set} />
        <Choice
          label={t('zone')}
          value={edit.timeZone}
          onChange={(zone) => set({ timeZone: zone })}
          options={withNone(timeZoneOptions(timeZone), t('ownZone'))}
        />
      </BulkGroup>
    </>
  );
}

function TimeFields({ edit, set }: Pick<BulkFieldProps, 'edit' | 'set'>) {
  const t = useTranslations('posts.bulk');
  const words = useTranslations('calendar');
  const { time } = edit;
  const kind = time === null ? 'leave' : 'shift' in time ? 'shift' : time.to === null ? 'none' : 'set';
  return (
    <>
      <Select<keyof typeof TIMES>
        label={words('editor.time')}
        value={kind}
        onChange={(next) => set({ time: TIMES[next] })}
        options={[
          { value: 'leave' as const, label: t('leave') },
          { value: 'set' as const, label: t('setTime') },
          { value: 'shift' as const, label: t('shiftTime') },
          { value: 'none' as const, label: t('noTime') },
        ]}
      />
      {time !== null && 'shift' in time && (
        <NumberField
          label={t('minutes')}
          hint={t('minutesHint')}
          value={time.shift}
          onChange={(shift) => set({ time: { shift: shift ?? 0 } })}
          invalid={t('minutesInvalid')}
          minValue={-100_000}
          maxValue={100_000}
          fractionDigits={0}
        />
      )}
      {kind === 'set' && time !== null && 'to' in time && (
        <TimeField
          label={t('timeOfDay')}
          value={time.to}
          onChange={(to) => to !== null && set({ time: { to } })}
        />
      )}
    </>
  );
}

const TIMES = {
  leave: null,
  set: { to: '09:00' },
  shift: { shift: 30 },
  none: { to: null },
} as const satisfies Readonly<Record<string, BulkEdit['time']>>;

type ChoiceProps<Value> = {
  readonly label: string;
  readonly value: To<Value>;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: To<Value>) => void;
};

// A value that nothing else can be: null means "none" in most of these fields.
const LEAVE = Symbol('leave');

/** A select whose first answer is to leave the field as it is. */
export function Choice<Value>({ label, value, options, onChange }: ChoiceProps<Value>) {
  const t = useTranslations('posts.bulk');
  const all: readonly Option<Value | typeof LEAVE>[] = [{ value: LEAVE, label: t('leave') }, ...options];
  return (
    <Select<Value | typeof LEAVE>
      label={label}
      value={value === null ? LEAVE : value.to}
      onChange={(next) => onChange(next === LEAVE ? null : { to: next as Value })}
      options={all}
    />
  );
}

function withNone<Value>(options: readonly Option<Value>[], label: string): readonly Option<Value | null>[] {
  return [{ value: null, label }, ...options];
}
