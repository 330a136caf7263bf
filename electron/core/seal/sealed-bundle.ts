import { PlannerError } from '#shared/base/errors.ts';
import { openSecret } from './data-key.ts';
import { openSealedFile } from './encrypted-seal.ts';
import { isSealedFile, readHeader } from './sealed-header.ts';

export type OpenedBundle = {
  /** The bundle in the clear, for `readBundle`. */
  readonly bytes: Buffer;
  readonly wasSealed: boolean;
};

/**
 * A bundle as it came, with its encryption taken off if it has one. Throws workspace-sealed where a passphrase is needed,
 * passphrase-wrong, workspace-newer, or file-damaged where a single bit is not as it was written.
 */
export async function openBundleFile(bytes: Buffer, passphrase: string | null): Promise<OpenedBundle> {
  if (!isSealedFile(bytes)) return { bytes, wasSealed: false };
  if (passphrase === null) throw new PlannerError('workspace-sealed', 'The bundle is encrypted');
  try {
    const secret = await openSecret(readHeader(bytes).header, passphrase);
    try {
      return { bytes: await openSealedFile(secret, bytes), wasSealed: true };
    } finally {
      secret.key.forget();
    }
  } catch (error) {
    if (!(error instanceof PlannerError) || error.code !== 'workspace-damaged') throw error;
    throw new PlannerError('file-damaged', error.message, { reason: 'seal' });
  }
}
