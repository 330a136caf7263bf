import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import type { Language } from '#shared/base/language.ts';
import { createMoment } from '#shared/plan/moments/moment.ts';
import { emptyTables, type Tables } from '#shared/workspace/schema.ts';
import { aProfile, NOW } from '#tests/support/build-records.ts';

const market = createMoment(
  { id: 'm', now: NOW },
  {
    title: 'Pottery market',
    start: '2026-04-03',
    end: '2026-04-04',
    details: 'Stand 14',
    notes: 'Secret stand',
  },
);
const PROFILE = aProfile({ planStart: '2026-04-01', planEnd: '2026-04-30', holidayRegion: 'DE-BY' });
const PLAN: Tables = {
  ...emptyTables(),
  profile: new Map([['profile', PROFILE]]),
  moments: new Map([['m', market]]),
};

async function html(reader: 'own' | 'client', language: Language, tables = PLAN): Promise<string> {
  const request = { workspaceId: 'w', format: 'html', language, reader } as const;
  const { bytes } = await createExport({
    tables,
    request: { ...request, sections: ['calendar'], from: null, to: null },
    now: NOW,
  });
  return new TextDecoder().decode(bytes);
}

describe('moments in the exported plan', () => {
  it('are one’s own and the holidays of the period, in the language of the document', async () => {
    const text = await html('own', 'de');
    expect(text).toContain('Pottery market');
    expect(text).toContain('Stand 14');
    expect(text).toContain('Karfreitag');
    expect(text).toContain('Gesetzlicher Feiertag in Bayern (Deutschland)');
    expect(text).not.toContain('Tag der Arbeit');
    expect(await html('own', 'it')).toContain('Venerdì santo');
  });

  it('keep private notes from a client', async () => {
    expect(await html('own', 'en')).toContain('Secret stand');
    const text = await html('client', 'en');
    expect(text).toContain('Pottery market');
    expect(text).not.toContain('Secret stand');
  });

  it('make no calendar of a plan that has only holidays', async () => {
    const text = await html('own', 'en', { ...PLAN, moments: new Map() });
    expect(text).not.toContain('Good Friday');
  });
});
