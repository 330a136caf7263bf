import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { COLLECTION_NAMES } from '#shared/workspace/schema.ts';
import { searchRecords } from '#shared/workspace/search.ts';
import { aMarkedPlan } from '#tests/support/marked-plan.ts';

const { tables, marks } = aMarkedPlan();

async function exported(reader: 'own' | 'client'): Promise<string> {
  const request = { workspaceId: 'w', format: 'html', language: 'en', reader } as const;
  const { bytes } = await createExport({
    tables,
    request: { ...request, sections: null, from: null, to: null },
    now: '2026-10-14T12:00:00.000Z',
  });
  return new TextDecoder().decode(bytes);
}

describe('what a person wrote in any field', () => {
  it.each(COLLECTION_NAMES)('of %s is found by search', (collection) => {
    const own = marks.filter((mark) => mark.collection === collection);
    const lost = own.filter(({ id, text }) => !searchRecords(tables, text, 10).some((hit) => hit.id === id));
    expect(lost).toEqual([]);
  });

  it.each(COLLECTION_NAMES)('of %s is in the plan that is exported for own eyes', async (collection) => {
    const html = await exported('own');
    const lost = marks.filter((mark) => mark.collection === collection && !html.includes(mark.text));
    expect(lost.map(({ field }) => field)).toEqual([]);
  });
});
