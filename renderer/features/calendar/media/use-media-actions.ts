import { useTranslations } from 'use-intl';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { read } from '#renderer/plan/use-media-address.ts';
import { useClient } from '#renderer/session/client-context.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { useUndoToast } from '#renderer/session/undo-toast.ts';
import { useDialogs } from '#renderer/ui/dialogs.tsx';
import { chooseFiles, saveFile } from '#renderer/ui/files.ts';
import { useAnnounce } from '#renderer/ui/LiveAnnouncer.tsx';
import type { MenuEntry } from '#renderer/ui/Menu.tsx';
import { useToasts } from '#renderer/ui/toasts.tsx';
import { MEDIA_TYPES } from '#shared/api/media-methods.ts';
import { createPostMedium, type PostMedium } from '#shared/plan/post/post.ts';
import { RenameMedium } from './RenameMedium.tsx';
import type { MediaEdits } from './use-media-edits.ts';
import type { AddedFile } from './use-media-uploads.ts';

/** What pickers offer first; what counts in the end is the content. */
export const MEDIA_ENDINGS = Object.values(MEDIA_TYPES)
  .map(({ ending }) => `.${ending}`)
  .concat('.jpeg', '.heif', '.m4v', '.qt')
  .join(',');

/** Everything that can be done with one file, for its menu and its keys. */
export function useMediaActions(
  edits: MediaEdits,
  send: (files: readonly File[]) => Promise<readonly AddedFile[]>,
): {
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly step: (media: readonly PostMedium[], medium: PostMedium, by: -1 | 1) => void;
  readonly entries: (media: readonly PostMedium[], medium: PostMedium) => readonly MenuEntry[];
} {
  const t = useTranslations('media');
  const client = useClient();
  const session = useSession();
  const dialogs = useDialogs();
  const toasts = useToasts();
  const announce = useAnnounce();
  const offerUndo = useUndoToast();
  const sentence = useErrorSentence();
  const nameOf = ({ name }: PostMedium) => (name.trim() === '' ? t('unnamed') : name);

  async function add(files: readonly File[]): Promise<void> {
    if (session.readOnly !== null) {
      toasts.show({ text: t('readOnly'), tone: 'risk' });
      return;
    }
    const added = await send(files);
    if (added.length === 0) return;
    edits.add(added.map((file) => mediumOf(session.newId(), file)));
    announce(t('added', { count: added.length }));
  }

  async function replace(medium: PostMedium): Promise<void> {
    const [file] = await send(await chooseFiles({ accept: MEDIA_ENDINGS, isMultiple: false }));
    if (file === undefined) return;
    const { id, altText, ...content } = mediumOf(medium.id, file);
    edits.replace(id, content);
  }

  async function save({ hash, name, mimeType }: PostMedium): Promise<void> {
    if (hash === null) return;
    try {
      const file = await read(client, session.workspaceId, hash);
      const bytes = new Uint8Array(await file.arrayBuffer());
      saveFile({ name: fileName(name.trim() === '' ? hash.slice(0, 8) : name, mimeType), bytes, mimeType });
    } catch (error) {
      toasts.show({ text: sentence(error), tone: 'off', isLasting: true });
    }
  }

  async function rename(medium: PostMedium): Promise<void> {
    const name = await dialogs.open(RenameMedium, { name: medium.name });
    if (name !== null) edits.rename(medium.id, name);
  }

  function step(media: readonly PostMedium[], medium: PostMedium, by: -1 | 1): void {
    const position = media.findIndex(({ id }) => id === medium.id) + by;
    if (position < 0 || position >= media.length) return;
    edits.move(medium.id, media[by === -1 ? position : position + 1]?.id ?? null);
    announce(t('moved', { name: nameOf(medium), position: position + 1, total: media.length }));
  }

  function remove(medium: PostMedium): void {
    edits.remove(medium.id);
    offerUndo(t('removed', { name: nameOf(medium) }));
  }

  return {
    add,
    step,
    entries: (media, medium) => {
      const isKept = medium.hash !== null;
      const isFirst = media[0]?.id === medium.id;
      const isLast = media.at(-1)?.id === medium.id;
      const isReadOnly = session.readOnly !== null;
      return [
        {
          id: 'save',
          label: t('openCopy'),
          icon: 'download',
          isDisabled: !isKept,
          onAction: () => void save(medium),
        },
        {
          id: 'replace',
          label: isKept ? t('replace') : t('attach'),
          icon: 'upload',
          isDisabled: isReadOnly,
          onAction: () => void replace(medium),
        },
        {
          id: 'rename',
          label: t('rename'),
          icon: 'edit',
          isDisabled: isReadOnly,
          onAction: () => void rename(medium),
        },
        'separator',
        {
          id: 'up',
          label: t('moveUp'),
          icon: 'arrowUp',
          shortcut: 'Alt ↑',
          isDisabled: isFirst || isReadOnly,
          onAction: () => step(media, medium, -1),
        },
        {
          id: 'down',
          label: t('moveDown'),
          icon: 'arrowDown',
          shortcut: 'Alt ↓',
          isDisabled: isLast || isReadOnly,
          onAction: () => step(media, medium, 1),
        },
        'separator',
        {
          id: 'remove',
          label: t('remove'),
          icon: 'trash',
          isDanger: true,
          isDisabled: isReadOnly,
          onAction: () => remove(medium),
        },
      ];
    },
  };
}

function mediumOf(id: string, { stored, name }: AddedFile): PostMedium {
  return createPostMedium(id, stored === null ? { name } : { ...stored });
}

/** With the ending of what it is: a picture that calls itself a program must not be saved as one. */
function fileName(name: string, mimeType: string): string {
  const known: { readonly [type: string]: { readonly ending: string } } = MEDIA_TYPES;
  const ending = known[mimeType]?.ending ?? 'bin';
  const endings = ending === 'jpg' ? ['jpg', 'jpeg'] : [ending];
  return endings.some((each) => name.toLowerCase().endsWith(`.${each}`)) ? name : `${name}.${ending}`;
}
