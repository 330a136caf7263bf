import { PlannerError } from '#shared/base/errors.ts';
import type { FileSystemPort } from '../storage/fs-port.ts';
import { filesOf, type ReadWorkspace, readWorkspace } from '../storage/read-workspace.ts';
import type { WorkspaceSeals } from './workspace-seals.ts';

/**
 * Reads a workspace as it stands, encrypted or not, and changes nothing. Throws as `readWorkspace` does, and
 * workspace-sealed.
 */
export async function readSealed(
  {
    fileSystem,
    seals,
  }: { readonly fileSystem: FileSystemPort; readonly seals: Pick<WorkspaceSeals, 'sealOf'> },
  id: string,
  folder: string,
): Promise<ReadWorkspace> {
  const seal = await seals.sealOf(id);
  try {
    return await readWorkspace(fileSystem, filesOf(folder), seal);
  } catch (error) {
    if (!(error instanceof PlannerError) || error.code !== 'workspace-damaged') throw error;
    // Someone may have encrypted or decrypted it between the two looks: only then a second one finds something else.
    const present = await seals.sealOf(id);
    if (present.isEncrypted === seal.isEncrypted) throw error;
    return readWorkspace(fileSystem, filesOf(folder), present);
  }
}
