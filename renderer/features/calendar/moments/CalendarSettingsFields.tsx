import { useTranslations } from 'use-intl';
import { SectionHeading } from '#renderer/ui/Panels.tsx';
import { Select } from '#renderer/ui/Select.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { APPROVAL_KINDS } from '#shared/plan/post/post.ts';
import { LinkVocabulary } from '../editor/LinkVocabulary.tsx';
import { useCalendarSettings } from '../use-calendar-settings.ts';
import styles from './Moments.module.css';

/** Choices of the calendar that are no moments: who approves new posts, and the plan's words for tags of links. */
export function CalendarSettingsFields() {
  const t = useTranslations('moments');
  const approval = useTranslations('posting.approval');
  const { settings, write, settle } = useCalendarSettings();
  return (
    <section className={styles.part}>
      <SectionHeading level={3} size="dense">
        {t('settings.title')}
      </SectionHeading>
      <Select
        label={t('settings.field.approval')}
        options={APPROVAL_KINDS.map((value) => ({ value, label: approval(`kind.${value}`) }))}
        value={settings.approval}
        onChange={(kind) => write({ approval: kind }, 'moments.undo.settings')}
      />
      <p className="small quiet">{t('settings.approvalHint')}</p>
      <div className={styles.narrow}>
        <LinkVocabulary />
      </div>
      <TextArea
        label={t('field.notes')}
        value={settings.notes}
        onChange={(notes) => write({ notes }, 'moments.undo.settings', 'notes')}
        onBlur={settle}
        rows={1}
      />
    </section>
  );
}
