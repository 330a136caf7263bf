import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { afterEach } from 'vitest';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import { englishUiWords } from './ui-words.ts';

afterEach(cleanup);

/** Draws parts of the kit with English words in the given locale. */
export function renderUi(element: ReactElement, locale = 'en') {
  const user = userEvent.setup();
  const wrap = (child: ReactElement) => (
    <UiProvider locale={locale} words={englishUiWords} firstDayOfWeek="mon" today="2026-10-14">
      {child}
    </UiProvider>
  );
  const drawn = render(wrap(element));
  return { user, redraw: (next: ReactElement) => drawn.rerender(wrap(next)), unmount: drawn.unmount };
}
