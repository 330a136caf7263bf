import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import {
  createCompetitor,
  createCompetitorFigure,
  createTechnique,
} from '#shared/plan/competitors/competitor.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { aPost, NOW, tablesWith } from '#tests/support/build-records.ts';

const at = (id: string) => ({ id, now: NOW });

/** Every field of every record has a word of its own. */
function watched(): Tables {
  const changes = [
    added(
      'competitors',
      createCompetitor(at('c'), {
        name: 'Nordwind',
        country: 'DK',
        market: 'Norden-Markt',
        languages: ['da'],
        channels: [
          { id: 'ig', network: 'instagram', handle: '@nordwind', link: 'https://nordwind.example/a' },
        ],
        style: 'stil-wort',
        strengths: ['stark-wort'],
        weaknesses: ['schwach-wort'],
        gaps: ['lücken-wort'],
        lastLookedOn: '2026-10-02',
        notes: 'geheim-wettbewerber',
      }),
    ),
    added(
      'competitorFigures',
      createCompetitorFigure(at('f'), {
        competitorId: 'c',
        channelId: 'ig',
        date: '2026-10-01',
        followers: 4321,
        postsPerWeek: 3.5,
        engagementsPerPost: 86.42,
        notes: 'geheim-zahl',
      }),
    ),
    added('posts', aPost('p', { title: 'Beitrag-Idee' })),
    added(
      'techniques',
      createTechnique(at('t'), {
        competitorId: 'c',
        title: 'Technik-Titel',
        description: 'beschreibung-wort',
        link: 'javascript:alert(1)',
        seenOn: '2026-09-03',
        state: 'testing',
        adaptation: 'abwandlung-wort',
        postId: 'p',
        hypothesis: 'hypothese-wort',
        measure: 'maß-wort',
        testStart: '2026-10-04',
        testEnd: '2026-10-31',
        adaptedOn: '2026-11-05',
        result: 'ergebnis-wort',
        notes: 'geheim-technik',
      }),
    ),
  ];
  return applyChanges(tablesWith(), changes);
}

async function exported(wish: Partial<ExportRequest> = {}): Promise<string> {
  const request: ExportRequest = {
    workspaceId: 'workspace',
    format: 'html',
    reader: 'own',
    language: 'de',
    sections: ['competitors'],
    from: null,
    to: null,
    ...wish,
  };
  const { bytes } = await createExport({ tables: watched(), request, now: NOW });
  return new TextDecoder().decode(bytes);
}

describe('competitors in the document', () => {
  it('hold every field of the records', async () => {
    const html = await exported();
    const words = [
      ...['Nordwind', 'Dänemark', 'Norden-Markt', 'Dänisch', '@nordwind', 'https://nordwind.example/a'],
      ...['stil-wort', 'stark-wort', 'schwach-wort', 'lücken-wort', '2. Oktober 2026', 'geheim-wettbewerber'],
      ...['1. Okt. 2026', '4.321', '3,5', '86,42', '2\u00a0%', 'geheim-zahl'],
      ...['Technik-Titel', 'beschreibung-wort', '3. September 2026', 'Im Test', 'abwandlung-wort'],
      ...['Beitrag-Idee', 'hypothese-wort', 'maß-wort', '4. Oktober 2026', '31. Oktober 2026'],
      ...['5. November 2026', 'ergebnis-wort', 'geheim-technik'],
    ];
    expect(words.filter((word) => !html.includes(word))).toEqual([]);
  });

  it('keep private notes from a client', async () => {
    expect(await exported({ reader: 'client' })).not.toContain('geheim-');
  });

  it('lead nowhere but to the web', async () => {
    expect(await exported()).not.toMatch(/href="javascript:/);
  });

  it.each(LANGUAGES)('speak %s without a hole', async (language) => {
    const html = await exported({ language });
    expect(html).not.toMatch(/\bcompetitors\.|\bundefined\b|\bNaN\b/);
    expect(html).toContain('Nordwind');
  });
});
