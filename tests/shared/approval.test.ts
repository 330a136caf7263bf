import { describe, expect, it } from 'vitest';
import {
  approvalFingerprint,
  approvalState,
  approved,
  isLetThrough,
  withdrawn,
} from '#shared/plan/post/approval.ts';
import { createPostMedium, createPostVariant, type Post, type PostVariant } from '#shared/plan/post/post.ts';
import { aPost, NOW } from '#tests/support/build-records.ts';

const picture = createPostMedium('m', { name: 'bowl.jpg', altText: 'A bowl' });
const variant = createPostVariant('v', {
  channelId: 'ig',
  language: 'de',
  text: 'Sieben Schalen',
  title: 'Schalen',
  link: 'https://a.example',
  hashtags: '#ton',
  media: [picture],
});
const other = createPostVariant('w', { channelId: 'x', language: 'en', text: 'Seven bowls' });
const plain = aPost('p', {
  variants: [variant, other],
  approval: { kind: 'client', fingerprint: null, by: '', at: null },
});
const agreed: Post = { ...plain, approval: approved(plain, { by: ' Eva ', at: NOW }) };
const withVariant = (fields: Partial<PostVariant>): Post => ({
  ...agreed,
  variants: [{ ...variant, ...fields }, other],
});

describe('an approval', () => {
  it('is not needed, open, or given by somebody at a time to exactly what stands there', () => {
    expect(approvalState(aPost('q'))).toBe('notNeeded');
    expect(approvalState(plain)).toBe('open');
    expect(approvalState(agreed)).toBe('approved');
    expect(agreed.approval).toMatchObject({ kind: 'client', by: 'Eva', at: NOW });
    expect(approvalState({ ...agreed, approval: withdrawn(agreed) })).toBe('open');
    expect(withdrawn(agreed).kind).toBe('client');
  });

  it.each<[string, Partial<PostVariant>]>([
    ['text', { text: 'Acht Schalen' }],
    ['a single space in the text', { text: 'Sieben Schalen ' }],
    ['title', { title: 'Acht' }],
    ['link', { link: 'https://b.example' }],
    ['tags of the link', { linkTags: { source: 'ig', medium: '', campaign: '', content: '', term: '' } }],
    ['hashtags', { hashtags: '#ton #ofen' }],
    ['mentions', { mentions: '@eva' }],
    ['first comment', { firstComment: 'Danke' }],
    ['call to action', { callToAction: 'Komm' }],
    ['channel', { channelId: 'fb' }],
    ['language', { language: 'it' }],
    ['alt text', { media: [{ ...picture, altText: 'Two bowls' }] }],
    ['named picture', { media: [{ ...picture, name: 'bowl-2.jpg' }] }],
    ['file of a picture', { media: [{ ...picture, hash: 'a'.repeat(64) }] }],
    ['number of pictures', { media: [] }],
  ])('no longer holds after a change of the %s, and holds again when that is taken back', (_, fields) => {
    expect(approvalState(withVariant(fields))).toBe('changed');
    expect(approvalState(withVariant({}))).toBe('approved');
  });

  it('no longer holds when a version comes or goes', () => {
    expect(approvalState({ ...agreed, variants: [variant] })).toBe('changed');
    expect(approvalState({ ...agreed, variants: [variant, other, { ...other, id: 'z' }] })).toBe('changed');
  });

  it.each<[string, Partial<Post>]>([
    ['the notes', { notes: 'Ask Eva' }],
    ['the owner', { owner: 'Mira' }],
    ['the effort', { effort: 3 }],
    ['the day and time', { date: '2026-11-01', time: '09:00' }],
    ['the working title', { title: 'Other' }],
    ['the status', { status: 'scheduled' }],
    ['a hold', { isHeld: true }],
    ['the pillar', { pillarId: 'clay' }],
    ['what pictures it needs', { visualBrief: 'Close-up' }],
    [
      'the order and ids of its versions',
      {
        variants: [
          { ...other, id: '2' },
          { ...variant, id: '1' },
        ],
      },
    ],
    ['the translation of a version', { variants: [{ ...variant, original: null }, other] }],
  ])('holds after a change of %s', (_, fields) => {
    expect(approvalState({ ...agreed, ...fields })).toBe('approved');
  });

  it('tells a file from one that only has its name', () => {
    const hash = 'b'.repeat(64);
    const named = [{ ...variant, media: [{ ...picture, name: hash }] }];
    const kept = [{ ...variant, media: [{ ...picture, hash }] }];
    expect(approvalFingerprint(named)).not.toBe(approvalFingerprint(kept));
  });

  it('is asked for once a post is let through, and not of what is still written, out or cancelled', () => {
    const through = (post: Post) =>
      (['idea', 'drafting', 'review', 'approved', 'scheduled', 'published', 'cancelled'] as const).filter(
        (status) => isLetThrough({ ...post, status }),
      );
    expect(through(plain)).toEqual(['approved', 'scheduled']);
    expect(through(withVariant({ text: 'Neu' }))).toEqual(['approved', 'scheduled']);
    expect(through(agreed)).toEqual([]);
    expect(through(aPost('q'))).toEqual([]);
  });
});
