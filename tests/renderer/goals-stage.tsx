import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { I18nProvider } from '#renderer/i18n/I18nProvider.tsx';
import { useUiWords } from '#renderer/i18n/ui-words.ts';
import { ClientContext } from '#renderer/session/client-context.ts';
import { SessionProvider } from '#renderer/session/SessionProvider.tsx';
import { openSession, type WorkspaceSession } from '#renderer/session/workspace-session.ts';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import { addDays } from '#shared/base/calendar-date.ts';
import type { Language } from '#shared/base/language.ts';
import { createMetricPoint, type MetricPoint } from '#shared/plan/metric.ts';
import { createObjective, type Objective } from '#shared/plan/objective.ts';
import { createTarget, type Target } from '#shared/plan/target.ts';
import { added, type Change } from '#shared/workspace/changes.ts';
import { NOW } from '#tests/support/build-records.ts';
import { aNewWorkspace, createTestCore } from '#tests/support/test-core.ts';

// happy-dom tells a collapsed selection to the listener that collapses it, for ever; browsers do not.
beforeEach(() => {
  vi.spyOn(Selection.prototype, 'collapse').mockImplementation(() => undefined);
});

const endings: (() => Promise<void>)[] = [];

afterEach(async () => {
  cleanup();
  await Promise.all(endings.splice(0).map((end) => end()));
});

export type Stage = {
  readonly user: ReturnType<typeof userEvent.setup>;
  readonly session: WorkspaceSession;
  readonly undo: () => void;
};

type StageOptions = {
  readonly page: ReactNode;
  readonly path: 'goals' | 'content' | 'guide';
  readonly changes?: readonly Change[];
  readonly query?: string;
  readonly language?: Language;
};

/** A page of the plan over a real core and real files, on 14 October 2026 in Berlin. */
export async function showPage({
  page,
  path,
  changes = [],
  query = '',
  language = 'en',
}: StageOptions): Promise<Stage> {
  const test = await createTestCore();
  const fields = {
    ...aNewWorkspace(),
    timeZone: 'Europe/Berlin',
    planStart: '2026-07-01',
    planEnd: '2026-12-31',
  };
  const { id } = await test.client.call('workspaces.create', { kind: 'new', fields });
  const session = await openSession(test.client, id, { now: () => new Date(NOW), random: Math.random });
  if (changes.length > 0) session.edit('app.undo.change', changes);
  await session.flush();
  endings.push(async () => {
    await session.close().catch(() => undefined);
    await test.dispose();
  });
  window.location.hash = `#/w/${id}/${path}${query === '' ? '' : `?${query}`}`;
  render(
    <ClientContext value={test.client}>
      <I18nProvider language={language} timeZone="Europe/Berlin">
        <SessionProvider session={session}>
          <Kit language={language}>{page}</Kit>
        </SessionProvider>
      </I18nProvider>
    </ClientContext>,
  );
  await screen.findByTestId('page');
  return { user: userEvent.setup(), session, undo: () => act(() => void session.undo()) };
}

function Kit({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const words = useUiWords();
  return (
    <UiProvider locale={language} words={words} firstDayOfWeek="mon" today="2026-10-14">
      <div data-testid="page">{children}</div>
    </UiProvider>
  );
}

export function anObjective(id: string, fields: Partial<Objective> = {}): Objective {
  return createObjective({ id, now: NOW }, { businessGoal: `Goal ${id}`, ...fields });
}

/** Followers from 1,000 on 1 July to 2,040 on 30 December. */
export function aTarget(id: string, fields: Partial<Target> = {}): Target {
  return createTarget(
    { id, now: NOW },
    {
      metric: 'followers',
      baseline: 1000,
      baselineDate: '2026-07-01',
      start: '2026-07-01',
      due: '2026-12-30',
      goal: 2040,
      ...fields,
    },
  );
}

/** A figure a week from the week after 1 July on. */
export function weekly(values: readonly number[], fields: Partial<MetricPoint> = {}): readonly MetricPoint[] {
  return values.map((value, index) =>
    createMetricPoint(
      { id: `point${index}`, now: NOW },
      { metric: 'followers', date: addDays('2026-07-01', 7 * (index + 1)), value, ...fields },
    ),
  );
}

export function addedAll(
  objectives: readonly Objective[],
  targets: readonly Target[],
  points: readonly MetricPoint[] = [],
): readonly Change[] {
  return [
    ...objectives.map((objective) => added('objectives', objective)),
    ...targets.map((target) => added('targets', target)),
    ...points.map((point) => added('metricPoints', point)),
  ];
}

/** The row of a target or objective. */
export function rowOf(id: string): HTMLElement {
  const row = document.querySelector<HTMLElement>(`[data-row="${id}"]`);
  if (row === null) throw new Error(`The row ${id} is not in sight`);
  return row;
}
