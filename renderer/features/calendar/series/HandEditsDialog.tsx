import { useTranslations } from 'use-intl';
import { Dialog } from '#renderer/ui/Dialog.tsx';
import type { DialogCloser } from '#renderer/ui/dialogs.tsx';
import type { HandEdits } from '#shared/workspace/series-changes.ts';

export type HandEditsWish = {
  /** Posts whose own words would be lost. */
  readonly count: number;
};

/** Asks whether what was edited by hand in other posts of a series stays. */
export function HandEditsDialog({ count, close }: HandEditsWish & DialogCloser<HandEdits>) {
  const t = useTranslations('series.handEdits');
  return (
    <Dialog
      title={t('title')}
      onClose={() => close()}
      secondAction={{ label: t('overwrite'), onPress: () => close('overwrite') }}
      action={{ label: t('keep'), onPress: () => close('keep') }}
    >
      <p className="measure">{t('text', { count })}</p>
    </Dialog>
  );
}
