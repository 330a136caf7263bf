import path from 'node:path';
import type { SealOutcome } from '#shared/api/seal-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { Log } from '../log.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf } from '../storage/read-workspace.ts';
import type { Seal } from '../storage/seal.ts';
import { listWorkspaceIds } from '../storage/workspace-folders.ts';
import { takeLock } from '../storage/workspace-lock.ts';
import {
  type Conversion,
  decryptWorkspace,
  encryptWorkspace,
  finishConversion,
  renewWorkspace,
} from './conversion.ts';
import { hasMarker } from './conversion-marker.ts';
import { createSecret, rewrapSecret, SCRYPT_PARAMETERS, type Secret } from './data-key.ts';
import { createKeyring, type Keyring } from './keyring.ts';
import type { ScryptParameters } from './sealed-header.ts';
import { type GenerationFolder, surroundingsOf } from './surroundings.ts';

/** Encryption of the workspaces in a data folder. */
export type WorkspaceSeals = Pick<
  Keyring,
  'sealOf' | 'unlock' | 'secretOf' | 'remember' | 'forget' | 'forgetAll'
> & {
  /** The seal with which a workspace is to be opened for writing; ends a conversion that was cut off. */
  readonly ready: (id: string) => Promise<Seal>;
  readonly createSecret: (passphrase: string) => Promise<Secret>;
  /**
   * Encrypts a workspace that nobody here has open, or changes its passphrase. Throws passphrase-wrong where `present`
   * is not right, workspace-locked, read-only, and as reading and writing do.
   */
  readonly set: (
    id: string,
    wish: { readonly passphrase: string; readonly present: string | null },
  ) => Promise<SealOutcome>;
  /** Writes it in the clear again; throws as `set` does. */
  readonly remove: (id: string, present: string) => Promise<SealOutcome>;
};

export type WorkspaceSealsOptions = {
  readonly fileSystem: FileSystemPort;
  readonly dataFolder: string;
  readonly log: Log;
  /** Where generations lie. */
  readonly places: () => Promise<readonly GenerationFolder[]>;
  /** How much work a guess of a passphrase is; tests make it less. */
  readonly scrypt?: ScryptParameters;
};

/** All workspaces begin locked; nothing is read until it is asked for. */
export function createWorkspaceSeals(options: WorkspaceSealsOptions): WorkspaceSeals {
  const { fileSystem, dataFolder, log, places, scrypt = SCRYPT_PARAMETERS } = options;
  const parent = path.join(dataFolder, 'workspaces');
  const folderOf = (id: string) => path.join(parent, id);
  const keyring = createKeyring({
    fileSystem,
    folderOf,
    generationFolders: async (id) =>
      (await places()).filter(({ isReachable }) => isReachable).map(({ folder }) => path.join(folder, id)),
  });

  function conversionOf(id: string): Conversion {
    return {
      fileSystem,
      folder: folderOf(id),
      log,
      surroundings: async () =>
        surroundingsOf(fileSystem, id, {
          places: await places(),
          quarantineFolder: path.join(dataFolder, 'quarantine'),
          ids: await listWorkspaceIds(fileSystem, parent),
        }),
    };
  }

  async function withLock<Value>(id: string, task: () => Promise<Value>): Promise<Value> {
    if ((await fileSystem.facts(folderOf(id))) === null) throw new PlannerError('not-found', `No ${id}`);
    const lock = await takeLock(fileSystem, filesOf(folderOf(id)).lock);
    if (lock === 'locked') throw new PlannerError('workspace-locked');
    if (lock === 'no-permission') throw new PlannerError('read-only');
    try {
      return await task();
    } finally {
      await lock.release();
    }
  }

  /** The secret in the ring, once the passphrase has proved right. */
  async function opened(id: string, present: string | null): Promise<Secret> {
    if (present === null) throw new PlannerError('passphrase-wrong', 'The present passphrase is missing');
    await keyring.unlock(id, present);
    const secret = keyring.secretOf(id);
    if (secret === null) throw new PlannerError('workspace-sealed');
    await finishConversion(conversionOf(id), secret);
    return secret;
  }

  async function encrypt(id: string, passphrase: string): Promise<SealOutcome> {
    await finishConversion(conversionOf(id), null);
    const secret = await createSecret(passphrase, scrypt);
    // Before the first file: if it fails half way, the workspace is encrypted and must stay open.
    keyring.remember(id, secret);
    try {
      return await encryptWorkspace(conversionOf(id), secret);
    } catch (error) {
      if (!(await keyring.isSealed(id).catch(() => true))) keyring.forget(id);
      throw error;
    }
  }

  return {
    ...keyring,
    createSecret: (passphrase) => createSecret(passphrase, scrypt),
    ready: async (id) => {
      const seal = await keyring.sealOf(id);
      if (!(await hasMarker(fileSystem, folderOf(id)))) return seal;
      try {
        await withLock(id, () => finishConversion(conversionOf(id), keyring.secretOf(id)));
      } catch (error) {
        log(`What is left to convert of ${id} stays as it is for now`, error);
      }
      return keyring.sealOf(id);
    },
    set: (id, { passphrase, present }) =>
      withLock(id, async () => {
        if (!(await keyring.isSealed(id))) return encrypt(id, passphrase);
        const renewed = await rewrapSecret(await opened(id, present), passphrase, scrypt);
        const outcome = await renewWorkspace(conversionOf(id), renewed);
        keyring.remember(id, renewed);
        return outcome;
      }),
    remove: (id, present) =>
      withLock(id, async () => {
        if (!(await keyring.isSealed(id))) return { left: [] };
        const outcome = await decryptWorkspace(conversionOf(id), await opened(id, present));
        keyring.forget(id);
        return outcome;
      }),
  };
}
