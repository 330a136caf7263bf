import { afterEach, describe, expect, test } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { aPlan, NOW } from '#tests/core/export-plan.ts';

const zoneBefore = process.env['TZ'];

afterEach(() => {
  if (zoneBefore === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zoneBefore;
});

describe('the zone of the machine, changed while the program runs (matrix 49)', () => {
  test.each(['America/New_York', 'Asia/Kathmandu', 'Pacific/Apia'])(
    'moves no time of a plan in any export when it becomes %s',
    async (zone) => {
      const before = await allExports('Europe/Berlin');
      expect(await allExports(zone)).toEqual(before);
    },
  );
});

async function allExports(zone: string): Promise<readonly string[]> {
  process.env['TZ'] = zone;
  // Node must have noticed, else this test could not fail.
  const hour = new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hour12: false }).format(
    Date.parse(NOW),
  );
  expect(new Date(NOW).getHours()).toBe(Number(hour));
  const formats = ['html', 'ics', 'csv'] as const;
  const files = formats.map((format) =>
    createExport({
      tables: aPlan(),
      now: NOW,
      request: {
        workspaceId: 'x',
        format,
        language: 'en',
        reader: 'own',
        sections: null,
        from: null,
        to: null,
      },
    }),
  );
  return (await Promise.all(files)).map(({ bytes }) => Buffer.from(bytes).toString('utf8'));
}
