import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { NumberField } from '#renderer/ui/NumberField.tsx';

type MoveDialogProps = { readonly title: string; readonly day: string | null };

/** The twin of dragging for keyboard, touch and far days: gives back the day. */
export function MoveDialog({ title, day, close }: MoveDialogProps & DialogCloser<string>) {
  const t = useTranslations('calendar.move');
  const [wished, setWished] = useState(day);
  return (
    <Dialog
      title={t('title', { title })}
      onClose={() => close()}
      action={{
        label: t('action'),
        onPress: () => wished !== null && close(wished),
        isDisabled: wished === null,
        why: t('noDay'),
      }}
    >
      <DateField label={t('day')} value={wished} onChange={setWished} autoFocus isRequired />
    </Dialog>
  );
}

/** Moves several posts by the same number of days: gives back the number. */
export function MoveByDaysDialog({ count, close }: { readonly count: number } & DialogCloser<number>) {
  const t = useTranslations('calendar.moveBy');
  const [days, setDays] = useState<number | null>(7);
  const isIdle = days === null || days === 0;
  return (
    <Dialog
      title={t('title', { count })}
      onClose={() => close()}
      action={{
        label: t('action'),
        onPress: () => !isIdle && close(days),
        isDisabled: isIdle,
        why: t('noDays'),
      }}
    >
      <NumberField
        label={t('days')}
        hint={t('hint')}
        value={days}
        onChange={setDays}
        invalid={t('invalid')}
        minValue={-3660}
        maxValue={3660}
        fractionDigits={0}
        autoFocus
      />
    </Dialog>
  );
}
