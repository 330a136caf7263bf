import path from 'node:path';
import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { isPlaceholder, readPresent } from '../storage/placeholder.ts';
import { filesOf } from '../storage/read-workspace.ts';
import { plainSeal, type Seal } from '../storage/seal.ts';
import { withStorageErrors } from '../storage/storage-error.ts';
import { readMarker } from './conversion-marker.ts';
import { copyOfKey, openSecret, type Secret } from './data-key.ts';
import { createEncryptedSeal } from './encrypted-seal.ts';
import { damagedSeal, HEADER_BYTES, isSealedFile, readHeader, type SealedHeader } from './sealed-header.ts';

/** The keys of workspaces that were unlocked. They live in memory only, until they are forgotten or the program ends. */
export type Keyring = {
  /**
   * How the files of a workspace stand on disk now. Throws workspace-sealed where they are encrypted and no key is known.
   * Where nothing says how to find the key, the seal opens nothing and says `workspace-damaged`.
   */
  readonly sealOf: (id: string) => Promise<Seal>;
  /**
   * Finds the key with a passphrase: that of the snapshot or, where its header is lost, of the newest generation that
   * has one. Does nothing for a workspace that is not encrypted. Throws passphrase-wrong, or workspace-damaged where
   * no header is left.
   */
  readonly unlock: (id: string, passphrase: string) => Promise<void>;
  /** Whether the snapshot claims to be encrypted. */
  readonly isSealed: (id: string) => Promise<boolean>;
  readonly secretOf: (id: string) => Secret | null;
  readonly remember: (id: string, secret: Secret) => void;
  /** Overwrites the key; whoever still holds its seal gets workspace-sealed. */
  readonly forget: (id: string) => void;
  readonly forgetAll: () => void;
};

export type KeyringOptions = {
  readonly fileSystem: FileSystemPort;
  readonly folderOf: (id: string) => string;
  /** Folders with the generations of a workspace, as far as they can be reached. */
  readonly generationFolders: (id: string) => Promise<readonly string[]>;
};

/** A ring without keys: every workspace is locked. */
export function createKeyring(options: KeyringOptions): Keyring {
  const { fileSystem, folderOf } = options;
  const ring = new Map<string, Secret>();
  const closed = new Set<string>();

  function drop(id: string): void {
    ring.get(id)?.key.forget();
    ring.delete(id);
  }

  function put(id: string, secret: Secret): void {
    if (ring.get(id)?.key !== secret.key) drop(id);
    ring.set(id, secret);
    closed.delete(id);
  }

  /**
   * The key that is known for a header. Another one stays, though: where a sync program brought a foreign snapshot, the
   * workspace may be open and must go on.
   */
  function known(id: string, header: SealedHeader): Secret | null {
    const present = ring.get(id);
    if (present !== undefined) return present.key.id === header.keyId ? { key: present.key, header } : null;
    // A workspace that was made from a copy or generation of another has its key; who closed it wants it closed.
    const origin = [...ring.values()].find(({ key }) => key.id === header.keyId);
    if (origin === undefined || closed.has(id)) return null;
    put(id, { key: copyOfKey(origin.key), header });
    return ring.get(id) ?? null;
  }

  async function sealWith(id: string, secret: Secret): Promise<Seal> {
    const marker = await readMarker(fileSystem, folderOf(id), secret);
    return createEncryptedSeal(secret, { acceptsPlain: marker === 'files' });
  }

  return {
    sealOf: (id) =>
      withStorageErrors(async () => {
        const standing = await standingOf(fileSystem, folderOf(id));
        if (standing.kind === 'plain') return plainSeal;
        const secret = standing.kind === 'sealed' ? known(id, standing.header) : (ring.get(id) ?? null);
        if (secret !== null) return sealWith(id, secret);
        if (standing.kind === 'sealed') throw sealed(id);
        if ((await headersOfGenerations(options, id)).length > 0) throw sealed(id);
        return standing.kind === 'unknown' ? plainSeal : keylessSeal;
      }),
    unlock: (id, passphrase) =>
      withStorageErrors(async () => {
        const standing = await standingOf(fileSystem, folderOf(id));
        if (standing.kind === 'plain') return;
        const headers =
          standing.kind === 'sealed' ? [standing.header] : await headersOfGenerations(options, id);
        if (headers.length === 0 && standing.kind === 'unknown') return;
        if (headers.length === 0) throw damagedSeal('no header is left');
        const secret = await openFirst(headers, passphrase);
        // Who has the workspace open already uses the key that is known: it is kept.
        if (ring.get(id)?.key.id === secret.key.id) secret.key.forget();
        else put(id, secret);
      }),
    isSealed: async (id) => {
      const { kind } = await standingOf(fileSystem, folderOf(id));
      return kind === 'sealed' || kind === 'broken';
    },
    secretOf: (id) => ring.get(id) ?? null,
    remember: put,
    forget: (id) => {
      drop(id);
      closed.add(id);
    },
    forgetAll: () => [...ring.keys()].forEach(drop),
  };
}

/** What the first bytes of a snapshot tell: 'broken' claims to be sealed and has no sound header. */
type Standing =
  | { readonly kind: 'plain' | 'unknown' | 'broken' }
  | { readonly kind: 'sealed'; readonly header: SealedHeader };

const PLAIN_START = '{"checksum":"sha256:';

async function standingOf(fileSystem: FileSystemPort, folder: string): Promise<Standing> {
  const { snapshot } = filesOf(folder);
  const facts = await fileSystem.facts(snapshot);
  if (facts === null) {
    // Without a folder there is no workspace at all, whatever its generations are.
    return { kind: (await fileSystem.facts(folder)) === null ? 'plain' : 'unknown' };
  }
  // One that is not on this computer is asked for whole, so that it comes.
  const startOnly = { ...fileSystem, read: (file: string) => fileSystem.readRange(file, 0, HEADER_BYTES) };
  const start = await readPresent(isPlaceholder(snapshot, facts) ? fileSystem : startOnly, snapshot);
  if (start.toString('latin1', 0, PLAIN_START.length) === PLAIN_START) return { kind: 'plain' };
  if (!isSealedFile(start)) return { kind: 'unknown' };
  const header = headerIn(start);
  return header === null ? { kind: 'broken' } : { kind: 'sealed', header };
}

const MOST_HEADERS = 4;

/** Different headers of the sealed generations, the newest first. */
async function headersOfGenerations(
  { fileSystem, generationFolders }: KeyringOptions,
  id: string,
): Promise<readonly SealedHeader[]> {
  const found = new Map<string, SealedHeader>();
  for (const folder of await generationFolders(id)) {
    const names = (await fileSystem.list(folder).catch(() => [])).filter((name) => name.endsWith('.sealed'));
    for (const name of [...names].sort().reverse()) {
      if (found.size === MOST_HEADERS) break;
      const start = await fileSystem.readRange(path.join(folder, name), 0, HEADER_BYTES).catch(() => null);
      const header = start === null ? null : headerIn(start);
      if (header !== null && !found.has(header.key)) found.set(header.key, header);
    }
  }
  return [...found.values()];
}

function headerIn(start: Buffer): SealedHeader | null {
  try {
    return readHeader(start).header;
  } catch (error) {
    if (error instanceof PlannerError && error.code === 'workspace-damaged') return null;
    throw error;
  }
}

async function openFirst(headers: readonly SealedHeader[], passphrase: string): Promise<Secret> {
  for (const header of headers) {
    const secret = await openSecret(header, passphrase).catch((error: unknown) => {
      if (error instanceof PlannerError && error.code === 'passphrase-wrong') return null;
      throw error;
    });
    if (secret !== null) return secret;
  }
  throw new PlannerError('passphrase-wrong', 'The passphrase opens none of the keys');
}

function sealed(id: string): PlannerError {
  return new PlannerError('workspace-sealed', `${id} is encrypted`, { workspaceId: id });
}

/** Of files that claim to be encrypted, without anything that leads to their key. */
const keylessSeal: Seal = {
  isEncrypted: true,
  sealFile: async () => {
    throw new PlannerError('workspace-sealed', 'No key');
  },
  openFile: async () => {
    throw damagedSeal('no header is left');
  },
  sealLine: () => {
    throw new PlannerError('workspace-sealed', 'No key');
  },
  openLine: () => null,
};
