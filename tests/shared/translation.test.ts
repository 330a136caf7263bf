import { describe, expect, it } from 'vitest';
import { createChannel } from '#shared/plan/channel.ts';
import { createPostMedium, createPostVariant, type PostVariant } from '#shared/plan/post/post.ts';
import {
  changedParts,
  fingerprintOf,
  followed,
  missingLanguages,
  originalFor,
  originalOf,
  translationState,
} from '#shared/plan/post/translation.ts';
import { NOW } from '#tests/support/build-records.ts';

const german = createPostVariant('de', {
  language: 'de',
  channelId: 'ig',
  text: 'Sieben Schalen',
  title: 'Schalen',
  link: 'https://a.example',
  firstComment: 'Danke',
  callToAction: 'Komm vorbei',
});
const english = createPostVariant('en', {
  language: 'en',
  channelId: 'ig',
  text: 'Seven bowls',
  original: followed(german),
});
const stateAfter = (fields: Partial<PostVariant>) =>
  translationState(english, [{ ...german, ...fields }, english]);

describe('a translation', () => {
  it('is current as long as its original says the same', () => {
    expect(translationState(german, [german, english])).toBe('original');
    expect(translationState(english, [german, english])).toBe('current');
    expect(stateAfter({ text: ' Sieben Schalen\n' })).toBe('current');
  });

  it.each([
    ['text', { text: 'Acht Schalen' }],
    ['title', { title: 'Acht' }],
    ['link', { link: 'https://b.example' }],
    ['first comment', { firstComment: 'Vielen Dank' }],
    ['call to action', { callToAction: 'Bestell jetzt' }],
  ])(
    'is outdated when the %s of its original changes, and current again when that is taken back',
    (_, fields) => {
      expect(stateAfter(fields)).toBe('outdated');
      expect(changedParts(english, [{ ...german, ...fields }, english])).toEqual(Object.keys(fields));
      expect(stateAfter({})).toBe('current');
    },
  );

  it.each([
    ['hashtags', { hashtags: '#schale' }],
    ['mentions', { mentions: '@eva' }],
    ['pictures', { media: [createPostMedium('m')] }],
    ['tags of the link', { linkTags: { source: 'ig', medium: '', campaign: '', content: '', term: '' } }],
    ['channel', { channelId: 'fb' }],
  ])('stays current when the %s of its original change', (_, fields) => {
    expect(stateAfter(fields)).toBe('current');
  });

  it('has lost its original when that is taken out', () => {
    expect(translationState(english, [english])).toBe('missing');
    expect(originalOf(english, [english])).toBeNull();
    const ofItself = { ...english, original: followed(english) };
    expect(translationState(ofItself, [ofItself])).toBe('missing');
  });

  it('never confuses what stands in one part with another', () => {
    const parts = (title: string, text: string) => fingerprintOf({ ...german, title, text });
    expect(parts('a', 'b')).not.toBe(parts('ab', ''));
  });

  it('of a new language follows the channel’s version in the plan’s first language, never another channel’s', () => {
    const elsewhere = createPostVariant('fb', { language: 'de', channelId: 'fb' });
    const italian = createPostVariant('it', { language: 'it', channelId: 'ig' });
    expect(originalFor([elsewhere, italian, german, english], 'ig', ['de', 'en'])).toBe(german);
    expect(originalFor([italian, english], 'ig', ['de', 'en'])).toBe(italian);
    expect(originalFor([english], 'ig', ['de'])).toBe(english);
    expect(originalFor([german], 'x', ['de'])).toBeNull();
  });
});

describe('the languages a post lacks', () => {
  const channels = new Map([
    ['ig', createChannel({ id: 'ig', now: NOW }, { network: 'instagram', languages: ['de', 'en', 'it'] })],
    ['fb', createChannel({ id: 'fb', now: NOW }, { network: 'facebook' })],
  ]);

  it('are those of its channels, or the plan’s where a channel names none', () => {
    const facebook = createPostVariant('fb', { language: 'de', channelId: 'fb' });
    expect(missingLanguages([german, english, facebook], channels, ['de', 'es'])).toEqual([
      { channelId: 'ig', language: 'it' },
      { channelId: 'fb', language: 'es' },
    ]);
    expect(missingLanguages([createPostVariant('n', { language: 'de' })], channels, ['de', 'es'])).toEqual(
      [],
    );
  });
});
