import { describe, expect, it } from 'vitest';
import { campaignState, isInCampaign, isUtmName, utmNameOf } from '#shared/plan/content/campaign-rules.ts';

const october = { start: '2026-10-01', end: '2026-10-31' };

describe('the state of a campaign', () => {
  it('follows from its dates, and its last day belongs to it', () => {
    expect(campaignState(october, '2026-09-30')).toBe('planned');
    expect(campaignState(october, '2026-10-01')).toBe('running');
    expect(campaignState(october, '2026-10-31')).toBe('running');
    expect(campaignState(october, '2026-11-01')).toBe('ended');
  });

  it('is open at the side that has no date', () => {
    expect(campaignState({ start: null, end: '2026-10-31' }, '2026-01-01')).toBe('running');
    expect(campaignState({ start: '2026-10-01', end: null }, '2030-01-01')).toBe('running');
    expect(campaignState({ start: null, end: null }, '2026-10-10')).toBe('undated');
    expect(campaignState({ start: '2026-10-02', end: '2026-10-01' }, '2026-10-10')).toBe('undated');
    expect(isInCampaign({ start: null, end: '2026-10-31' }, '2026-11-01')).toBe(false);
  });
});

describe('the name a campaign is counted under', () => {
  it('is lower case ASCII with hyphens', () => {
    expect(utmNameOf('  Kiln load: October 2026! ', 'en')).toBe('kiln-load-october-2026');
    expect(utmNameOf("L'été à Łódź & Ålesund", 'fr')).toBe('lete-a-lodz-alesund');
    expect(utmNameOf('Pingüino', 'es')).toBe('pinguino');
  });

  it('writes umlauts as Germans do where the plan is German', () => {
    expect(utmNameOf('Frühlingsmärkte & Großes', 'de-AT')).toBe('fruehlingsmaerkte-grosses');
  });

  it('is empty where there is nothing to write, and what it proposes is always sound', () => {
    expect(utmNameOf('春の市', 'ja')).toBe('');
    expect(isUtmName(utmNameOf(`${'long '.repeat(40)}`, 'en'))).toBe(true);
    expect(isUtmName('Kiln Load')).toBe(false);
    expect(isUtmName('kiln_load-2')).toBe(true);
  });
});
