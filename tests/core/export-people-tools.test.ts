import { unzipSync } from 'fflate';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readBundle } from '#core/exports/bundle.ts';
import { createExport } from '#core/exports/create-export.ts';
import { countLeftOut, tablesForReader } from '#core/exports/reader.ts';
import { EXPORT_FORMATS, type ExportRequest } from '#shared/api/export-methods.ts';
import { LANGUAGES } from '#shared/base/language.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import { createFitCheck } from '#shared/plan/fit/fit-check.ts';
import { createCandidate } from '#shared/plan/fit/role-profile.ts';
import { createPerson } from '#shared/plan/people/person.ts';
import { createPost, createPostVariant } from '#shared/plan/post/post.ts';
import { createTask } from '#shared/plan/tasks/task.ts';
import { createTool } from '#shared/plan/tools/tool.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { NOW, tablesWith } from '#tests/support/build-records.ts';

const at = (id: string) => ({ id, now: NOW });

const person = createPerson(at('p1'), {
  name: 'Clara Voss',
  kind: 'opinion-leader',
  handles: [
    {
      id: 'h1',
      network: 'instagram',
      handle: '@clara.voss',
      link: 'https://www.instagram.com/clara.voss',
      followers: 43_210,
    },
  ],
  contact: 'clara@voss.example',
  place: 'Leipzig',
  languages: ['pl'],
  topics: ['Teeschalen'],
  relation: 'agreed',
  owner: 'Mira Albrecht',
  lastContactOn: '2026-09-21',
  nextStep: 'Muster schicken',
  nextStepOn: '2026-10-30',
  disclosure: 'Anzeige davor',
  agreements: 'Zwei Reels im Monat',
  results: '41 Bestellungen',
  notes: 'Ruft lieber an',
});

const tool = createTool(at('t1'), {
  name: 'Bildstudio',
  purpose: 'design',
  use: 'Preisschilder',
  link: 'https://bildstudio.example',
  owner: 'Jonas Lindner',
  users: ['Lena Roth', 'Paul Adler'],
  cost: 118.8,
  costPer: 'year',
  renewsOn: '2026-12-24',
  noticeDays: 33,
  dataKept: 'EU, beim Anbieter',
  exitPlan: 'Als SVG ausgeben',
  state: 'trial',
  notes: 'Rabatt gefragt',
});

const tables: Tables = applyChanges(tablesWith(), [
  added('people', person),
  added('tools', tool),
  added('tools', createTool(at('t2'), { name: 'Schnitt', cost: 89.5, costPer: 'once' })),
  added('candidates', createCandidate(at('c1'), { name: 'Gesa Heimlich' })),
  added('fitCheck', createFitCheck({ now: NOW }, { budgetPerMonth: 4711 })),
  added(
    'campaigns',
    createCampaign(at('k1'), { name: 'Ostern', budget: 815, start: '2026-11-01', end: '2026-11-30' }),
  ),
  added('tasks', createTask(at('a1'), { title: 'Muster packen', link: { collection: 'people', id: 'p1' } })),
  added('tasks', createTask(at('a2'), { title: 'Kündigen', link: { collection: 'tools', id: 't1' } })),
]);

describe('people and tools in an export for own eyes', () => {
  it('hold every field of a person', async () => {
    const text = await textOf({ sections: ['people'] });
    const fields = ['Clara Voss', '@clara.voss', 'https://www.instagram.com/clara.voss', '43.210', 'Mikro'];
    const more = [
      'clara@voss.example',
      'Leipzig',
      'Polnisch',
      'Teeschalen',
      'Mira Albrecht',
      'Muster schicken',
    ];
    const rest = [
      '21. Sept. 2026',
      '30. Okt. 2026',
      'Anzeige davor',
      'Zwei Reels im Monat',
      '41 Bestellungen',
    ];
    const kinds = ['Meinungsführer/in', 'Vereinbart', 'Ruft lieber an'];
    for (const words of [...fields, ...more, ...rest, ...kinds]) expect(text).toContain(words);
  });

  it('hold every field of a tool and what all of them cost', async () => {
    const text = await textOf({ sections: ['tools'] });
    const fields = ['Bildstudio', 'Gestaltung', 'Auf Probe', 'Preisschilder', 'https://bildstudio.example'];
    const more = ['Jonas Lindner', 'Lena Roth und Paul Adler', '24. Dez. 2026', '21. Nov. 2026', '33'];
    const rest = ['118,80 € im Jahr', '9,90 €', '89,50 € einmalig', 'EU, beim Anbieter', 'Als SVG ausgeben'];
    for (const words of [...fields, ...more, ...rest, 'Rabatt gefragt']) expect(text).toContain(words);
  });

  it.each(LANGUAGES)('speak %s in every word of the program', async (language) => {
    const text = await textOf({ sections: ['people', 'tools'], language });
    expect(text).not.toMatch(/\b(people|tools|document)\.|\bundefined\b|\bnull\b|\bNaN\b|\[object/);
  });
});

describe('people and tools in an export for a client', () => {
  const secrets = [
    'Clara Voss',
    'clara.voss',
    'Teeschalen',
    'Muster schicken',
    'Zwei Reels',
    'Gesa Heimlich',
    '118',
    '9,90',
    '89,5',
    '4711',
    '4.711',
    '815',
    'Rabatt',
  ];

  it.each(EXPORT_FORMATS.filter((format) => format !== 'pdf'))('leak nothing in %s', async (format) => {
    const plan = applyChanges(tables, [added('channels', CHANNEL), added('posts', OUTGOING)]);
    const { bytes } = await exported({ reader: 'client', format }, plan);
    const text =
      format === 'bundle' ? JSON.stringify(plain(readBundle(bytes).tables)) : partsOf(bytes).join('\n');
    expect(text.length).toBeGreaterThan(40);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('keep the tools without their costs, and say how much is missing', async () => {
    const text = await textOf({ reader: 'client' });
    for (const words of [
      'Bildstudio',
      'Als SVG ausgeben',
      'Menschen im Verzeichnis',
      'Kosten von Werkzeugen',
    ])
      expect(text).toContain(words);
    expect(text).not.toMatch(/Zusammen\b|€/);
    expect(countLeftOut(tables)).toEqual([
      { kind: 'notes', count: 2 },
      { kind: 'people', count: 1 },
      { kind: 'candidates', count: 1 },
      { kind: 'costs', count: 2 },
      { kind: 'budgets', count: 2 },
    ]);
  });

  it('are a whole plan: a task no longer points to somebody who stayed at home', () => {
    const seen = tablesForReader('client', tables);
    expect(integrityOfTables(seen)).toEqual([]);
    expect(seen.people.size + seen.candidates.size).toBe(0);
    expect(seen.tasks.get('a1')).toMatchObject({ title: 'Muster packen', link: null });
    expect(seen.tasks.get('a2')?.link).toEqual({ collection: 'tools', id: 't1' });
  });
});

const CHANNEL = createChannel(at('ch'), { network: 'instagram', handle: '@lindenhof' });
/** What a scheduling tool gets: a post that is ready, with a note that stays at home. */
const OUTGOING = createPost(at('po'), {
  title: 'Markttag',
  status: 'approved',
  date: '2026-11-05',
  time: '18:00',
  notes: 'Rabatt gefragt',
  variants: [createPostVariant('v', { channelId: 'ch', language: 'de', text: 'Wir sind auf dem Markt.' })],
});

/** The text of a file; of an archive, of each of its members. */
function partsOf(bytes: Uint8Array): readonly string[] {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isArchive ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => new TextDecoder().decode(part));
}

function exported(wish: Partial<ExportRequest>, plan: Tables = tables) {
  const request: ExportRequest = {
    workspaceId: 'w',
    format: 'html',
    language: 'de',
    reader: 'own',
    sections: null,
    from: null,
    to: null,
    ...wish,
  };
  return createExport({ tables: plan, request, now: NOW });
}

async function textOf(wish: Partial<ExportRequest>): Promise<string> {
  const window = new Window({
    settings: { disableJavaScriptEvaluation: true, disableJavaScriptFileLoading: true },
  });
  const html = new TextDecoder().decode((await exported(wish)).bytes);
  const text = new window.DOMParser().parseFromString(html, 'text/html').body.textContent;
  return text.replaceAll(/[\u00a0\u202f]/g, ' ');
}

function plain(all: Tables): unknown {
  return Object.entries(all).map(([name, records]) => [name, [...records.values()]]);
}
