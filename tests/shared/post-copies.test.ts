import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, weekdayOf } from '#shared/base/calendar-date.ts';
import { type BulkEdit, NO_BULK_EDIT, planBulkEdit } from '#shared/plan/post/bulk-edit.ts';
import {
  createPost,
  createPostMedium,
  createPostVariant,
  POST_STATUSES,
  type Post,
} from '#shared/plan/post/post.ts';
import { copiesOfWeek, copyOf, postsOfWeek, targetWeeks } from '#shared/plan/post/post-copies.ts';
import { applyChanges, changed, invertChanges } from '#shared/workspace/changes.ts';
import { emptyTables } from '#shared/workspace/schema.ts';
import { countedReads } from '#tests/support/counted-reads.ts';

const NOW = '2026-10-14T08:00:00.000Z';
const LATER = '2026-10-20T08:00:00.000Z';
const BERLIN = 'Europe/Berlin';

function ids(): () => string {
  let next = 0;
  return () => `new-${++next}`;
}
const stamp = () => ({ now: LATER, newId: ids() });
const context = () => ({ now: LATER, zone: BERLIN, newId: ids() });

const ofDay = (date: string, time: string | null, fields: Partial<Post> = {}): Post =>
  createPost(
    { id: `${date} ${time} ${fields.title ?? ''}`, now: NOW },
    { date, time, status: 'approved', ...fields },
  );

const aVariant = fc.record({
  channelId: fc.constantFrom('ig', 'fb', null),
  language: fc.constantFrom('de', 'en'),
  text: fc.constantFrom('', 'Clay and clay', 'CLAY (new) $& [x]'),
  hashtags: fc.constantFrom('', '#clay', '#Clay #Kiln'),
});
const aPost = fc.record({
  title: fc.constantFrom('', 'Clay', 'A day'),
  status: fc.constantFrom(...POST_STATUSES),
  isHeld: fc.boolean(),
  date: fc.option(fc.integer({ min: -40, max: 40 }).map((days) => addDays('2026-10-14', days))),
  time: fc.option(fc.constantFrom('00:00', '09:30', '23:45')),
  timeZone: fc.option(fc.constantFrom('America/New_York', 'Asia/Kathmandu')),
  effort: fc.option(fc.constantFrom(0, 1.5)),
  seriesId: fc.option(fc.constant('series')),
  variants: fc.array(aVariant, { maxLength: 3 }),
});
const somePosts = fc.array(aPost, { maxLength: 12 }).map((list) =>
  list.map(({ variants, seriesId, ...fields }, index) =>
    createPost(
      { id: `post-${index}`, now: NOW },
      {
        ...fields,
        seriesId,
        seriesDate: seriesId === null ? null : fields.date,
        variants: variants.map((variant, place) => createPostVariant(`v-${index}-${place}`, variant)),
      },
    ),
  ),
);

describe('a copy of a post', () => {
  const media = [createPostMedium('m', { name: 'kiln.jpg' })];
  const original = createPostVariant('one', { language: 'de', text: 'Ton', media });
  const translation = createPostVariant('two', {
    language: 'en',
    original: { variantId: 'one', fingerprint: 'f', said: null },
  });
  const post = ofDay('2026-10-14', '09:30', {
    title: 'Clay',
    status: 'published',
    publishedAt: NOW,
    isHeld: true,
    approval: { kind: 'client', fingerprint: 'f', by: 'Eva', at: NOW },
    seriesId: 's',
    seriesDate: '2026-10-14',
    source: { name: 'a.csv', row: 1, hash: 'h' },
    variants: [original, translation],
  });

  it('is a draft of its own, with what is said but not what happened', () => {
    const copy = copyOf(post, stamp());
    expect(copy).toMatchObject({
      title: 'Clay',
      date: '2026-10-14',
      time: '09:30',
      status: 'drafting',
      isHeld: false,
      publishedAt: null,
      approval: { kind: 'client', fingerprint: null, by: '', at: null },
      seriesId: null,
      seriesDate: null,
      source: null,
      createdAt: LATER,
    });
    expect(copy.variants[0]?.text).toBe('Ton');
  });

  it('has ids of its own, and its translation points into the copy', () => {
    const copy = copyOf(post, stamp());
    const [first, second] = copy.variants;
    expect(second?.original?.variantId).toBe(first?.id);
    const all = [copy.id, first?.id, second?.id, first?.media[0]?.id];
    expect(new Set(all).size).toBe(4);
    expect(all.every((id) => id?.startsWith('new-'))).toBe(true);
  });

  it('stays an idea where it was one', () => {
    expect(copyOf(ofDay('2026-10-14', null, { status: 'idea' }), stamp()).status).toBe('idea');
  });
});

describe('the copy of a week', () => {
  it('keeps weekdays and times on the wall over the change of the clocks', () => {
    const posts = [ofDay('2026-10-19', '09:30'), ofDay('2026-10-25', '02:30')]; // clocks go back on the 25th
    const copies = copiesOfWeek(posts, { from: '2026-10-19', to: ['2026-10-26'], zone: BERLIN }, stamp());
    expect(copies.map(({ date, time }) => [date, time])).toEqual([
      ['2026-10-26', '09:30'],
      ['2026-11-01', '02:30'],
    ]);
  });

  it('leaves cancelled posts out and counts them', () => {
    const posts = [ofDay('2026-10-19', '09:30'), ofDay('2026-10-20', '09:30', { status: 'cancelled' })];
    const week = postsOfWeek(posts, '2026-10-19', BERLIN);
    expect([week.posts.length, week.cancelled]).toEqual([1, 1]);
  });

  it('goes to each other week once', () => {
    const to = ['2026-11-02', '2026-10-26', '2026-10-19', '2026-10-26'];
    expect(targetWeeks({ from: '2026-10-19', to })).toEqual(['2026-10-26', '2026-11-02']);
  });

  it('makes as many posts as the week has, on the same weekdays, in no order of chance, and touches none', () => {
    fc.assert(
      fc.property(somePosts, fc.integer({ min: 1, max: 6 }), (posts, weeks) => {
        const before = JSON.stringify(posts);
        const to = Array.from({ length: weeks }, (_, index) => addDays('2026-10-12', 7 * (index + 1)));
        const copies = copiesOfWeek(posts, { from: '2026-10-12', to, zone: BERLIN }, stamp());
        const week = postsOfWeek(posts, '2026-10-12', BERLIN).posts;
        expect(copies).toHaveLength(week.length * weeks);
        copies.forEach((copy, place) => {
          const source = week[place % week.length];
          const after = 7 * (Math.floor(place / week.length) + 1);
          expect(daysBetween(source?.date ?? '', copy.date ?? '')).toBe(after);
          expect(weekdayOf(copy.date ?? '')).toBe(weekdayOf(source?.date ?? ''));
          expect([copy.time, copy.timeZone, copy.title]).toEqual([
            source?.time,
            source?.timeZone,
            source?.title,
          ]);
          expect(['idea', 'drafting']).toContain(copy.status);
        });
        expect(JSON.stringify(posts)).toBe(before);
      }),
      { numRuns: 200 },
    );
  });
});

const anEdit: fc.Arbitrary<BulkEdit> = fc
  .record(
    {
      status: fc.constantFrom(...POST_STATUSES).map((to) => ({ to })),
      isHeld: fc.boolean().map((to) => ({ to })),
      pillarId: fc.constantFrom('clay', null).map((to) => ({ to })),
      owner: fc.constantFrom('', 'Eva').map((to) => ({ to })),
      effort: fc.constantFrom(null, 2).map((to) => ({ to })),
      time: fc.constantFrom({ to: '18:00' }, { to: null }, { shift: 45 }, { shift: -1500 }),
      timeZone: fc.constantFrom(null, BERLIN).map((to) => ({ to })),
      addHashtags: fc.constantFrom('kiln', '#clay #new'),
      removeHashtags: fc.constantFrom('#CLAY', 'nothing'),
      addChannelId: fc.constantFrom('ig', 'li'),
      removeChannelId: fc.constantFrom('fb'),
      language: fc.constantFrom({ from: 'de', to: 'it' }, { from: null, to: 'en' }),
      replace: fc.constantFrom(
        { find: 'clay', by: 'mud $1', isCaseExact: false },
        { find: '(new) $& [x]', by: '', isCaseExact: true },
        { find: '', by: 'x', isCaseExact: true },
      ),
      includesPublished: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .map((fields) => ({ ...NO_BULK_EDIT, ...fields }));

const FIELDS_OF: Readonly<Record<string, readonly (keyof Post)[]>> = {
  status: ['status', 'publishedAt'],
  time: ['time', 'date'],
  replace: ['title', 'variants'],
  addHashtags: ['variants'],
  removeHashtags: ['variants'],
  addChannelId: ['variants'],
  removeChannelId: ['variants'],
  language: ['variants'],
};

describe('an edit of many posts', () => {
  it('changes nothing but the fields it names, and undo brings all of it back', () => {
    fc.assert(
      fc.property(somePosts, anEdit, (posts, edit) => {
        const { edits, published, unchanged } = planBulkEdit(posts, edit, context());
        expect(edits.length + published + unchanged).toBe(posts.length);
        const named = Object.entries(edit).flatMap(([key, value]) =>
          value === null || value === '' || key === 'includesPublished'
            ? []
            : (FIELDS_OF[key] ?? [key as keyof Post]),
        );
        for (const { post, fields } of edits) {
          expect(Object.keys(fields).every((field) => named.includes(field as keyof Post))).toBe(true);
          expect(Object.keys(fields).length).toBeGreaterThan(0);
          if (!edit.includesPublished) expect(post.status).not.toBe('published');
        }
        const tables = { ...emptyTables(), posts: new Map(posts.map((post) => [post.id, post])) };
        const changes = edits.map(({ post, fields }) => changed('posts', post, fields));
        const undone = applyChanges(applyChanges(tables, changes), invertChanges(changes));
        expect([...undone.posts.values()]).toEqual(posts);
      }),
      { numRuns: 400 },
    );
  });

  it('does nothing where everything is left as it is', () => {
    fc.assert(
      fc.property(somePosts, (posts) => {
        expect(planBulkEdit(posts, NO_BULK_EDIT, context()).edits).toEqual([]);
      }),
    );
  });

  it('does nothing the second time, but for shifts and replacements', () => {
    fc.assert(
      fc.property(somePosts, anEdit, (posts, edit) => {
        const once = {
          ...edit,
          time: edit.time !== null && 'shift' in edit.time ? null : edit.time,
          replace: null,
        };
        // Adding and removing the same thing in one edit is two wishes at once.
        const clear = {
          ...once,
          removeHashtags: once.addHashtags === '' ? once.removeHashtags : '',
          includesPublished: true,
        };
        const again = (list: readonly Post[]) => {
          const edits = new Map(
            planBulkEdit(list, clear, context()).edits.map(({ post, fields }) => [post.id, fields]),
          );
          return list.map((post) => ({ ...post, ...edits.get(post.id) }));
        };
        const first = again(posts);
        expect(again(first)).toEqual(first);
      }),
      { numRuns: 200 },
    );
  });

  const withVariants = (...variants: Parameters<typeof createPostVariant>[1][]): Post =>
    ofDay('2026-10-14', '23:45', {
      variants: variants.map((fields, index) => createPostVariant(`v${index}`, fields)),
    });
  const edited = (post: Post, edit: Partial<BulkEdit>): Post => {
    const [change] = planBulkEdit([post], { ...NO_BULK_EDIT, ...edit }, context()).edits;
    return { ...post, ...change?.fields };
  };

  it('shifts a time over midnight into the next or the day before', () => {
    const late = ofDay('2026-10-14', '23:45');
    expect(edited(late, { time: { shift: 30 } })).toMatchObject({ date: '2026-10-15', time: '00:15' });
    expect(edited(late, { time: { shift: -1440 } })).toMatchObject({ date: '2026-10-13', time: '23:45' });
    expect(edited({ ...late, time: null }, { time: { shift: 30 } })).toMatchObject({
      time: null,
      date: '2026-10-14',
    });
  });

  it('adds a version with the words of the first, or gives the channel to one that has none', () => {
    const post = withVariants({ language: 'de', channelId: 'ig', text: 'Ton' });
    expect(
      edited(post, { addChannelId: 'fb' }).variants.map(({ channelId, text }) => [channelId, text]),
    ).toEqual([
      ['ig', 'Ton'],
      ['fb', 'Ton'],
    ]);
    const open = withVariants({ language: 'de', text: 'Ton' });
    expect(edited(open, { addChannelId: 'fb' }).variants.map(({ id, channelId }) => [id, channelId])).toEqual(
      [['v0', 'fb']],
    );
    expect(edited(post, { addChannelId: 'ig' })).toEqual(post);
  });

  it('takes a channel away, and with it the tie of what was translated from there', () => {
    const post = withVariants(
      { language: 'de', channelId: 'fb' },
      { language: 'en', channelId: 'ig', original: { variantId: 'v0', fingerprint: 'f', said: null } },
    );
    const { variants } = edited(post, { removeChannelId: 'fb' });
    expect(variants.map(({ id, original }) => [id, original])).toEqual([['v1', null]]);
  });

  it('changes a language only where the channel has none of that language yet', () => {
    const post = withVariants(
      { language: 'de', channelId: 'ig' },
      { language: 'en', channelId: 'ig' },
      { language: 'de', channelId: 'fb' },
    );
    const { variants } = edited(post, { language: { from: 'de', to: 'en' } });
    expect(variants.map(({ channelId, language }) => `${channelId} ${language}`)).toEqual([
      'ig de',
      'ig en',
      'fb en',
    ]);
  });

  it('replaces plain text only, as often as it was counted before', () => {
    const post = { ...withVariants({ language: 'de', text: 'a.b a.b axb A.B' }), title: 'a.b' };
    const replace = { find: 'a.b', by: '$&', isCaseExact: true };
    const counted = (isCaseExact: boolean) =>
      planBulkEdit([post], { ...NO_BULK_EDIT, replace: { ...replace, isCaseExact } }, context()).matches;
    expect(counted(true)).toBe(3);
    expect(edited(post, { replace })).toMatchObject({ title: '$&', variants: [{ text: '$& $& axb A.B' }] });
    expect(counted(false)).toBe(4);
  });

  it('keeps the moment at which a post went out', () => {
    const out = { ...ofDay('2026-10-14', '09:30'), status: 'published' as const, publishedAt: NOW };
    const edit = { status: { to: 'published' as const }, includesPublished: true };
    expect(edited(out, edit)).toEqual(out);
  });

  it('tells of what is out and left alone', () => {
    const posts = [ofDay('2026-10-14', '09:30'), ofDay('2026-10-15', '09:30', { status: 'published' })];
    const plan = planBulkEdit(posts, { ...NO_BULK_EDIT, pillarId: { to: 'clay' } }, context());
    expect([plan.edits.length, plan.published]).toEqual([1, 1]);
  });

  it('takes hashtags away however they were typed, and leaves the others as they stand', () => {
    const left = (hashtags: string, removeHashtags: string) => {
      const post = createPost(
        { id: 'p', now: NOW },
        { variants: [createPostVariant('v', { language: 'de', hashtags })] },
      );
      const { edits } = planBulkEdit([post], { ...NO_BULK_EDIT, removeHashtags }, context());
      return (edits[0]?.fields.variants ?? post.variants)[0]?.hashtags;
    };
    expect(left('clay, kiln', '#Clay')).toBe('kiln');
    expect(left('#clay,#kiln', 'kiln')).toBe('#clay');
    expect(left('#clay,  kiln', '#glaze')).toBe('#clay,  kiln');
  });

  it('plans for 10,000 posts with a few looks at each', () => {
    const variants = [createPostVariant('v', { language: 'de', text: 'Clay '.repeat(40) })];
    const posts = Array.from({ length: 10_000 }, (_, index) =>
      createPost({ id: `p${index}`, now: NOW }, { date: '2026-10-14', time: '09:30', variants }),
    );
    const replace = { find: 'clay', by: 'mud', isCaseExact: false };
    const { items, readsIn } = countedReads(posts);
    const reads = readsIn(() =>
      planBulkEdit(items, { ...NO_BULK_EDIT, replace, addHashtags: '#a' }, context()),
    );
    expect(reads / items.length).toBeLessThan(100);
  });
});
