import { type ReactNode, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { DialogHost } from './dialogs.tsx';
import { LiveAnnouncer } from './LiveAnnouncer.tsx';
import { ToastRegion } from './toasts.tsx';
import { UiContext, type WeekdayName } from './ui-context.ts';
import type { UiWords } from './ui-words.ts';

type UiProviderProps = {
  /** A BCP 47 tag such as 'de' or 'en-GB'. */
  readonly locale: string;
  /** Keep it the same object while the language stays. */
  readonly words: UiWords;
  readonly firstDayOfWeek?: WeekdayName | null;
  /** 'YYYY-MM-DD' in the time zone of what is planned. */
  readonly today?: string | null;
  readonly hourCycle?: 12 | 24;
  readonly children: ReactNode;
};

/** Language, announcements, toasts and dialogs for all parts of the kit. Dialogs see contexts above this one. */
export function UiProvider(props: UiProviderProps) {
  const { locale, words, firstDayOfWeek = null, today = null, hourCycle = 24, children } = props;
  const settings = useMemo(
    () => ({ locale, words, firstDayOfWeek, today, hourCycle }),
    [locale, words, firstDayOfWeek, today, hourCycle],
  );
  return (
    <I18nProvider locale={locale}>
      <UiContext value={settings}>
        <LiveAnnouncer>
          <ToastRegion>
            <DialogHost>{children}</DialogHost>
          </ToastRegion>
        </LiveAnnouncer>
      </UiContext>
    </I18nProvider>
  );
}
