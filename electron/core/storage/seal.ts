/**
 * How the files of a workspace stand on disk: as they are, or encrypted. Everything that storage writes of a plan goes
 * through the seal of its workspace, so that no other module has to know which of the two it is.
 */
export type Seal = {
  readonly isEncrypted: boolean;
  /** The bytes of a whole file as they go to disk. */
  readonly sealFile: (bytes: Uint8Array) => Promise<Uint8Array>;
  /** What `sealFile` was given. Throws workspace-damaged when a single bit of it is not as it was written. */
  readonly openFile: (bytes: Buffer) => Promise<Buffer>;
  /** One line of the journal as it goes to disk, both without newline. */
  readonly sealLine: (line: string) => string;
  /** What `sealLine` was given; null when it is not exactly what was written. */
  readonly openLine: (line: string) => string | null;
};

/** The seal of a workspace that is not encrypted. */
export const plainSeal: Seal = {
  isEncrypted: false,
  sealFile: async (bytes) => bytes,
  openFile: async (bytes) => bytes,
  sealLine: (line) => line,
  openLine: (line) => line,
};
