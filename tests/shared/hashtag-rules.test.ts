import { describe, expect, it } from 'vitest';
import { fitsGroup, tagLimits, tagsFrom, withTags } from '#shared/plan/content/hashtag-rules.ts';
import { NO_RULES } from '#tests/support/build-records.ts';

describe('groups of hashtags', () => {
  it('read tags however they are typed, each once', () => {
    expect(tagsFrom('clay, #Salt  ##kiln;CLAY')).toEqual(['#clay', '#Salt', '#kiln']);
  });

  it('put their tags behind what is there, without doubles in any case', () => {
    expect(withTags('#Clay wheel', ['#clay', '#kiln', '#Kiln'])).toBe('#Clay wheel #kiln');
    expect(withTags('', ['#clay', '#kiln'])).toBe('#clay #kiln');
    expect(withTags('#clay ', ['#CLAY'])).toBe('#clay ');
    expect(withTags('#clay #wheel', ['#kiln'], 0)).toBe('#kiln #clay #wheel');
    expect(withTags('#clay #wheel', ['#kiln'], 3)).toBe('#clay #kiln #wheel');
    expect(withTags('#clay #wheel', ['#kiln'], 6)).toBe('#clay #kiln #wheel');
    expect(withTags('#clay #wheel', ['#kiln'], 12)).toBe('#clay #wheel #kiln');
  });

  it('fit a text by its language, whatever the region, and by its network', () => {
    const group = { language: 'de', networks: ['instagram'] };
    expect(fitsGroup(group, { language: 'de-AT', network: 'instagram' })).toBe(true);
    expect(fitsGroup(group, { language: 'en', network: 'instagram' })).toBe(false);
    expect(fitsGroup(group, { language: 'de', network: 'tiktok' })).toBe(false);
    expect(fitsGroup(group, { language: 'de', network: null })).toBe(true);
    expect(fitsGroup({ language: null, networks: [] }, { language: 'it', network: 'x' })).toBe(true);
  });

  it('are held against the limits of their networks, the tightest first', () => {
    const tags = ['#a', '#b', '#c', '#d', '#e', '#f'];
    expect(tagLimits({ tags, networks: ['youtube', 'instagram', 'x'] }, NO_RULES)).toEqual([
      { network: 'instagram', limit: 5, isOver: true },
      { network: 'youtube', limit: 15, isOver: false },
    ]);
  });
});
