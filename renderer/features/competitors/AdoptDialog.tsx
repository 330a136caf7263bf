import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useToday } from '#renderer/session/SessionProvider.tsx';
import { DateField } from '#renderer/ui/DateField.tsx';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { Technique } from '#shared/plan/competitors/competitor.ts';

type Answer = Pick<Technique, 'result' | 'adaptedOn'>;

type AdoptDialogProps = Answer & { readonly title: string };

/** What a technique brought, and since when it is used: without both "adopted" would say nothing. */
export function AdoptDialog({ title, close, ...before }: AdoptDialogProps & DialogCloser<Answer>) {
  const t = useTranslations('competitors');
  const today = useToday();
  const [result, setResult] = useState(before.result);
  const [adaptedOn, setAdaptedOn] = useState(before.adaptedOn);
  const isOpen = result.trim() === '' || adaptedOn === null;
  return (
    <Dialog
      title={t('technique.adoptTitle', { title })}
      onClose={() => close()}
      action={{
        label: t('technique.adoptAction'),
        onPress: () => !isOpen && close({ result: result.trim(), adaptedOn }),
        isDisabled: isOpen,
        why: t('technique.adoptWhy'),
      }}
    >
      <TextArea
        label={t('field.result')}
        placeholder={t('technique.resultPlaceholder')}
        value={result}
        onChange={setResult}
        autoFocus
        isRequired
      />
      <DateField
        label={t('field.adaptedOn')}
        value={adaptedOn}
        onChange={setAdaptedOn}
        max={today}
        isRequired
      />
    </Dialog>
  );
}
