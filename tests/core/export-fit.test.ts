import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import type { ExportRequest } from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { createFitCheck, type FitCheck } from '#shared/plan/fit/fit-check.ts';
import { createCandidate, createRoleProfile } from '#shared/plan/fit/role-profile.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { NOW, tablesWith } from '#tests/support/build-records.ts';

const check = (fields: Partial<FitCheck> = {}) =>
  createFitCheck(
    { now: NOW },
    {
      business: 'clothing',
      businessName: 'Hutmacherei',
      goals: ['sell', 'known', 'loyalty'],
      audienceOnline: 'most',
      questionsPerWeek: 31,
      hoursPerWeek: 13,
      budgetPerMonth: 4711,
      contentReady: 'plenty',
      reputationRisk: 'medium',
      knowledge: 'inside',
      choice: 'external',
      choiceReason: 'Hier schreibt niemand gern',
      decidedOn: '2026-09-21',
      notes: 'Eva fragen',
      ...fields,
    },
  );

const role = createRoleProfile(
  { now: NOW },
  {
    purpose: 'Antwortet jeden Tag',
    employment: 'freelance',
    hoursPerWeek: 7,
    tasks: ['Filme schneiden'],
    competences: [
      { id: 'k1', competence: 'empathy', name: '', weight: 5, expectation: 'Beruhigt eine Beschwerde' },
      { id: 'k2', competence: 'own', name: 'Hutkunde', weight: 2, expectation: '' },
    ],
    languages: [{ id: 's1', language: 'pl', level: 'B2' }],
    trialTask: 'Drei Kommentare beantworten',
    notes: 'Anzeige im Mai',
  },
);

const candidate = createCandidate(
  { id: 'c1', now: NOW },
  {
    name: 'Gesa Heimlich',
    kind: 'external',
    contact: 'gesa@heimlich.example',
    scores: [
      { id: 'k1', score: 4, evidence: 'Ruhiges Gespräch' },
      { id: 'gone', score: 1, evidence: 'Alte Probe' },
    ],
    languages: [{ id: 's2', language: 'tr', level: 'C1' }],
    trialResult: 'Freundlich und schnell',
    trialScore: 3,
    costPerMonth: 815,
    availableFrom: '2026-11-02',
    state: 'invited',
    notes: 'Nicht freitags',
  },
);

const whole: Tables = applyChanges(tablesWith(), [
  added('fitCheck', check()),
  added('roleProfile', role),
  added('candidates', candidate),
]);

describe('the fit check in an export for own eyes', () => {
  it('says the verdict with its points, the answers and what they say', async () => {
    const text = await textOf(whole);
    const answers = [
      'Bekleidung und Mode',
      'Hutmacherei',
      'Die meisten',
      '31',
      '13',
      '4.711 €',
      'Reichlich',
      'Mittel',
    ];
    const more = [
      'Sie brauchen jetzt Community-Management.',
      'von 100 Punkten',
      '+22',
      'Im Haus',
      'Eva fragen',
    ];
    const choice = ['Extern', 'Hier schreibt niemand gern', '21. September 2026'];
    for (const words of [...answers, ...more, ...choice]) expect(text).toContain(words);
  });

  it('says what would flip it and what to do instead', async () => {
    const text = await textOf(withCheck({ audienceOnline: 'few', questionsPerWeek: 3 }));
    for (const words of ['Jetzt nicht.', 'Kaum jemand → Einige', 'In sechs Monaten neu fragen'])
      expect(text).toContain(words);
  });

  it('holds every field of the role and of the candidates', async () => {
    const text = await textOf(whole);
    const asked = [
      'Antwortet jeden Tag',
      'Freiberuflich',
      'Filme schneiden',
      'Beruhigt eine Beschwerde',
      'Hutkunde',
    ];
    const more = ['Polnisch B2', 'Drei Kommentare beantworten', 'Anzeige im Mai'];
    const person = [
      'Gesa Heimlich',
      'gesa@heimlich.example',
      'Ruhiges Gespräch',
      'Alte Probe',
      'Türkisch C1',
    ];
    const rest = ['Freundlich und schnell', '815 €', '2. Nov. 2026', 'Eingeladen', 'Nicht freitags'];
    for (const words of [...asked, ...more, ...person, ...rest]) expect(text).toContain(words);
  });

  it.each(LANGUAGES)('speaks %s in every word of the program', async (language) => {
    const text = await textOf(whole, { language });
    expect(text).not.toMatch(/\bfit\.[a-z]|\bundefined\b|\bnull\b|\bNaN\b|\[object/);
  });

  it('says nothing where nothing was answered or written', async () => {
    expect(await textOf(tablesWith())).not.toContain('Urteil');
  });
});

describe('the fit check in an export for a client', () => {
  it('shows no candidate, no money and no note', async () => {
    const text = await textOf(whole, { reader: 'client' });
    const secrets = ['Gesa', 'Ruhiges Gespräch', '4711', '4.711', '815', 'Eva fragen', 'Anzeige im Mai'];
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    for (const words of ['Antwortet jeden Tag', 'Hutkunde', 'Sie brauchen jetzt'])
      expect(text).toContain(words);
  });

  it('says that the verdict is still open where the money that is left out could change it', async () => {
    const close = withCheck({
      business: 'other',
      goals: ['sell'],
      audienceOnline: 'some',
      questionsPerWeek: 8,
      hoursPerWeek: 2,
      contentReady: 'some',
      reputationRisk: 'low',
    });
    expect(await textOf(close)).not.toContain('Möglich ist noch');
    expect(await textOf(close, { reader: 'client' })).toContain('Möglich ist noch');
  });
});

function withCheck(fields: Partial<FitCheck>): Tables {
  return applyChanges(tablesWith(), [added('fitCheck', check(fields))]);
}

async function textOf(tables: Tables, request: Partial<ExportRequest> = {}): Promise<string> {
  const { bytes } = await createExport({
    tables,
    now: NOW,
    request: {
      workspaceId: 'w',
      reader: 'own',
      sections: ['fit'],
      from: '2026-07-01',
      to: '2026-12-31',
      language: 'de',
      format: 'html',
      ...request,
    },
  });
  const window = new Window();
  window.document.write(new TextDecoder().decode(bytes));
  const text = window.document.body.textContent.replace(/\u00a0/g, ' ');
  await window.happyDOM.close();
  return text;
}
