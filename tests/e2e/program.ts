import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { FORMAT_LOCALES, type Language } from '#shared/base/language.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import { createSpeech, type Speech } from '#shared/i18n/translator.ts';
import { startHost } from '#tests/support/running-host.mjs';

export { expect } from '@playwright/test';

/** The zone of the workspaces that the tests make; the browser sits in another one. */
export const ZONE = 'Europe/Berlin';

/** The built program as one person has it: its own process, real files, a browser of its own, one language. */
export type Program = {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly dataFolder: string;
  readonly language: Language;
  /** Words and formats of that language, with which the pages are found. */
  readonly speech: Speech;
  readonly t: Speech['t'];
  /** The address as it was printed. It opens the program once. */
  readonly address: string;
  /** The present day in `ZONE`. */
  readonly today: string;
  /** Ctrl-C while the page is open; gives back the exit code. */
  readonly stop: () => Promise<number | null>;
  /** kill -9. */
  readonly kill: () => Promise<void>;
  /** Starts the program again on the same folder and opens its address, as a person would. */
  readonly startAgain: () => Promise<Page>;
};

export type ProgramOptions = {
  readonly language: Language;
  readonly dataFolder?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Messages of the browser's console that this test causes on purpose. */
  readonly expectedErrors?: RegExp;
};

type Fixtures = {
  /** Starts the program; everything is stopped and swept away after the test. */
  readonly openProgram: (options: ProgramOptions) => Promise<Program>;
};

/**
 * Every test that opens the program fails where a request leaves this machine, where a page writes an error into the
 * console, throws, or breaks its content security policy.
 */
export const test = base.extend<Fixtures>({
  openProgram: async ({ browser }, use, info) => {
    const faults: string[] = [];
    const ends: (() => Promise<void>)[] = [];
    await use(async (options) => {
      const started = await open(options, {
        faults,
        newContext: () =>
          browser.newContext({
            ...info.project.use,
            locale: FORMAT_LOCALES[options.language],
            timezoneId: 'America/New_York',
            colorScheme: options.colorScheme ?? 'light',
            acceptDownloads: true,
          }),
      });
      ends.push(started.end);
      return started.program;
    });
    for (const end of ends.reverse()) await end();
    expect(faults, 'what the browser had to complain about').toEqual([]);
  },
});

type Around = { readonly faults: string[]; readonly newContext: () => Promise<BrowserContext> };

async function open(options: ProgramOptions, { faults, newContext }: Around) {
  const { language } = options;
  const dataFolder = options.dataFolder ?? mkdtempSync(path.join(tmpdir(), 'planwright-e2e-'));
  const context = await newContext();
  // Only while the program runs: a page whose program was stopped or killed has every reason to complain.
  let isWatched = true;
  const complain = (fault: string) => {
    if (isWatched && !options.expectedErrors?.test(fault)) faults.push(fault);
  };
  watch(context, complain);
  let host = await startHost(dataFolder);
  let page = await openAddress(context, host.address);
  const speech = await createSpeech(language, ZONE);
  const program: Program = {
    get page() {
      return page;
    },
    get address() {
      return host.address;
    },
    context,
    dataFolder,
    language,
    speech,
    t: speech.t,
    today: toZoned(new Date().toISOString(), ZONE).date,
    stop: () => {
      isWatched = false;
      return host.stop();
    },
    kill: () => {
      isWatched = false;
      return host.kill();
    },
    startAgain: async () => {
      const old = page;
      host = await startHost(dataFolder);
      await old.close();
      isWatched = true;
      page = await openAddress(context, host.address);
      return page;
    },
  };
  const end = async () => {
    isWatched = false;
    await context.close();
    await host.stop();
    rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  };
  return { program, end };
}

async function openAddress(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** A break of the content security policy is an error in the console, too. */
function watch(context: BrowserContext, complain: (fault: string) => void): void {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isLocal = protocol === 'data:' || protocol === 'blob:' || hostname === '127.0.0.1';
    if (!isLocal) complain(`A request left this machine: ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error' && !isFromTracing(message.text())) complain(`Console: ${message.text()}`);
  });
  context.on('weberror', (error) => complain(`Thrown: ${error.error().stack ?? error.error().message}`));
}

/** Playwright's own recorder runs a script in each frame, also in that of the preview, where none may run. */
function isFromTracing(text: string): boolean {
  return text.startsWith("Blocked script execution in 'about:srcdoc'");
}
