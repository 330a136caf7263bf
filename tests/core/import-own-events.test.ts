import { describe, expect, it } from 'vitest';
import { createExport } from '#core/exports/create-export.ts';
import { proposeImport } from '#core/imports/propose-import.ts';
import { createPost, createPostVariant, type Post } from '#shared/plan/post/post.ts';
import { applyChanges } from '#shared/workspace/changes.ts';
import type { Tables } from '#shared/workspace/schema.ts';
import { aPlan, NOW } from '#tests/core/export-plan.ts';

const LATER = '2026-11-01T09:00:00.000Z';

describe.each(['ics', 'trello-json'] as const)(
  'our own posts, come back from another program as %s',
  (format) => {
    it('say nothing while nobody changed them', async () => {
      const { changes, problems } = await proposed(await file(aNight()), aNight());
      expect([changes, problems]).toEqual([[], []]);
    });

    it('say where a text was changed there, and keep the one of the plan', async () => {
      const edited = (await file(aNight())).replace('über Nacht', 'am Morgen');
      const { changes, problems } = await proposed(edited, aNight());
      expect(changes).toEqual([]);
      expect(problems.map(({ code, effect, values }) => [code, effect, values])).toEqual([
        ['ownTextStays', 'kept', { title: 'Nachtbrand' }],
      ]);
    });

    it('take a new title over beside it, and replace nothing that was edited here', async () => {
      const edited = (await file(aNight())).replace('über Nacht', 'am Morgen').replace(TITLE, '$1Frühbrand');
      const { changes, problems } = await proposed(edited, aNight());
      expect(applyChanges(aNight(), changes).posts.get('night')).toMatchObject({
        title: 'Frühbrand',
        variants: aNight().posts.get('night')?.variants,
      });
      expect(problems.map(({ code }) => code)).toEqual(['ownTextStays']);
    });

    it('say that both sides moved one, where they did', async () => {
      const moved = withPost({ title: 'Glattbrand' });
      const edited = (await file(aNight())).replace(TITLE, '$1Frühbrand');
      expect((await proposed(edited, moved)).problems.map(({ code }) => code)).toEqual([
        'editedPostReplaced',
      ]);
    });

    it('are not told of a text that was changed here alone', async () => {
      const [night] = aNight().posts.get('night')?.variants ?? [];
      if (night === undefined) throw new Error('no text');
      const here = withPost({ variants: [{ ...night, text: 'Ein anderer Text' }] });
      const { changes, problems } = await proposed(await file(aNight()), here);
      expect([changes, problems]).toEqual([[], []]);
    });

    const TITLE = format === 'ics' ? /(SUMMARY:)Nachtbrand/ : /("name":")Nachtbrand/;

    async function file(tables: Tables): Promise<string> {
      const request = { workspaceId: 'w', format, language: 'de', reader: 'own', sections: null } as const;
      const { bytes } = await createExport({
        tables,
        request: { ...request, from: null, to: null },
        now: NOW,
      });
      return new TextDecoder().decode(bytes).replaceAll('\r\n ', '');
    }
  },
);

/** A plan of one post, at a moment that has no name of its own on the plan's clock: the second two o'clock of that night. */
function aNight(): Tables {
  const night = createPost(
    { id: 'night', now: '2026-07-01T08:00:00.000Z' },
    {
      title: 'Nachtbrand',
      status: 'approved',
      date: '2026-10-25',
      time: '12:00',
      timeZone: 'Australia/Lord_Howe',
      notes: 'Nur für uns',
      variants: [
        createPostVariant('v1', {
          channelId: 'channel-instagram',
          language: 'de',
          text: 'Der Ofen brennt über Nacht.\n\nMorgen öffnen wir ihn 🔥',
          hashtags: '#brand',
          link: 'https://lindenhof.example/brand',
        }),
      ],
    },
  );
  return { ...aPlan(), posts: new Map([[night.id, night]]) };
}

function withPost(fields: Partial<Post>): Tables {
  const tables = aNight();
  const night = tables.posts.get('night');
  if (night === undefined) throw new Error('no post');
  return { ...tables, posts: new Map([['night', { ...night, ...fields }]]) };
}

function proposed(text: string, tables: Tables) {
  const file = { name: 'a', bytes: new TextEncoder().encode(text) };
  return proposeImport({ file, kind: null, mapping: null, tables, now: LATER });
}
