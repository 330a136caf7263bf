import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useNetworkName } from '#renderer/plan/network-name.ts';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button, IconButton } from '#renderer/ui/Button.tsx';
import { chooseFiles } from '#renderer/ui/files.ts';
import { ProgressBar } from '#renderer/ui/Progress.tsx';
import { TextField } from '#renderer/ui/TextField.tsx';
import { useBoardDrag } from '#renderer/ui/use-board-drag.ts';
import { createPostMedium, type PostVariant } from '#shared/plan/post/post.ts';
import styles from '../media/Media.module.css';
import { MediaItem, Problem } from '../media/MediaItem.tsx';
import { useFileDrops } from '../media/use-file-drops.ts';
import { MEDIA_ENDINGS, useMediaActions } from '../media/use-media-actions.ts';
import { type MediaEdits, useMediaEdits } from '../media/use-media-edits.ts';
import { type Upload, useMediaUploads } from '../media/use-media-uploads.ts';
import { useVariantPlace } from './use-network-rule.ts';
import type { PostFields } from './use-post-fields.ts';

type PostMediaProps = {
  readonly variant: PostVariant;
  readonly hasAltText: boolean;
  readonly fields: PostFields;
};

/** Pictures, films and documents of a version: dropped, pasted, chosen or only named, each with its alt text. */
export function PostMedia({ variant, hasAltText, fields }: PostMediaProps) {
  const t = useTranslations('media');
  const { id, media, language } = variant;
  const { channel, rule } = useVariantPlace(variant);
  const networkName = useNetworkName()(channel?.network ?? 'other');
  const place = useRef<HTMLDivElement>(null);
  const edits = useMediaEdits(fields, id);
  const { uploads, send } = useMediaUploads();
  const actions = useMediaActions(edits, send);
  const isOver = useFileDrops(place, (files) => void actions.add(files));
  // Whoever holds files over the editor sees where they will stand.
  useEffect(() => {
    if (isOver) place.current?.scrollIntoView({ block: 'nearest' });
  }, [isOver]);
  const { drag, ghost, start } = useBoardDrag((mediumId, _, drop) => {
    if (drop === null) return;
    const after = media[media.findIndex((each) => each.id === drop.cardId) + 1]?.id ?? null;
    edits.move(mediumId, drop.isAfter ? after : drop.cardId);
  });
  const markOf = (mediumId: string) => {
    if (drag?.cardId === mediumId) return 'dragged';
    if (drag?.overCard !== mediumId) return 'none';
    return drag.isAfter ? 'after' : 'before';
  };
  const described = media.filter(({ altText }) => altText.trim() !== '').length;
  const isTooMany = rule.mediaLimit !== null && media.length > rule.mediaLimit;
  return (
    <div ref={place} className={styles.media} data-field="media">
      <div className={styles.mediaHead}>
        <h3>{t('title')}</h3>
        {hasAltText && media.length > 0 && (
          <span>{t('described', { count: described, total: media.length })}</span>
        )}
      </div>
      <ul
        className={styles.list}
        data-lane={`media-${id}`}
        onPointerDown={(event) => isHandle(event) && start(event)}
      >
        {media.map((medium, index) => (
          <MediaItem
            key={medium.id}
            medium={medium}
            rule={rule}
            networkName={networkName}
            hasAltText={hasAltText}
            language={language}
            mark={markOf(medium.id)}
            actions={actions.entries(media, medium)}
            onStep={(by) => actions.step(media, medium, by)}
            onAltText={(altText) =>
              fields.typeVariant(id, 'media', [...media.with(index, { ...medium, altText })], medium.id)
            }
            onSettle={fields.settle}
          />
        ))}
      </ul>
      {isTooMany && rule.mediaLimit !== null && (
        <Problem tone="risk">
          {t('warning.tooMany', { network: networkName, limit: rule.mediaLimit, count: media.length })}
        </Problem>
      )}
      <Uploads uploads={uploads} />
      <AddMedia edits={edits} onFiles={(files) => void actions.add(files)} />
      {media.length === 0 && uploads.length === 0 && <p className={styles.hint}>{t('dropHere')}</p>}
      {isOver && <div className={styles.over}>{t('dropNow')}</div>}
      {drag !== null && (
        <div
          ref={ghost}
          className={styles.ghost}
          style={{ left: drag.left, top: drag.top, width: drag.width }}
          aria-hidden
        >
          {media.find((each) => each.id === drag.cardId)?.name}
        </div>
      )}
    </div>
  );
}

/** One drags by the picture; whoever drags in a text selects it. */
function isHandle({ target }: PointerEvent): boolean {
  return target instanceof Element && target.closest('[data-handle]') !== null;
}

function Uploads({ uploads }: { readonly uploads: readonly Upload[] }) {
  const t = useTranslations('media');
  return uploads.map(({ id, name, share, cancel }) => (
    <div key={id} className={styles.upload}>
      <ProgressBar label={t('saving', { name })} value={share} isThin />
      <IconButton icon="close" size="tiny" label={t('cancel', { name })} onPress={cancel} />
    </div>
  ));
}

type AddMediaProps = {
  readonly edits: MediaEdits;
  readonly onFiles: (files: readonly File[]) => void;
};

function AddMedia({ edits, onFiles }: AddMediaProps) {
  const t = useTranslations('media');
  const session = useSession();
  const [text, setText] = useState('');
  const isReadOnly = session.readOnly !== null;
  const name = () => {
    const names = text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    setText('');
    if (names.length > 0) edits.add(names.map((each) => createPostMedium(session.newId(), { name: each })));
  };
  const choose = async () => {
    const files = await chooseFiles({ accept: MEDIA_ENDINGS, isMultiple: true });
    if (files.length > 0) onFiles(files);
  };
  return (
    <div className={styles.adding}>
      <Button
        icon="plus"
        onPress={() => void choose()}
        why={isReadOnly ? t('readOnly') : null}
        whyPlace="tooltip"
      >
        {t('add')}
      </Button>
      <TextField
        label={t('byNameLabel')}
        isLabelHidden
        placeholder={t('byNamePlaceholder')}
        value={text}
        onChange={setText}
        onEnter={name}
        onBlur={name}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}
