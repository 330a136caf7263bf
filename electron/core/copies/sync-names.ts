export type SyncTool = 'dropbox' | 'onedrive' | 'icloud' | 'syncthing';

export type SyncCopy = {
  readonly tool: SyncTool;
  /** Name of the file or folder of which this is another version. */
  readonly original: string;
  /** Half arrived or half sent: nothing to read yet. */
  readonly isTemporary: boolean;
};

/**
 * Says whether a sync program made a name, because it kept two versions of a file or is still bringing one. Names are of
 * a file or folder, without its path. Sources: docs.syncthing.net (conflicting copies, temporary files), Dropbox's and
 * Microsoft's help pages; the Dropbox forms in other languages as they stand in public repositories.
 */
export function syncCopyOf(name: string): SyncCopy | null {
  for (const { tool, pattern, isTemporary = false } of PATTERNS) {
    const groups = pattern.exec(name)?.groups;
    const stem = groups?.['stem'];
    if (stem === undefined) continue;
    return { tool, original: `${stem}${groups?.['ending'] ?? ''}`, isTemporary };
  }
  return null;
}

type Pattern = { readonly tool: SyncTool; readonly pattern: RegExp; readonly isTemporary?: boolean };

const ENDING = String.raw`(?<ending>\.[^.\s()]+)?$`;
/** '2026-01-02', in some versions with a time, and with a number when there are several of one day. */
const DROPBOX_DAY = String.raw`\d{4}-\d{2}-\d{2}(?: \d{4,6})?(?: \(\d+\))?`;
const DROPBOX_FORMS = [
  `(?:[^()]+['’]s |[^()]+['’] )?conflicted copy ${DROPBOX_DAY}`,
  `in Konflikt stehende Kopie von [^()]+ ${DROPBOX_DAY}`,
  `[^()]+ in Konflikt stehende Kopie ${DROPBOX_DAY}`,
  `Copia in conflitto di [^()]+ ${DROPBOX_DAY}`,
  `Copia (?:en conflicto|conflictiva) de [^()]+ ${DROPBOX_DAY}`,
  String.raw`(?:Case|Selective Sync) Conflict(?: \(\d+\))?`,
].join('|');

const PATTERNS: readonly Pattern[] = [
  { tool: 'syncthing', pattern: /^\.syncthing\.(?<stem>.+)\.tmp$/, isTemporary: true },
  { tool: 'syncthing', pattern: /^~syncthing~(?<stem>.+)\.tmp$/, isTemporary: true },
  { tool: 'icloud', pattern: /^\.(?<stem>.+)\.icloud$/, isTemporary: true },
  {
    tool: 'syncthing',
    pattern: new RegExp(String.raw`^(?<stem>.+)\.sync-conflict-\d{8}-\d{6}(?:-[A-Z0-9]{7})?${ENDING}`),
  },
  { tool: 'dropbox', pattern: new RegExp(String.raw`^(?<stem>.+?) \((?:${DROPBOX_FORMS})\)${ENDING}`, 'i') },
  // OneDrive adds the name of the computer: of our own files any, of others only one as Windows writes them, in capitals.
  {
    tool: 'onedrive',
    pattern: /^(?<stem>workspace|journal|settings)-(?!\.)[\p{L}\p{N} _-]{1,63}(?<ending>\.jsonl?)$/u,
  },
  {
    tool: 'onedrive',
    pattern: new RegExp(`^(?<stem>.+)-(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{0,14}${ENDING}`),
  },
  { tool: 'icloud', pattern: new RegExp(String.raw`^(?<stem>.*[^\s]) (?:[2-9]|[1-9]\d)${ENDING}`) },
];
