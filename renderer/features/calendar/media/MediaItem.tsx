import { type KeyboardEvent, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { useBytes } from '#renderer/i18n/bytes.ts';
import { useErrorSentence } from '#renderer/i18n/error-sentence.ts';
import { type MediaAddress, useMediaAddress } from '#renderer/plan/use-media-address.ts';
import { Icon, type IconName } from '#renderer/ui/Icon.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import { useIsSeen } from '#renderer/ui/use-is-seen.ts';
import { MEDIA_TYPES } from '#shared/api/media-methods.ts';
import { PlannerError } from '#shared/base/errors.ts';
import type { NetworkRule } from '#shared/plan/networks/network-rule.ts';
import type { PostMedium } from '#shared/plan/post/post.ts';
import { countGraphemes } from '#shared/plan/post/text-count.ts';
import styles from './Media.module.css';
import { mediaWarnings } from './media-warnings.ts';

type MediaItemProps = {
  readonly medium: PostMedium;
  readonly rule: NetworkRule;
  readonly networkName: string;
  readonly hasAltText: boolean;
  readonly language: string;
  readonly mark: 'none' | 'dragged' | 'before' | 'after';
  readonly actions: readonly MenuEntry[];
  readonly onAltText: (altText: string) => void;
  readonly onSettle: () => void;
  /** One place up (-1) or down (1). */
  readonly onStep: (step: -1 | 1) => void;
};

/** One picture, film or document with what is known of it and the words for those who cannot see it. */
export function MediaItem(props: MediaItemProps) {
  const { medium, rule, hasAltText, language, mark, actions, onAltText, onSettle, onStep } = props;
  const t = useTranslations('media');
  const place = useRef<HTMLLIElement>(null);
  const address = useMediaAddress(medium, useIsSeen(place));
  const name = useMediumName(medium);
  const isMissing = hasAltText && medium.altText.trim() === '';
  const onKeyDown = (event: KeyboardEvent) => {
    const isArrow = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    const isInText = event.target instanceof HTMLElement && event.target.closest('textarea') !== null;
    if (!event.altKey || !isArrow || isInText) return;
    event.preventDefault();
    event.stopPropagation();
    onStep(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      ref={place}
      data-card={medium.id}
      className={joinClasses(styles.item, styles[mark])}
      onKeyDownCapture={onKeyDown}
    >
      <Thumbnail medium={medium} address={address} />
      <div className={styles.about}>
        <div className={styles.head}>
          <span className={styles.name} title={name}>
            {name}
          </span>
          <MenuButton label={t('more', { name })} size="small" items={actions} />
        </div>
        <p className={styles.facts}>{useFacts(medium)}</p>
        <Problems {...props} address={address} />
        {hasAltText && (
          <div data-missing={isMissing || undefined}>
            <TextArea
              label={t('altText', { name })}
              isLabelHidden
              rows={1}
              maxRows={5}
              placeholder={t('altPlaceholder')}
              value={medium.altText}
              onChange={onAltText}
              onBlur={onSettle}
              lang={language}
            />
            <AltTextCount text={medium.altText} limit={rule.altTextLimit} />
          </div>
        )}
      </div>
    </li>
  );
}

function useMediumName({ name }: PostMedium): string {
  const t = useTranslations('media');
  return name.trim() === '' ? t('unnamed') : name;
}

function Thumbnail({ medium, address }: { readonly medium: PostMedium; readonly address: MediaAddress }) {
  const isShown = address.kind === 'shown';
  return (
    <span className={styles.thumbnail} data-handle data-lost={address.kind === 'lost' || undefined}>
      {isShown ? (
        // What it shows is said by its alt text, in the field beside it.
        <img src={address.address} alt="" draggable={false} decoding="async" />
      ) : (
        <Icon name={address.kind === 'lost' ? 'warning' : iconOf(medium)} size={20} />
      )}
    </span>
  );
}

function iconOf({ hash, mimeType }: PostMedium): IconName {
  if (mimeType.startsWith('video/')) return 'play';
  if (mimeType === 'application/pdf') return 'document';
  return hash === null ? 'paperclip' : 'image';
}

/** "JPEG · 1080 × 1350 · 2.1 MB" */
function useFacts({ hash, mimeType, width, height, seconds, bytes }: PostMedium): string {
  const t = useTranslations('media');
  const format = useFormatter();
  const size = useBytes();
  if (hash === null) return t('onlyNamed');
  const pixels = (value: number) => format.number(value, { useGrouping: false });
  const parts = [
    kindOf(mimeType),
    width === null || height === null ? '' : t('size', { width: pixels(width), height: pixels(height) }),
    seconds === null ? '' : t('seconds', { seconds }),
    bytes === null ? '' : size(bytes),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What people call it; a kind that is not known by what it calls itself. */
function kindOf(mimeType: string): string {
  if (mimeType === 'video/quicktime') return 'MOV';
  if (mimeType === 'image/webp') return 'WebP';
  if (mimeType === 'video/webm') return 'WebM';
  return mimeType in MEDIA_TYPES ? mimeType.replace(/^.*\//, '').toUpperCase() : mimeType;
}

function AltTextCount({ text, limit }: { readonly text: string; readonly limit: number | null }) {
  const t = useTranslations('media');
  const count = countGraphemes(text);
  if (limit === null || count === 0) return null;
  if (count <= limit) return <span className={styles.count}>{t('altCount', { count, limit })}</span>;
  return <Problem tone="off">{t('altTooLong', { count, limit })}</Problem>;
}

function Problems({
  medium,
  rule,
  networkName: network,
  address,
}: Pick<MediaItemProps, 'medium' | 'rule' | 'networkName'> & { readonly address: MediaAddress }) {
  const t = useTranslations('media.warning');
  const size = useBytes();
  const lost = useLostSentence();
  return (
    <>
      {address.kind === 'lost' && <Problem tone="off">{lost(address.error)}</Problem>}
      {mediaWarnings(medium, rule).map((warning) => {
        switch (warning.kind) {
          case 'videoTooLong': {
            const { kind, ...values } = warning;
            return (
              <Problem key={kind} tone="risk">
                {t('videoTooLong', { ...values, network })}
              </Problem>
            );
          }
          default: {
            const values = { network, size: size(warning.bytes), limit: size(warning.limitBytes) };
            return (
              <Problem key={warning.kind} tone="risk">
                {warning.kind === 'imageTooLarge' ? t('imageTooLarge', values) : t('videoTooLarge', values)}
              </Problem>
            );
          }
        }
      })}
    </>
  );
}

function useLostSentence(): (error: unknown) => string {
  const t = useTranslations('media');
  const sentence = useErrorSentence();
  return (error) => {
    const code = error instanceof PlannerError ? error.code : 'internal';
    if (code === 'not-found') return t('lost.missing', { replace: t('replace') });
    if (code === 'file-damaged') return t('lost.damaged', { replace: t('replace') });
    if (code === 'workspace-away') return t('lost.away');
    return t('lost.failed', { reason: sentence(error) });
  };
}

export function Problem({ tone, children }: { readonly tone: 'off' | 'risk'; readonly children: string }) {
  return (
    <p className={styles.problem}>
      <StateMark shape={tone === 'off' ? 'octagon' : 'triangle'} tone={tone} size={12} />
      {children}
    </p>
  );
}
