import { useTranslations } from 'use-intl';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { useSession } from './SessionProvider.tsx';

/** Tells what was just done and offers to undo it, as long as nothing else was done since. */
export function useUndoToast(): (sentence: string) => void {
  const session = useSession();
  const toasts = useToasts();
  const t = useTranslations('app');
  return (text) => {
    const step = session.undoLabel();
    const onPress = () => {
      if (session.undoLabel() === step) session.undo();
    };
    toasts.show({ text, tone: 'accent', action: { label: t('ui.undo'), onPress } });
  };
}
