import { useRef, useState } from 'react';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { useToasts } from '#renderer/ui/toasts.tsx';

/** Work that a button starts: whether it runs, and its failure told where it can be read in peace. */
export function useTask(): {
  readonly isBusy: boolean;
  /** True when it was done. */
  readonly run: (task: () => Promise<void>) => Promise<boolean>;
} {
  const toasts = useToasts();
  const sentence = useErrorSentence();
  const [isBusy, setIsBusy] = useState(false);
  const running = useRef(false);
  const run = async (task: () => Promise<void>) => {
    if (running.current) return false;
    running.current = true;
    setIsBusy(true);
    try {
      await task();
      return true;
    } catch (error) {
      toasts.show({ text: sentence(error), tone: 'off', isLasting: true });
      return false;
    } finally {
      running.current = false;
      setIsBusy(false);
    }
  };
  return { isBusy, run };
}
