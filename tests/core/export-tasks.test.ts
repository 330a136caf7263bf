import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { createTarget } from '#shared/plan/goals/target.ts';
import { createPerson } from '#shared/plan/people/person.ts';
import { createRoutine, createRoutineRun } from '#shared/plan/tasks/routine.ts';
import { createTask } from '#shared/plan/tasks/task.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { NOW, tablesWith } from '#tests/support/build-records.ts';

const byId = <Item extends { readonly id: string }>(...items: readonly Item[]) =>
  new Map(items.map((item) => [item.id, item]));

const items = [
  { id: 'one', text: 'Answer the night' },
  { id: 'two', text: 'Thank people' },
];
const tables: Tables = {
  ...tablesWith({}),
  people: byId(createPerson({ id: 'clara', now: NOW }, { name: 'Clara Voss' })),
  targets: byId(createTarget({ id: 't', now: NOW }, { metric: 'custom', customName: 'Bowls sold' })),
  tasks: byId(
    createTask(
      { id: 'a', now: NOW },
      {
        title: 'Call the printer',
        details: 'Four working days',
        owner: 'Mira',
        due: '2026-10-20',
        effort: 1.5,
        link: { collection: 'targets', id: 't' },
        notes: 'Smells of glue',
      },
    ),
    createTask({ id: 'b', now: NOW }, { title: 'Write to her', link: { collection: 'people', id: 'clara' } }),
    createTask({ id: 'c', now: NOW }, { title: 'Subtitles', state: 'done', doneOn: '2026-10-07' }),
  ),
  routines: byId(
    createRoutine(
      { id: 'r', now: NOW },
      {
        title: 'Comments',
        rhythm: 'weekly',
        onDay: 1,
        items,
        owner: 'Jonas',
        minutes: 30,
        notes: 'Before nine',
        createdAt: '2026-09-28T08:00:00.000Z',
      },
    ),
  ),
  routineRuns: byId(
    createRoutineRun(
      { now: NOW },
      { routineId: 'r', date: '2026-09-28', done: ['one'], itemCount: 2, doneBy: 'Eva', notes: 'Late' },
    ),
    createRoutineRun(
      { now: NOW },
      { routineId: 'r', date: '2025-01-06', done: ['one', 'two'], itemCount: 2 },
    ),
  ),
};

async function exported(reader: 'own' | 'client', language: 'en' | 'de' | 'it' | 'es' = 'en') {
  const { bytes } = await createExport({
    tables,
    request: {
      workspaceId: 'w',
      format: 'html',
      language,
      reader,
      sections: ['tasks'],
      from: null,
      to: null,
    },
    now: NOW,
  });
  return new TextDecoder().decode(bytes);
}

describe('tasks and routines in an export', () => {
  it('have all of their fields for own eyes', async () => {
    const html = await exported('own');
    const said = [
      'Call the printer',
      'Four working days',
      'Mira',
      '20 Oct 2026',
      '1.5\u00a0h',
      'Bowls sold',
      'Smells of glue',
      'Clara Voss',
      'done 7 Oct 2026',
      'Every Mon',
      'Jonas',
      '30 min each time',
      'Answer the night',
      'Thank people',
      'Before nine',
      'Late',
    ];
    expect(said.filter((text) => !html.includes(text))).toEqual([]);
  });

  it('have the record of rounds: what was done, by whom, what was missed, however old', async () => {
    const html = await exported('own');
    const rows = [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => row.replace(/<[^>]+>/g, ' '));
    const rowOf = (day: string) => rows.find((row) => row.includes(day) && row.includes('Comments')) ?? '';
    expect(rowOf('28 Sept 2026')).toMatch(/partly done.*1 of 2 done.*Eva/s);
    expect(rowOf('5 Oct 2026')).toContain('missed');
    expect(rowOf('6 Jan 2025')).not.toBe('');
    // The round of this week can still be done.
    expect(rowOf('12 Oct 2026')).toBe('');
  });

  it('keep hours, notes and people from a client', async () => {
    const html = await exported('client');
    expect(html).toContain('Call the printer');
    const hidden = ['1.5\u00a0h', '30 min', 'Smells of glue', 'Before nine', 'Late', 'Clara Voss'];
    expect(hidden.filter((text) => html.includes(text))).toEqual([]);
  });

  it.each(['de', 'it', 'es'] as const)('are said in %s', async (language) => {
    const html = await exported('own', language);
    expect(html).toContain('Call the printer');
    expect(html).not.toMatch(/tasks\.[a-z]/);
  });
});
