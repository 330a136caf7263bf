import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useLanguage } from '#renderer/i18n/I18nProvider.tsx';
import { useSession, useToday, useWorkspace } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { Button } from '#renderer/ui/Button.tsx';
import { Card } from '#renderer/ui/Panels.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { loadMessages } from '#shared/i18n/translator.ts';
import { isStarterBusiness, type StarterBusiness } from '#shared/plan/business.ts';
import { openPage } from './navigation.ts';
import styles from './StarterOffer.module.css';

/** Offers the plan of the kind of business that the fit check names; nothing while it names none of those. */
export function StarterOffer() {
  const business = useWorkspace(({ fitCheck }) => fitCheck.get('fitCheck')?.business ?? null);
  return isStarterBusiness(business) ? <Offer business={business} /> : null;
}

function Offer({ business }: { readonly business: StarterBusiness }) {
  const t = useTranslations('starter');
  const names = useTranslations('fit.business');
  const { apply, isBusy } = useStarterPlan(business);
  return (
    <Card className={styles.offer}>
      <h3>{t('title')}</h3>
      <p className="dense">{t('text', { business: names(business) })}</p>
      <div className={styles.actions}>
        <Button variant="primary" isBusy={isBusy} onPress={() => void apply()}>
          {t('apply')}
        </Button>
        <Button variant="link" onPress={() => openPage('health')}>
          {t('health')}
        </Button>
      </div>
    </Card>
  );
}

/** Puts the starter plan in beside what is written: one edit, one step of undo. */
function useStarterPlan(business: StarterBusiness) {
  const t = useTranslations('starter');
  const session = useSession();
  const language = useLanguage();
  const today = useToday();
  const toasts = useToasts();
  const offerUndo = useUndoToast();
  const [isBusy, setIsBusy] = useState(false);
  const apply = async () => {
    setIsBusy(true);
    try {
      const { starterChanges } = await import('#shared/workspace/starter/create-starter.ts');
      const changes = await starterChanges({
        tables: session.tables(),
        business,
        language,
        today,
        now: session.now(),
        newId: session.newId,
        loadMessages,
      });
      if (changes.length === 0) return void toasts.show({ text: t('nothing') });
      session.edit('starter.undo.apply', changes);
      offerUndo(t('done'));
    } finally {
      setIsBusy(false);
    }
  };
  return { apply, isBusy };
}
