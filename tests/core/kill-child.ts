// Started by kill.test.ts: commits edits as fast as it can, tells each on standard output once it is answered, until it is
// killed. Arguments: data folder, workspace id, number of this run, milliseconds of rest before a fold.
import { createPlannerCore } from '#core/planner-core.ts';
import { createIdentifier } from '#shared/base/identifier.ts';
import { createPost } from '#shared/plan/post.ts';

const [dataFolder = '', workspaceId = '', run = '', foldAfterMs = '0'] = process.argv.slice(2);
const core = await createPlannerCore({
  dataFolder,
  host: 'cli',
  version: '0.0.0-test',
  clock: () => new Date(),
  newId: () => createIdentifier(Date.now(), Math.random),
  systemLanguages: ['en'],
  log: (message, cause) => process.stderr.write(`${message} ${String(cause ?? '')}\n`),
  foldAfterMs: Number(foldAfterMs),
});

process.stdout.write('ready\n');
for (let count = 0; ; count += 1) {
  const id = `r${run}-${count}`;
  const post = createPost({ id, now: new Date().toISOString() }, { title: id, notes: 'text '.repeat(400) });
  const change = { collection: 'posts', id, before: null, after: post };
  const label = { key: 'content.undo.test', values: {} };
  const edits = [{ step: id, kind: 'edit', label, changes: [change] }];
  const reply = await core.request('plan.commit', { workspaceId, client: 'child', edits });
  if (!reply.ok) {
    process.stderr.write(`${JSON.stringify(reply)}\n`);
    process.exit(1);
  }
  process.stdout.write(`${id}\n`);
  // Sometimes a rest, so that a fold begins and the kill can fall into it.
  if (count % 12 === 11) await new Promise((resolve) => setTimeout(resolve, Number(foldAfterMs) + 4));
}
