import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useDays } from '#renderer/i18n/days.ts';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useNewKey } from '#renderer/ui/use-new-key.ts';
import { parseQuickTask, type QuickTask } from '#shared/plan/quick/quick-task.ts';
import styles from './TasksPage.module.css';
import { useOwnerNames } from './use-owner-names.ts';

/** A task in one line; what is understood of it stands below before it is added. */
export function QuickAdd({ onAdd }: { readonly onAdd: (quick: QuickTask) => void }) {
  const t = useTranslations('tasks.quick');
  const language = useLanguage();
  const today = useToday();
  const names = useOwnerNames();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const quick = useMemo(
    () => parseQuickTask(text, { language, today, names }),
    [text, language, today, names],
  );
  useNewKey(() => field.current?.focus());
  const add = () => {
    if (quick.title === '') return;
    onAdd(quick);
    setText('');
  };
  return (
    <div className={styles.quick}>
      <div className={styles.quickLine}>
        <TextField
          ref={field}
          label={t('label')}
          isLabelHidden
          placeholder={t('placeholder')}
          value={text}
          onChange={setText}
          onEnter={add}
          className={styles.quickField}
        />
        <Button variant="primary" icon="plus" onPress={add}>
          {t('add')}
        </Button>
      </div>
      <p className={styles.quickReads}>{text.trim() === '' ? t('help') : <Understood quick={quick} />}</p>
    </div>
  );
}

function Understood({ quick }: { readonly quick: QuickTask }) {
  const t = useTranslations('tasks.quick');
  const days = useDays();
  const parts = [
    quick.title,
    ...(quick.due === null ? [] : [t('due', { date: days.short(quick.due) })]),
    ...(quick.owner === '' ? [] : [quick.owner]),
  ];
  return parts.map((part, index) => (
    <span key={part} className={index === 0 ? 'cut' : styles.quickPart}>
      {part}
    </span>
  ));
}
