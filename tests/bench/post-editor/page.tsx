import { createRoot } from 'react-dom/client';
import { PostEditor } from '#renderer/features/calendar/editor/PostEditor.tsx';
import { usePostActions } from '#renderer/features/calendar/use-post-actions.ts';
import { I18nProvider } from '#renderer/i18n/I18nProvider.tsx';
import { useUiWords } from '#renderer/i18n/ui-words.ts';
import { ClientContext } from '#renderer/session/client-context.ts';
import { SessionProvider } from '#renderer/session/SessionProvider.tsx';
import { openSession } from '#renderer/session/workspace-session.ts';
import '#renderer/styles/base.css';
import { SplitView } from '#renderer/ui/Inspector.tsx';
import { UiProvider } from '#renderer/ui/UiProvider.tsx';
import type { Client } from '#shared/api/client.ts';
import { FORMAT_LOCALES } from '#shared/base/language.ts';
import { toStoredTables } from '#shared/workspace/schema.ts';
import { createLargeTables } from '../large-workspace.ts';

/** What the benchmark calls from outside. */
declare global {
  interface Window {
    postEditor?: {
      /** Opens 10,000 posts with one of them in the editor. */
      readonly prepare: () => Promise<void>;
      /** Puts the caret at the end of the editor's text, or of a bare one. */
      readonly focus: (which: 'editor' | 'bare') => void;
      /** Milliseconds from each key since the last call to the frame that shows it. */
      readonly take: () => readonly number[];
    };
  }
}

const POSTS = 10_000;
const POST = 'p005000';
const NOW = Date.parse('2026-01-05T08:00:00.000Z');

const stage = document.getElementById('stage');
if (stage === null) throw new Error('The page has no stage');
const nothing = () => {};

/** What is around each page of a workspace. */
function Kit() {
  const words = useUiWords();
  return (
    <UiProvider locale={FORMAT_LOCALES.en} words={words} firstDayOfWeek="mon" today="2026-01-05">
      <Editor />
    </UiProvider>
  );
}

function Editor() {
  const actions = usePostActions();
  return (
    <SplitView
      inspectorWidth={344}
      inspector={
        <PostEditor
          postId={POST}
          isFresh={false}
          actions={actions}
          onSelect={nothing}
          onMove={nothing}
          onClose={nothing}
        />
      }
    >
      <textarea id="bare" rows={8} />
    </SplitView>
  );
}

const textOf = () => document.querySelector<HTMLTextAreaElement>('[data-field="text"] textarea');
const bare = () => document.querySelector<HTMLTextAreaElement>('#bare');
let taken: number[] = [];

/** A frame is on the screen when a message that was sent while it was made arrives. */
function watch(): void {
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => taken.push(performance.now() - timeStamp);
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
}

window.postEditor = {
  async prepare() {
    const opened = {
      id: 'large',
      path: '',
      sequence: 0,
      tables: toStoredTables(createLargeTables(POSTS)),
      history: [],
      readOnly: null,
      isSealed: false,
      notices: [],
    };
    let sequence = 0;
    const call = async (method: string) => {
      if (method !== 'plan.commit') return opened;
      sequence += 1;
      return { sequence };
    };
    const client = { call, subscribe: () => nothing } as unknown as Client; // opened, and saved to nowhere
    const started = Date.now();
    const now = () => new Date(NOW + Date.now() - started);
    const session = await openSession(client, 'large', { now, random: Math.random });
    createRoot(stage).render(
      <I18nProvider language="en" timeZone="Europe/Berlin">
        <ClientContext value={client}>
          <SessionProvider session={session}>
            <Kit />
          </SessionProvider>
        </ClientContext>
      </I18nProvider>,
    );
    for (let turn = 0; textOf() === null; turn += 1) {
      if (turn > 200) throw new Error('The editor does not come');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const text = textOf()?.value ?? '';
    const field = bare();
    if (text === '' || field === null) throw new Error('There is nothing to type in');
    field.value = text;
    watch();
  },
  focus(which) {
    const field = which === 'editor' ? textOf() : bare();
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
    taken = [];
  },
  take() {
    const all = taken;
    taken = [];
    return all;
  },
};
