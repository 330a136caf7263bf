import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { countLeftOut, tablesForReader } from '#core/exports/reader.ts';
import { createChannel } from '#shared/plan/channel.ts';
import { createCampaign } from '#shared/plan/content/campaign.ts';
import { createFormatPlan } from '#shared/plan/content/format-plan.ts';
import { createHashtagGroup } from '#shared/plan/content/hashtag-group.ts';
import { createRoutine } from '#shared/plan/tasks/routine.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { aPost, aProfile, NOW, tablesWith } from '#tests/support/build-records.ts';

const at = (id: string) => ({ id, now: NOW });

const own = { ...tablesWith(), profile: new Map([['profile', aProfile({ hoursPerWeek: 7 })]]) };
const tables: Tables = applyChanges(own, [
  added('channels', createChannel(at('ig'), { network: 'instagram', languages: ['de'], postsPerWeek: 2 })),
  added('formatPlans', createFormatPlan({ now: NOW }, { format: 'video', share: 40, hours: 4.25 })),
  added('routines', createRoutine(at('r'), { rhythm: 'weekly', minutes: 90 })),
  added(
    'campaigns',
    createCampaign(at('c'), {
      name: 'Ofenöffnung',
      message: 'Alles aus einem Brand',
      start: '2026-10-01',
      end: '2026-10-31',
      budget: 1234,
      owner: 'Mira',
      channelIds: ['ig'],
      landingPage: 'https://lindenhof.example/brand',
      utmCampaign: 'ofen-oktober',
      result: '40 Bestellungen',
      notes: 'Nicht vor dem Markt',
    }),
  ),
  added(
    'hashtagGroups',
    createHashtagGroup(at('h'), { name: 'Salz', tags: ['#salzglasur', '#ofen'], networks: ['tiktok'] }),
  ),
  added(
    'posts',
    aPost('p', { title: 'Der Brand', date: '2026-10-15', format: 'video', campaignId: 'c', effort: null }),
  ),
  added('posts', aPost('q', { title: 'Der Markt', date: '2026-10-16', effort: 5 })),
]);

async function exported(reader: 'own' | 'client'): Promise<string> {
  const request = { workspaceId: 'w', format: 'html', language: 'en', reader } as const;
  const { bytes } = await createExport({
    tables,
    request: { ...request, sections: ['content', 'calendar'], from: null, to: null },
    now: NOW,
  });
  return new TextDecoder().decode(bytes).replaceAll('\u00a0', ' ');
}

describe('formats, campaigns, hashtags and hours in an export', () => {
  it('stand there for own eyes with every fact, and each post says its campaign', async () => {
    const html = await exported('own');
    for (const text of [
      'Alles aus einem Brand',
      'Running',
      '€1,234',
      'ofen-oktober',
      '40 Bestellungen',
      'Nicht vor dem Markt',
      '#salzglasur #ofen',
      'Any language · TikTok',
      '4.25 h',
      '40%',
    ])
      expect(html).toContain(text);
    // Two posts and the routine: 4.25 + 5 + 1.5 hours of 7.
    expect(html).toMatch(/10\.8 h: too full/);
    expect(html.match(/Ofenöffnung/g)?.length).toBeGreaterThan(2);
  });

  it('keep budgets, hours and notes from a client, who still sees what is said and when', async () => {
    const html = await exported('client');
    expect(html).toContain('Alles aus einem Brand');
    expect(html).toContain('#salzglasur #ofen');
    for (const text of ['1,234', '1234', '4.25', 'too full', 'Nicht vor dem Markt', '8.5 h'])
      expect(html).not.toContain(text);
    const safe = tablesForReader('client', tables);
    expect(safe.campaigns.get('c')?.budget).toBeNull();
    expect(safe.formatPlans.get('video')).toMatchObject({ share: 40, hours: null, hoursPerLanguage: null });
    expect(countLeftOut(tables)).toEqual(
      expect.arrayContaining([
        { kind: 'budgets', count: 1 },
        { kind: 'effort', count: 4 },
      ]),
    );
  });
});
