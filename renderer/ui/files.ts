export type PickedFile = { readonly name: string; readonly bytes: Uint8Array };

type PickOptions = {
  /** As in `<input accept>`: '.csv,.xlsx'. A hint to people, not a check. */
  readonly accept?: string;
  /** A larger file is refused before it is read. */
  readonly maxBytes?: number;
};

export type PickResult =
  | { readonly kind: 'picked'; readonly files: readonly PickedFile[] }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'too-large'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'unreadable'; readonly name: string };

/** Asks for one file. Call it straight from a press: browsers refuse it otherwise. */
export async function pickFile({ accept, maxBytes }: PickOptions = {}): Promise<PickResult> {
  return readFiles(await chooseFiles({ accept, isMultiple: false }), maxBytes).catch(() => ({
    kind: 'cancelled',
  }));
}

/** Reads files that were dropped or picked. */
export async function readFiles(
  files: readonly File[],
  maxBytes = Number.POSITIVE_INFINITY,
): Promise<PickResult> {
  const read: PickedFile[] = [];
  for (const file of files) {
    if (file.size > maxBytes) {
      return { kind: 'too-large', name: file.name, bytes: file.size };
    }
    try {
      read.push({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
    } catch {
      return { kind: 'unreadable', name: file.name };
    }
  }
  return read.length === 0 ? { kind: 'cancelled' } : { kind: 'picked', files: read };
}

type SaveOptions = {
  readonly name: string;
  readonly bytes: Uint8Array | string;
  readonly mimeType: string;
};

/** Hands bytes to the browser or to Electron as a download. */
export function saveFile({ name, bytes, mimeType }: SaveOptions): void {
  const part = typeof bytes === 'string' ? bytes : new Uint8Array(bytes);
  const address = URL.createObjectURL(new Blob([part], { type: mimeType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The download reads the address after this turn; a minute is long enough for the largest export.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Asks for files without reading them, for those that are too large to be held whole; none where nothing was chosen. */
export function chooseFiles({
  accept,
  isMultiple,
}: {
  readonly accept?: string | undefined;
  readonly isMultiple: boolean;
}): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.hidden = true;
    input.multiple = isMultiple;
    if (accept !== undefined) {
      input.accept = accept;
    }
    const end = () => {
      input.remove();
      resolve([...(input.files ?? [])]);
    };
    input.addEventListener('cancel', end);
    input.addEventListener('change', end);
    // In the page, so that tests and older engines see it.
    document.body.append(input);
    input.click();
  });
}
