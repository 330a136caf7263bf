// A whole core in a process of its own. Reads requests from standard input, one JSON of {id, method, input} a line; answers
// with {id, reply}, and tells events as {event}. Arguments: data folder, milliseconds of rest before a fold, of a heartbeat.
import { createInterface } from 'node:readline';
import { createPlannerCore } from '#core/planner-core.ts';
import { createIdentifier } from '#shared/base/identifier.ts';

const [dataFolder = '', foldAfterMs = '2000', heartbeatMs = '5000'] = process.argv.slice(2);
const core = await createPlannerCore({
  dataFolder,
  host: 'browser',
  version: '0.0.0-test',
  clock: () => new Date(),
  newId: () => createIdentifier(Date.now(), Math.random),
  systemLanguages: ['en'],
  log: (message, cause) => process.stderr.write(`${message} ${String(cause ?? '')}\n`),
  foldAfterMs: Number(foldAfterMs),
  heartbeatMs: Number(heartbeatMs),
});
const tell = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);

core.subscribe((event) => tell({ event }));
createInterface({ input: process.stdin })
  .on('line', async (line) => {
    const { id, method, input } = JSON.parse(line) as { id: number; method: string; input: unknown };
    tell({ id, reply: await core.request(method, input) });
  })
  .on('close', async () => {
    await core.close();
    process.exit(0);
  });
tell({ ready: true });
