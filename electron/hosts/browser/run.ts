import type { PlannerCore } from '#core/planner-core.ts';
import type { Speech } from '#shared/i18n/translator.ts';
import { type BrowserServer, startBrowserServer } from './server.ts';
import { createSessions } from './session-token.ts';

export type RunBrowserHostOptions = {
  readonly core: PlannerCore;
  readonly pageFolder: string;
  readonly port: number;
  /** Minutes without a page after which the host stops; null for never. */
  readonly idleMinutes: number | null;
  readonly speech: Speech;
  readonly print: (line: string) => void;
  /** Tells an address that opens the program once: at the start, and each time Enter is pressed. */
  readonly announce: (address: string) => void;
  /** Calls back when the terminal or the system asks the program to end. */
  readonly onStopSignal: (stop: () => void) => void;
  /** Calls back when Enter is pressed; null where there is nobody to press it. Returns how to stop listening. */
  readonly onEnter: ((press: () => void) => () => void) | null;
};

/**
 * Runs the browser host until it is told to stop, or nobody has used it for long enough; closes the core, too.
 * @throws PlannerError port-taken or no-permission with {port}, before anything has been printed
 */
export async function runBrowserHost(options: RunBrowserHostOptions): Promise<void> {
  const { announce, core, print, onEnter, speech } = options;
  const server = await startServer(options);
  announce(server.newAddress());
  print(speech.t(onEnter === null ? 'cli.serving.stop' : 'cli.serving.once'));
  const forgetEnter = onEnter?.(() => announce(server.newAddress()));

  await untilStopped(options, server);
  forgetEnter?.();
  print(speech.t('cli.serving.closing'));
  const result = await server.close();
  await core.close();
  if (result === 'saved') print(speech.t('cli.serving.closed'));
}

async function startServer({ core, pageFolder, port }: RunBrowserHostOptions): Promise<BrowserServer> {
  const sessions = createSessions({ clock: () => performance.now() });
  try {
    return await startBrowserServer({ core, pageFolder, sessions, port });
  } catch (error) {
    await core.close();
    throw error;
  }
}

const IDLE_LOOK_MILLISECONDS = 5000;

function untilStopped(
  { onStopSignal, idleMinutes, print, speech }: RunBrowserHostOptions,
  server: BrowserServer,
): Promise<void> {
  return new Promise((resolve) => {
    onStopSignal(resolve);
    if (idleMinutes === null) return;
    const timer = setInterval(() => {
      if (server.idleMilliseconds() < idleMinutes * 60_000) return;
      clearInterval(timer);
      print(speech.t('cli.serving.idle', { minutes: idleMinutes }));
      resolve();
    }, IDLE_LOOK_MILLISECONDS);
  });
}
