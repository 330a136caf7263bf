import type { Handlers, InputOf, OutputOf, PlannerEvent } from '#shared/api/contract.ts';
import type { ExportContent } from '#shared/api/export-methods.ts';
import type { NewWorkspace } from '#shared/api/workspace-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import { toZoned } from '#shared/base/zoned-time.ts';
import { loadMessages } from '#shared/i18n/translator.ts';
import { createWorkspaceProfile } from '#shared/plan/workspace-profile.ts';
import { added, applyChanges } from '#shared/workspace/changes.ts';
import { integrityOfTables } from '#shared/workspace/integrity.ts';
import { emptyTables, type Tables, toStoredTables } from '#shared/workspace/schema.ts';
import type { Backups } from './backups/backups.ts';
import { createBackupHandlers } from './backups/handlers.ts';
import { riskOf } from './backups/risk.ts';
import { lineageOfFolder, startOf } from './copies/bases.ts';
import { createCopies } from './copies/copies.ts';
import { createCopyHandlers } from './copies/handlers.ts';
import { createMergeHandlers } from './copies/merge-handlers.ts';
import { createDataHandlers, type FolderTools } from './data/handlers.ts';
import type { Bundle } from './exports/bundle.ts';
import type { HeavyWork } from './heavy-work.ts';
import { createReadings } from './imports/readings.ts';
import type { Log } from './log.ts';
import { mediaForExport } from './media/export-media.ts';
import { createMediaHandlers } from './media/handlers.ts';
import { createMedia } from './media/media.ts';
import { createRecoveryHandlers } from './recovery/handlers.ts';
import type { CreateSample } from './sample-tables.ts';
import { createEncryptedSeal } from './seal/encrypted-seal.ts';
import { createSealHandlers } from './seal/handlers.ts';
import { openBundleFile } from './seal/sealed-bundle.ts';
import type { WorkspaceSeals } from './seal/workspace-seals.ts';
import type { FileSystemPort } from './storage/fs-port.ts';
import type { SettingsStore } from './storage/settings-store.ts';
import type { WorkspaceStore } from './storage/workspace-store.ts';
import { createTrashHandlers } from './trash/handlers.ts';
import type { WorkspaceStart, Workspaces } from './workspaces.ts';

export type HandlerOptions = FolderTools & {
  readonly fileSystem: FileSystemPort;
  readonly newId: () => string;
  readonly info: OutputOf<'app.info'>;
  readonly clock: () => Date;
  readonly settings: SettingsStore;
  readonly workspaces: Workspaces;
  readonly backups: Backups;
  readonly seals: WorkspaceSeals;
  readonly heavyWork: HeavyWork;
  readonly createSample: CreateSample;
  readonly announce: (event: PlannerEvent) => void;
  readonly log: Log;
};

/** What each method of the contract does. */
export function createHandlers(options: HandlerOptions): Handlers {
  const { info, clock, settings, workspaces, backups, heavyWork, createSample, announce } = options;
  const { fileSystem, seals } = options;
  const { sealOf } = seals;
  const now = () => clock().toISOString();
  const copies = createCopies({ fileSystem, clock, sealOf, dataFolder: info.dataFolder });
  const media = createMedia({ ...options, sealOf });
  const readings = createReadings();

  async function createFrom(tables: Tables, start: WorkspaceStart = {}) {
    const name = tables.profile.get('profile')?.name ?? '';
    return workspaces.create(name, tables, start);
  }

  async function openBundle(file: Buffer, passphrase: string | null): Promise<Bundle> {
    return heavyWork.readBundle((await openBundleFile(file, passphrase)).bytes);
  }

  /** One that was encrypted becomes a workspace that is, with the same passphrase and a key of its own. */
  async function createFromBundle(file: Buffer, passphrase: string | null) {
    const { bytes, wasSealed } = await openBundleFile(file, passphrase);
    const bundle = await heavyWork.readBundle(bytes);
    assertSound(bundle.tables);
    const { head, prepare } = startOf(fileSystem, bundle);
    const start: WorkspaceStart = {
      ...(head === undefined ? {} : { head }),
      prepare: async (folder, seal) => {
        await prepare?.(folder, seal);
        await media.writeInto(folder, seal, bundle.media);
      },
    };
    if (!wasSealed || passphrase === null) return createFrom(bundle.tables, start);
    const secret = await seals.createSecret(passphrase);
    const made = await createFrom(bundle.tables, { ...start, seal: createEncryptedSeal(secret) });
    seals.remember(made.id, secret);
    return made;
  }

  return {
    'app.info': async () => info,
    'settings.get': () => settings.get(),
    'settings.set': (wished) => settings.set(wished),
    'workspaces.list': () => workspaces.list(),
    'workspaces.create': async (wish) => {
      if (wish.kind === 'new') return createFrom(newTables(wish.fields, now()));
      if (wish.kind === 'starter')
        return createFrom(await starterTables(wish, { now: now(), newId: options.newId }));
      return createFrom(await createSample({ language: wish.language, name: wish.name, now: now() }));
    },
    'workspaces.open': ({ workspaceId }) =>
      workspaces.within(workspaceId, (store) => describeOpened(store, seals)),
    'workspaces.takeOver': async ({ workspaceId }) =>
      describeOpened(await workspaces.takeOver(workspaceId), seals),
    'workspaces.close': async ({ workspaceId }) => {
      await workspaces.close(workspaceId);
      await backups.settle(workspaceId);
      const isUnlocked = seals.secretOf(workspaceId) !== null;
      // The copy in the second place may still need the key.
      if (isUnlocked) await backups.quietly(workspaceId, async () => seals.forget(workspaceId));
      return {};
    },
    'workspaces.openBundle': ({ file, passphrase }) =>
      createFromBundle(Buffer.from(file.base64, 'base64'), passphrase),
    ...createSealHandlers(options),
    ...createBackupHandlers({ ...options, workspaceIds: workspaces.ids }),
    'workspaces.check': async ({ workspaceId }) => {
      const { tables } = await workspaces.read(workspaceId);
      return [...integrityOfTables(tables), ...(await media.problems(workspaceId, tables))];
    },
    'plan.commit': async ({ workspaceId, client, edits }) => {
      const risk = riskOf(edits);
      if (risk !== null) await backups.before(workspaceId, risk);
      const stored = await workspaces.commit(workspaceId, { client, edits });
      announce({ name: 'workspace.changed', workspaceId, sequence: stored.sequence, client, edits });
      return stored;
    },
    'imports.read': ({ workspaceId, file, kind, mapping, reading }) =>
      readings.within(reading ?? null, async (signal) => {
        const { tables } = await workspaces.read(workspaceId);
        const content = { name: file.name, bytes: Buffer.from(file.base64, 'base64') };
        return heavyWork.proposeImport({ file: content, kind, mapping, tables, now: now() }, signal);
      }),
    'imports.giveUp': async ({ reading }) => {
      readings.giveUp(reading);
      return {};
    },
    'moments.read': async ({ workspaceId, file, sourceId, kind }) => {
      const { profile, momentSources, moments } = (await workspaces.read(workspaceId)).tables;
      const content = { name: file.name, bytes: Buffer.from(file.base64, 'base64') };
      const tables = { profile, momentSources, moments };
      return heavyWork.proposeMoments({ file: content, sourceId, kind, tables, now: now() });
    },
    ...createTrashHandlers({
      ...options,
      dataFolder: info.dataFolder,
      removeBackups: backups.forget,
      isEveryPlaceThere: async () => (await backups.secondPlace())?.isReachable ?? true,
    }),
    ...createCopyHandlers({ copies, workspaces, sealOf, announce }),
    ...createMergeHandlers({
      fileSystem,
      sealOf,
      openBundle,
      folderOf: workspaces.folderOf,
      isWritable: (id) => workspaces.within(id, async (store) => store.readOnly() === null),
      read: workspaces.read,
      copies,
      keepMedia: media.addAll,
      readMedium: async (id, hash) => (await media.readAll(id, [hash]))[0] ?? null,
      onPutAside: (workspaceId) => announce({ name: 'safety.changed', workspaceId }),
    }),
    ...createRecoveryHandlers({ ...options, sealOf, media, dataFolder: info.dataFolder }),
    ...createMediaHandlers({ ...options, sealOf, media, dataFolder: info.dataFolder }),
    ...createDataHandlers({
      ...options,
      dataFolder: info.dataFolder,
      countCopies: copies.count,
      sealOf,
      secondPlace: async () => (await backups.secondPlace())?.path ?? null,
    }),
    'exports.create': async (request): Promise<ExportContent> => {
      const { workspaceId: id } = request;
      const { tables, sequence, changedAt } = await workspaces.read(id);
      const seal = await sealOf(id);
      const place = { fileSystem, folder: workspaces.folderOf(id), seal };
      const lineage = request.format === 'bundle' ? await lineageOfFolder(place) : null;
      const state = { sequence, savedAt: changedAt, lineage };
      const files = await mediaForExport(media, { id, tables, request });
      const input = { tables, request, now: now(), appVersion: info.version, state, media: files };
      const { name, mimeType, bytes, leftOut } = await heavyWork.createExport(input);
      // A bundle is the workspace itself; the other formats are what somebody wished to read.
      const { buffer, byteOffset, byteLength } =
        request.format === 'bundle' ? await seal.sealFile(bytes) : bytes;
      const base64 = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
      return { name, mimeType, base64, leftOut };
    },
  };
}

function newTables(fields: NewWorkspace, now: string): Tables {
  const tables = applyChanges(emptyTables(), [added('profile', createWorkspaceProfile({ now }, fields))]);
  assertSound(tables);
  return tables;
}

/** A workspace is never made with records that could not be committed; references that lead nowhere can be mended. */
function assertSound(tables: Tables): void {
  const problems = integrityOfTables(tables).filter(({ code }) => code !== 'dangling');
  if (problems.length === 0) return;
  throw new PlannerError('integrity', 'The plan is not sound', {
    problems: problems.slice(0, 20).map((problem) => ({ ...problem })),
  });
}

/** The plan of a kind of business begins today, in the workspace's own zone. */
async function starterTables(
  { fields, business, language }: Extract<InputOf<'workspaces.create'>, { readonly kind: 'starter' }>,
  { now, newId }: { readonly now: string; readonly newId: () => string },
): Promise<Tables> {
  const { createStarter } = await import('#shared/workspace/starter/create-starter.ts');
  const today = toZoned(now, fields.timeZone).date;
  const tables = await createStarter({
    business,
    language,
    profile: fields,
    today,
    now,
    newId,
    loadMessages,
  });
  assertSound(tables);
  return tables;
}

async function describeOpened(
  store: WorkspaceStore,
  seals: Pick<WorkspaceSeals, 'sealOf'>,
): Promise<OutputOf<'workspaces.open'>> {
  const opened = {
    id: store.id,
    path: store.folder,
    sequence: store.sequence(),
    tables: toStoredTables(store.tables()),
    history: store.history(),
    readOnly: store.readOnly(),
    lockedBy: await store.lockedBy(),
    notices: store.takeNotices(),
  };
  return { ...opened, isSealed: (await seals.sealOf(store.id)).isEncrypted };
}
