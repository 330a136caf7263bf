import fc from 'fast-check';
import {
  createPost,
  createPostMedium,
  createPostVariant,
  POST_FORMATS,
  POST_STATUSES,
  type Post,
} from '#shared/plan/post/post.ts';

const NOW = '2026-07-01T08:00:00.000Z';

/** What spreadsheets, CSV and XML trip over. */
const AWKWARD = fc.constantFrom(
  '=1+1',
  ' =1',
  '+49 5271',
  '-5',
  '@alle',
  '＝SUM(A1)',
  "'=1",
  "''",
  '"',
  '""quoted""',
  ',',
  ';',
  '\t',
  '\n',
  '\r',
  '\r\n',
  '\0',
  '\u0001',
  '\u001f',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud83d',
  '👩‍👩‍👧‍👦',
  'مرحبا',
  '\u202eabc',
  '<b>&amp;',
  '_x0041_',
  ']]>',
  ' ',
  '1,5',
  '2026-10-15',
  'null',
);

/** Any text a person or a program may have put into a field. */
const anyText = fc.oneof(
  fc.constant(''),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.array(fc.oneof(AWKWARD, fc.string({ maxLength: 6 })), { maxLength: 6 }).map((parts) => parts.join('')),
);

const tag = fc.oneof(fc.constant(''), fc.constant('social'), fc.string({ maxLength: 12 }));

export type RandomIds = {
  readonly channels: readonly string[];
  readonly pillars: readonly string[];
  readonly series: readonly string[];
};

/** Posts with anything in every field, whose references are among the given ids. */
export function anyPosts(ids: RandomIds): fc.Arbitrary<readonly Post[]> {
  const one = (of: readonly string[]) => fc.constantFrom(null, ...of);
  const variant = fc.record({
    channelId: one(ids.channels),
    language: fc.constantFrom('de', 'en', 'pt-BR'),
    text: anyText,
    title: anyText,
    link: fc.constantFrom('', 'https://a.example/?b=1&c="2"', 'http://x.example'),
    hashtags: anyText,
    mentions: anyText,
    firstComment: anyText,
    callToAction: anyText,
    linkTags: fc.option(fc.record({ source: tag, medium: tag, campaign: tag, content: tag, term: tag })),
    media: fc.array(
      fc.record({
        id: fc.uuid(),
        name: anyText,
        altText: anyText,
        hash: fc.option(fc.constant('ab'.repeat(32))),
        mimeType: fc.constantFrom('', 'image/png'),
        bytes: fc.option(fc.nat()),
      }),
      { maxLength: 2 },
    ),
    isTranslation: fc.boolean(),
  });
  const minute = fc.constantFrom(null, '00:00', '09:05', '18:30', '23:59');
  const post = fc.record({
    title: anyText,
    status: fc.constantFrom(...POST_STATUSES),
    isHeld: fc.boolean(),
    date: fc.constantFrom(null, '2026-07-03', '2026-10-25', '2026-12-29'),
    time: minute,
    timeZone: fc.constantFrom(null, 'Europe/Lisbon', 'Asia/Kathmandu', 'America/New_York'),
    publishedAt: fc.constantFrom(null, '2026-10-25T01:30:12.345Z'),
    format: fc.constantFrom(null, ...POST_FORMATS),
    pillarId: one(ids.pillars),
    owner: anyText,
    effort: fc.constantFrom(null, 0, 0.5, 3.25, 1000),
    visualBrief: anyText,
    notes: anyText,
    approval: fc.record({
      kind: fc.constantFrom('none' as const, 'internal' as const, 'client' as const),
      fingerprint: fc.option(fc.constant('0123456789abcdef')),
      by: anyText,
      at: fc.constantFrom(null, '2026-09-01T10:00:00.000Z'),
    }),
    seriesId: one(ids.series),
    source: fc.option(fc.record({ name: anyText, row: fc.nat(), hash: fc.string() })),
    variants: fc.array(variant, { maxLength: 3 }),
  });
  return fc.array(post, { minLength: 1, maxLength: 6 }).map((posts) =>
    posts.map(({ variants, ...fields }, index) => {
      const id = `post-${index}`;
      return createPost(
        { id, now: NOW },
        {
          ...fields,
          seriesDate: fields.seriesId === null ? null : '2026-07-01',
          variants: variants.map(({ isTranslation, media, ...rest }, place) =>
            createPostVariant(`${id}-v${place}`, {
              ...rest,
              media: media.map(({ id: medium, ...file }) => createPostMedium(medium, file)),
              original:
                isTranslation && place > 0
                  ? { variantId: `${id}-v0`, fingerprint: 'f00d', said: null }
                  : null,
            }),
          ),
        },
      );
    }),
  );
}
