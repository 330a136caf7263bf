// The program that fault tests start: commits posts as fast as it can and tells each on standard output once it is
// answered. Its one argument is JSON, see `WriterWish` in writer.ts.
import { createPlannerCore } from '#core/planner-core.ts';
import { createIdentifier } from '#shared/base/identifier.ts';
import { createPost } from '#shared/plan/post/post.ts';
import type { WriterWish } from './writer.ts';

const wish = JSON.parse(process.argv[2] ?? '{}') as WriterWish; // written by writer.ts
const { dataFolder, workspaceId, name, foldAfterMs, commits, postsInCommit, isPatient, ticks } = wish;
const core = await createPlannerCore({
  dataFolder,
  host: 'cli',
  version: '0.0.0-test',
  clock: () => new Date(),
  newId: () => createIdentifier(Date.now(), Math.random),
  systemLanguages: ['en'],
  log: (message, cause) => process.stderr.write(`${message} ${String(cause ?? '')}\n`),
  foldAfterMs,
});

process.once('SIGTERM', async () => {
  await core.close();
  process.stdout.write('closed\n');
  process.exit(0);
});

if (ticks) setInterval(() => process.stdout.write('tick\n'), 50).unref();
for (let count = 0; count < commits; count += 1) {
  const id = `${name}-${count}`;
  process.stdout.write(`try ${id}\n`);
  const reply = await core.request('plan.commit', { workspaceId, client: 'writer', edits: [editOf(id)] });
  if (reply.ok) process.stdout.write(`saved ${id}\n`);
  else process.stdout.write(`failed ${reply.error.code}\n`);
  if (!reply.ok && !isPatient) process.exit(3);
  // Sometimes a rest, so that a fold begins and the fault can fall into it.
  if (count % 12 === 11 || !reply.ok) await new Promise((resolve) => setTimeout(resolve, foldAfterMs + 4));
}
await core.close();
process.stdout.write('closed\n');

function editOf(id: string) {
  const now = new Date().toISOString();
  const changes = Array.from({ length: postsInCommit }, (_, index) => {
    const postId = postsInCommit === 1 ? id : `${id}.${index}`;
    const notes = postsInCommit === 1 ? 'text '.repeat(400) : '';
    const after = createPost({ id: postId, now }, { title: postId, notes });
    return { collection: 'posts', id: postId, before: null, after };
  });
  return { step: id, kind: 'edit', label: { key: 'content.undo.test', values: {} }, changes };
}
