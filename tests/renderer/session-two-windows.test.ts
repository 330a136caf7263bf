import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openSession, type WorkspaceSession } from '#renderer/session/workspace-session.ts';
import type { Client } from '#shared/api/client.ts';
import { createPostVariant } from '#shared/plan/post/post.ts';
import { added, changed } from '#shared/workspace/changes.ts';
import { aPost } from '#tests/support/build-records.ts';
import { aNewWorkspace, createTestCore, type TestCore } from '#tests/support/test-core.ts';

// Two windows of one workspace over the same core, whose people type in the same text at once.

let test: TestCore;
let workspaceId: string;
let here: WorkspaceSession;
let there: WorkspaceSession;

beforeEach(async () => {
  test = await createTestCore();
  ({ id: workspaceId } = await test.client.call('workspaces.create', {
    kind: 'new',
    fields: aNewWorkspace(),
  }));
  here = await openSession(test.client, workspaceId);
  here.edit('app.undo.change', [added('posts', aPost('p', { variants: [aVariant('')] }))]);
  await here.flush();
  there = await openSession(test.client, workspaceId);
});

afterEach(async () => {
  await Promise.all([here, there].map((session) => session.close().catch(() => undefined)));
  await test.dispose();
});

const aVariant = (text: string) => createPostVariant('v', { language: 'de', text });

function postIn(session: WorkspaceSession) {
  const post = session.tables().posts.get('p');
  if (post === undefined) throw new Error('no post');
  return post;
}
const textIn = (session: WorkspaceSession) => postIn(session).variants[0]?.text ?? '';

/** Types on in what the window shows. */
function type(session: WorkspaceSession, more: string): void {
  const variants = [aVariant(textIn(session) + more)];
  session.edit('calendar.undo.changePost', [changed('posts', postIn(session), { variants })], {
    merge: 'posts/p/v/text',
  });
}

async function stored() {
  const { tables } = await test.client.call('workspaces.open', { workspaceId });
  return tables.posts?.['p'];
}

/** Both have typed; there it is saved, here it waits for a decision. */
async function bothTyped(): Promise<void> {
  type(there, 'theirs');
  type(here, 'mine');
  await there.flush();
  await here.flush();
  await vi.waitFor(() => expect(here.contested()).toHaveLength(1));
}

/** As often as it is asked: where the other window has typed on meanwhile, the question comes again. */
async function decideForMine(session: WorkspaceSession): Promise<void> {
  await vi.waitFor(async () => {
    if (session.contested().length > 0) session.decideContested('mine');
    await session.flush();
    expect(session.contested()).toEqual([]);
  });
}

describe('two windows in which the same text is typed at once', () => {
  it('are not asked again for what was on its way when it was decided', async () => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const call: Client['call'] = async (method, input) => {
      if (method === 'plan.commit') await held;
      return test.client.call(method, input);
    };
    const slow = await openSession({ ...test.client, call }, workspaceId);
    type(slow, 'mine');
    const sent = slow.flush();
    type(there, 'theirs');
    await there.flush();
    await vi.waitFor(() => expect(slow.contested()).toHaveLength(1));
    slow.decideContested('theirs');
    letThrough();
    await sent;
    await slow.flush();
    expect([textIn(slow), slow.contested()]).toEqual(['theirs', []]);
    await slow.close();
  });

  it('leave what was typed on the screen and say that it is not saved, however long both type on', async () => {
    await bothTyped();
    for (const word of [' one', ' two', ' three']) {
      type(here, word);
      type(there, word);
      await Promise.all([here.flush(), there.flush()]);
      await vi.waitFor(async () =>
        expect(await stored()).toMatchObject({ variants: [{ text: textIn(there) }] }),
      );
    }
    expect(textIn(here)).toBe('mine one two three');
    expect(textIn(there)).toBe('theirs one two three');
    expect(here.contested()).toHaveLength(1);
    expect(here.saveState()).toMatchObject({ kind: 'failed', code: 'conflict' });
    expect(there.saveState().kind).toBe('saved');
    await decideForMine(here);
    expect(await stored()).toMatchObject({ variants: [{ text: 'mine one two three' }] });
    expect(here.saveState().kind).toBe('saved');
    await vi.waitFor(() => expect(textIn(there)).toBe('mine one two three'));
  });

  it('keep what was changed in other fields meanwhile, on both sides', async () => {
    await bothTyped();
    there.edit('app.undo.change', [changed('posts', postIn(there), { notes: 'Ask Mia' })]);
    here.edit('app.undo.change', [changed('posts', postIn(here), { title: 'Kiln' })]);
    await Promise.all([here.flush(), there.flush()]);
    await vi.waitFor(() => expect(postIn(here).notes).toBe('Ask Mia'));
    await decideForMine(here);
    expect(await stored()).toMatchObject({ title: 'Kiln', notes: 'Ask Mia', variants: [{ text: 'mine' }] });
  });

  it('bring back what was typed by undo, where the other version was taken', async () => {
    await bothTyped();
    here.decideContested('theirs');
    expect([textIn(here), here.contested()]).toEqual(['theirs', []]);
    here.undo();
    await here.flush();
    expect(await stored()).toMatchObject({ variants: [{ text: 'mine' }] });
  });

  it('ask again after the workspace was left and opened once more', async () => {
    await bothTyped();
    await here.close();
    here = await openSession(test.client, workspaceId);
    expect([textIn(here), here.contested().length]).toEqual(['mine', 1]);
    expect(await stored()).toMatchObject({ variants: [{ text: 'theirs' }] });
    here.decideContested('theirs');
    await here.close();
    here = await openSession(test.client, workspaceId);
    expect([textIn(here), here.contested().length]).toEqual(['theirs', 0]);
  });

  it('lose no word, in whatever turns they type, save and decide for their own', async () => {
    const saved = new Set<string>();
    test.client.subscribe((event) => {
      if (event.name !== 'workspace.changed') return;
      for (const { after } of event.edits.flatMap(({ changes }) => changes)) saved.add(JSON.stringify(after));
    });
    const aWindow = fc.constantFrom('here', 'there');
    const aDeed = fc.record({
      where: aWindow,
      deed: fc.constantFrom('type', 'type', 'save', 'rest', 'mine'),
    });
    let number = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(aDeed, { minLength: 4, maxLength: 14 }), async (deeds) => {
        const typed: (readonly [WorkspaceSession, string])[] = [];
        for (const { where, deed } of deeds) {
          const session = where === 'here' ? here : there;
          if (deed === 'type') {
            number += 1;
            typed.push([session, `<${number}>`]);
            type(session, `<${number}>`);
          } else if (deed === 'save') session.flush().catch(() => undefined);
          else if (deed === 'mine' && session.contested().length > 0) session.decideContested('mine');
          else if (deed === 'rest') await new Promise((resolve) => setTimeout(resolve, 5));
        }
        for (let round = 0; round < 3; round += 1) await Promise.all([here.flush(), there.flush()]);
        await vi.waitFor(() => {
          for (const [session, word] of typed) {
            const isSaved = [...saved].some((record) => record.includes(word));
            if (!isSaved) expect(textIn(session)).toContain(word);
          }
        });
        // One decision may meet the next: in the end both show the same.
        await vi.waitFor(async () => {
          for (const session of [here, there]) await decideForMine(session);
          expect([textIn(there), here.contested(), there.contested()]).toEqual([textIn(here), [], []]);
        });
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
