import type { ServerResponse } from 'node:http';
import { COMMON_HEADERS } from '#hosts/page-policy.ts';
import type { PlannerEvent } from '#shared/api/contract.ts';

/** The pages that listen: one line of JSON for each event, an empty line now and then so that a dead end shows. */
export type EventStreams = {
  readonly add: (response: ServerResponse) => void;
  /** Returns to how many pages the event went. */
  readonly send: (event: PlannerEvent) => number;
  readonly count: () => number;
  readonly end: () => void;
};

export type EventStreamsOptions = {
  readonly keepAliveMilliseconds?: number;
};

const KEEP_ALIVE_MILLISECONDS = 15_000;
// A page that reads nothing any more must not fill the memory; it connects again and catches up.
const MOST_UNREAD_BYTES = 8 * 1024 * 1024;

export function createEventStreams({
  keepAliveMilliseconds = KEEP_ALIVE_MILLISECONDS,
}: EventStreamsOptions): EventStreams {
  const streams = new Set<ServerResponse>();
  const timer = setInterval(() => write('\n'), keepAliveMilliseconds);
  timer.unref();

  function write(line: string): number {
    for (const stream of streams) {
      if (stream.writableLength > MOST_UNREAD_BYTES) stream.destroy();
      else stream.write(line);
    }
    return streams.size;
  }

  return {
    add: (response) => {
      response.writeHead(200, { ...COMMON_HEADERS, 'Content-Type': 'application/x-ndjson; charset=utf-8' });
      response.write('\n'); // the page knows at once that it is heard
      streams.add(response);
      response.on('close', () => streams.delete(response));
    },
    send: (event) => write(`${JSON.stringify(event)}\n`),
    count: () => streams.size,
    end: () => {
      clearInterval(timer);
      for (const stream of streams) stream.end();
    },
  };
}
