import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '#renderer/session/SessionProvider.tsx';
import { Button } from '#renderer/ui/Button.tsx';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { PostVariant } from '#shared/plan/post/post.ts';
import { changedParts, followed, translationState, wordsToFollow } from '#shared/plan/post/translation.ts';
import { wordDifference } from '#shared/plan/post/word-difference.ts';
import styles from './TranslationBar.module.css';
import type { PostFields } from './use-post-fields.ts';
import { useVariantName } from './use-variant-name.ts';

type TranslationBarProps = {
  readonly variant: PostVariant;
  /** What it is a translation of; null when that is gone. */
  readonly original: PostVariant | null;
  readonly fields: PostFields;
};

/** How a translation stands to its original: what changed there since, and that it says the same again. */
export function TranslationBar({ variant, original, fields }: TranslationBarProps) {
  const t = useTranslations('posting.original');
  const session = useSession();
  const variantName = useVariantName();
  const [isOpen, open] = useState(false);
  const state = translationState(variant, original === null ? [] : [original]);
  if (state === 'original') return null;
  if (original === null)
    return (
      <div className={styles.translation} data-state="missing">
        <StateMark shape="triangle" tone="risk" size={14} />
        <span>{t('state.missing')}</span>
        <Button variant="link" size="small" onPress={() => fields.setVariant(variant.id, { original: null })}>
          {t('unlink')}
        </Button>
      </div>
    );
  const name = variantName(original);
  const isEmpty = variant.text.trim() === '' && variant.title.trim() === '';
  const start = () =>
    fields.setVariant(variant.id, {
      title: original.title,
      text: original.text,
      link: original.link,
      linkTags: original.linkTags,
      mentions: original.mentions,
      firstComment: original.firstComment,
      callToAction: original.callToAction,
      media:
        variant.media.length > 0
          ? variant.media
          : original.media.map((medium) => ({ ...medium, id: session.newId() })),
      original: followed(original),
    });
  if (isEmpty)
    return (
      <div className={styles.translation} data-state="unwritten">
        <StateMark shape="dottedRing" tone="none" size={14} />
        <span className="cut">{t('state.unwritten')}</span>
        <Button variant="link" size="small" onPress={start}>
          {t('start', { name })}
        </Button>
      </div>
    );
  if (state === 'current')
    return (
      <div className={styles.translation} data-state="current">
        <StateMark shape="circleCheck" tone="ok" size={14} />
        <span className="cut">{t('state.current', { name })}</span>
      </div>
    );
  return (
    <div className={styles.outdated} data-state="outdated">
      <div className={styles.translation}>
        <StateMark shape="triangle" tone="risk" size={14} />
        <span>{t('state.outdated', { name })}</span>
      </div>
      <div className={styles.translationActions}>
        <Button size="small" ariaExpanded={isOpen} onPress={() => open(!isOpen)}>
          {t('compare')}
        </Button>
        <Button
          size="small"
          icon="check"
          onPress={() => fields.setVariant(variant.id, { original: followed(original) })}
        >
          {t('markCurrent')}
        </Button>
      </div>
      {isOpen && <Changes variant={variant} original={original} name={name} />}
    </div>
  );
}

type ChangesProps = { readonly variant: PostVariant; readonly original: PostVariant; readonly name: string };

const PART_LABELS = {
  title: 'variant.networkTitle',
  text: 'variant.text',
  link: 'variant.link',
  firstComment: 'variant.firstComment',
  callToAction: 'variant.callToAction',
} as const;

/** Word by word, what the original says now and what it said when the translation was made. */
function Changes({ variant, original, name }: ChangesProps) {
  const t = useTranslations('posting.original');
  const words = useTranslations('calendar');
  const said = variant.original?.said ?? null;
  const parts = changedParts(variant, [original]);
  if (said === null || parts.length === 0) return <p className="small quiet">{t('unknown')}</p>;
  const now = wordsToFollow(original);
  return (
    <section aria-label={t('changes', { name })} className={styles.changes}>
      {parts.map((part) => (
        <div key={part}>
          {part !== 'text' && <h4>{words(PART_LABELS[part])}</h4>}
          <p lang={original.language}>
            {wordDifference(said[part], now[part]).map(({ kind, text }, index) => {
              // The place is what tells equal runs apart.
              const key = `${index} ${kind}`;
              if (kind === 'same') return <span key={key}>{text}</span>;
              return kind === 'removed' ? (
                <del key={key} title={t('removed')}>
                  {text}
                </del>
              ) : (
                <ins key={key} title={t('added')}>
                  {text}
                </ins>
              );
            })}
          </p>
        </div>
      ))}
    </section>
  );
}
