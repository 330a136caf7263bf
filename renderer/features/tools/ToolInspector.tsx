import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useMoney } from '#renderer/plan/money-text.ts';
import { PersonField } from '#renderer/plan/PersonField.tsx';
import { useSession, useToday } from '#renderer/session/SessionProvider.tsx';
import { useRecordEdit } from '#renderer/session/use-record-edit.ts';
import { Button, TextLink } from '#renderer/ui/Button.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Inspector } from '#renderer/ui/Inspector.tsx';
import { ListField } from '#renderer/ui/ListField.tsx';
import { MenuButton } from '#renderer/ui/Menu.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { TOOL_PURPOSES, type Tool, toolSchema } from '#shared/plan/tools/tool.ts';
import { costPerMonth, nextRenewal, renewalOf } from '#shared/plan/tools/tool-costs.ts';
import styles from './ToolsPage.module.css';
import type { ToolActions } from './use-tool-actions.ts';
import { useToolWords } from './use-tool-words.ts';

type ToolInspectorProps = {
  readonly id: string;
  readonly actions: ToolActions;
  /** In the guide the form stands in the page, not in a pane, and asks only for what a first look needs. */
  readonly isInline?: boolean;
  readonly onClose?: () => void;
};

/** Every field of one tool. */
export function ToolInspector({ id, actions, isInline = false, onClose }: ToolInspectorProps) {
  const t = useTranslations('tools');
  const { nameOf } = useToolWords();
  const { record, change } = useRecordEdit('tools', id, 'tools.undo.change');
  if (record === undefined) return null;
  if (isInline) {
    return (
      <div className={styles.inline}>
        <UseFields tool={record} change={change} />
        <OwnerField tool={record} change={change} />
        <CostFields tool={record} change={change} actions={actions} />
        <LeavingFields tool={record} change={change} />
      </div>
    );
  }
  const name = nameOf(record);
  const menu = (
    <MenuButton
      label={name}
      items={[
        { id: 'duplicate', label: t('duplicate'), icon: 'copy', onAction: () => actions.duplicate(record) },
        {
          id: 'remove',
          label: t('remove'),
          icon: 'trash',
          isDanger: true,
          onAction: () => actions.remove(record),
        },
      ]}
    />
  );
  return (
    <Inspector label={name} head={t(`purpose.${record.purpose}`)} actions={menu} onClose={onClose}>
      <UseFields tool={record} change={change} />
      <CostFields tool={record} change={change} actions={actions} />
      <LeavingFields tool={record} change={change} />
      <OwnerField tool={record} change={change} />
      <OtherFields tool={record} change={change} />
    </Inspector>
  );
}

type FieldsProps = { readonly tool: Tool; readonly change: (fields: Partial<Tool>) => void };

function UseFields({ tool, change }: FieldsProps) {
  const t = useTranslations('tools');
  const { settle } = useSession();
  return (
    <>
      <TextField
        label={t('field.name')}
        value={tool.name}
        autoFocus={tool.name === ''}
        onChange={(name) => change({ name })}
        onBlur={settle}
      />
      <div className={styles.two}>
        <Select
          label={t('field.purpose')}
          options={TOOL_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) }))}
          value={tool.purpose}
          onChange={(purpose) => change({ purpose })}
        />
        <Select
          label={t('field.state')}
          options={toolSchema.shape.state.options.map((value) => ({ value, label: t(`state.${value}`) }))}
          value={tool.state}
          onChange={(state) => change({ state })}
        />
      </div>
      <TextArea
        label={t('field.use')}
        rows={1}
        value={tool.use}
        onChange={(use) => change({ use })}
        onBlur={settle}
      />
    </>
  );
}

function CostFields({ tool, change, actions }: FieldsProps & { readonly actions: ToolActions }) {
  const t = useTranslations('tools');
  const { settle } = useSession();
  const { money, sign } = useMoney();
  const perMonth = costPerMonth(tool);
  const hasMonths = tool.costPer === 'year' || tool.costPer === 'quarter';
  return (
    <>
      <div className={styles.two}>
        <NumberField
          label={t('field.cost')}
          hint={t('field.costHint')}
          value={tool.cost}
          unit={sign}
          invalid={t('field.costInvalid')}
          minValue={0}
          maxValue={100_000_000}
          fractionDigits={2}
          onChange={(cost) => change({ cost })}
          onBlur={settle}
        />
        <Select
          label={t('field.costPer')}
          options={toolSchema.shape.costPer.options.map((value) => ({ value, label: t(`costPer.${value}`) }))}
          value={tool.costPer}
          onChange={(costPer) => change({ costPer })}
        />
      </div>
      {hasMonths && perMonth !== null && perMonth > 0 && (
        <p className="small quiet num">{t('perMonthIs', { money: money(perMonth) })}</p>
      )}
      <div className={styles.two}>
        <DateField
          label={tool.state === 'ending' ? t('field.endsOn') : t('field.renewsOn')}
          value={tool.renewsOn}
          onChange={(renewsOn) => change({ renewsOn })}
          onBlur={settle}
        />
        <NumberField
          label={t('field.noticeDays')}
          value={tool.noticeDays}
          invalid={t('field.noticeInvalid')}
          minValue={0}
          maxValue={730}
          fractionDigits={0}
          onChange={(noticeDays) => change({ noticeDays })}
          onBlur={settle}
        />
      </div>
      <RenewalLine tool={tool} actions={actions} />
    </>
  );
}

/** The last day to leave; where the renewal is behind us, the next one for a press. */
function RenewalLine({ tool, actions }: { readonly tool: Tool; readonly actions: ToolActions }) {
  const t = useTranslations('tools');
  const days = useDays();
  const today = useToday();
  const { renewalOf: sentenceOf } = useToolWords();
  const renewal = renewalOf(tool, today);
  if (renewal === null) return null;
  if (renewal.days < 0) {
    const next = nextRenewal({ renewsOn: renewal.renewsOn, costPer: tool.costPer }, today);
    return (
      <div className={styles.past}>
        <p className="small">{sentenceOf(renewal)}</p>
        <Button size="small" icon="refresh" onPress={() => actions.renew(tool, next)}>
          {t('setNext', { date: days.long(next) })}
        </Button>
      </div>
    );
  }
  if (renewal.noticeBy === null) return null;
  return <p className="small quiet">{t('noticeIs', { date: days.long(renewal.noticeBy) })}</p>;
}

function LeavingFields({ tool, change }: FieldsProps) {
  const t = useTranslations('tools.field');
  const { settle } = useSession();
  return (
    <>
      <TextField
        label={t('dataKept')}
        value={tool.dataKept}
        onChange={(dataKept) => change({ dataKept })}
        onBlur={settle}
      />
      <div className="stack-tight">
        <TextArea
          label={t('exitPlan')}
          rows={2}
          value={tool.exitPlan}
          onChange={(exitPlan) => change({ exitPlan })}
          onBlur={settle}
        />
        <p className="small quiet">{t('exitHint')}</p>
      </div>
    </>
  );
}

function OwnerField({ tool, change }: FieldsProps) {
  const t = useTranslations('tools.field');
  const { settle } = useSession();
  return (
    <PersonField
      label={t('owner')}
      value={tool.owner}
      onChange={(owner) => change({ owner })}
      onBlur={settle}
    />
  );
}

function OtherFields({ tool, change }: FieldsProps) {
  const t = useTranslations('tools.field');
  const { settle } = useSession();
  const isLinkBad = tool.link !== '' && !/^https?:\/\//i.test(tool.link);
  return (
    <>
      <ListField
        label={t('users')}
        value={tool.users}
        onChange={(users) => change({ users: [...users] })}
        onBlur={settle}
      />
      <TextField
        label={t('link')}
        type="url"
        hint={tool.link === '' || isLinkBad ? null : <TextLink href={tool.link}>{t('linkOpen')}</TextLink>}
        value={tool.link}
        error={isLinkBad ? t('linkBad') : null}
        onChange={(link) => change({ link })}
        onBlur={settle}
      />
      <TextArea
        label={t('notes')}
        hint={t('notesHint')}
        value={tool.notes}
        onChange={(notes) => change({ notes })}
        onBlur={settle}
      />
      <p className="small quiet">{t('costPrivate')}</p>
    </>
  );
}
