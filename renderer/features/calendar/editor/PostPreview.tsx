import { useDeferredValue } from 'react';
import { useTranslations } from 'use-intl';
import { useChannelName } from '#renderer/plan/network-name.ts';
import { Icon } from '#renderer/ui/Icon.tsx';
import { shortName } from '#shared/plan/networks/network.ts';
import type { PostVariant } from '#shared/plan/post/post.ts';
import { outgoingText, textLimitOf } from '#shared/plan/post/text-count.ts';
import { cutIndex, visiblePart } from '#shared/plan/post/text-cut.ts';
import styles from './PostPreview.module.css';
import { piecesOf } from './text-pieces.ts';
import { useVariantPlace, type VariantPlace } from './use-network-rule.ts';

type PostPreviewProps = { readonly variant: PostVariant };

/** About how a version is met: what is read before "more", what comes after, and what does not fit. No network's own look. */
export function PostPreview({ variant: present }: PostPreviewProps) {
  const t = useTranslations('posting.preview');
  const words = useTranslations('calendar.variant');
  const channelName = useChannelName();
  // Drawn once the keystroke is on the screen.
  const variant = useDeferredValue(present);
  const place = useVariantPlace(variant);
  const { channel, rule, rules } = place;
  const { shown, more, over, link } = partsOf(variant, place);
  const isEmpty = shown === '' && over === '' && variant.media.length === 0 && variant.title === '';
  return (
    <div className={styles.card} lang={variant.language}>
      <div className={styles.head}>
        <span aria-hidden className={styles.face}>
          {channel === null ? '?' : shortName(rules, channel.network)}
        </span>
        <span className={styles.name}>
          <b className="cut">{channel === null ? words('noChannel') : channelName(channel)}</b>
          {channel !== null && channel.handle !== '' && <span className="cut">{channel.handle}</span>}
        </span>
      </div>
      {isEmpty && <p className={styles.empty}>{t('empty')}</p>}
      {variant.media.length > 0 && (
        <div className={styles.media}>
          <Icon name="image" size={20} />
          <span>{t('picture', { count: variant.media.length })}</span>
        </div>
      )}
      {rule.hasTitle && variant.title.trim() !== '' && <p className={styles.title}>{variant.title}</p>}
      {(shown !== '' || over !== '') && (
        <p className={styles.text}>
          <Pieces text={shown} />
          {more !== '' && (
            <>
              <span className={styles.fold}>{t('more')}</span>
              <span className={styles.rest}>
                <Pieces text={more} />
              </span>
            </>
          )}
          {over !== '' && <mark title={t('over')}>{over}</mark>}
        </p>
      )}
      {link !== null && (
        <div className={styles.link}>
          <Icon name="link" size={14} />
          <span className="cut">{link}</span>
          {variant.callToAction.trim() !== '' && <b className="cut">{variant.callToAction}</b>}
        </div>
      )}
      {rule.hasFirstComment && variant.firstComment.trim() !== '' && (
        <p className={styles.comment}>
          <span>{t('firstComment')}</span> {variant.firstComment}
        </p>
      )}
    </div>
  );
}

function Pieces({ text }: { readonly text: string }) {
  return piecesOf(text).map(({ kind, from, text: part }) =>
    kind === 'plain' ? (
      part
    ) : (
      <span key={from} className={styles.tag}>
        {part}
      </span>
    ),
  );
}

type Parts = {
  readonly shown: string;
  readonly more: string;
  readonly over: string;
  /** The page behind it, without what only statistics read; null where there is none. */
  readonly link: string | null;
};

function partsOf(variant: PostVariant, { channel, rule }: VariantPlace): Parts {
  const text = outgoingText(variant, rule);
  const limit = textLimitOf(rule, channel);
  const end = limit === null ? text.length : cutIndex(text, limit, rule.counting);
  const fits = text.slice(0, end);
  const shown = visiblePart(fits, rule.visibleText, rule.counting);
  const bare = variant.link.trim();
  const host = /^https?:\/\/([^/?#\s]+)/i.exec(bare)?.[1] ?? bare;
  return {
    shown,
    more: fits.slice(shown.length),
    over: text.slice(end),
    link: bare === '' ? null : host.replace(/^www\./i, ''),
  };
}
