import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { TextArea } from '#renderer/ui/TextArea.tsx';
import type { PostVariant } from '#shared/plan/post/post.ts';
import { measureVariant, outgoingText, textLimitOf } from '#shared/plan/post/text-count.ts';
import { cutIndex } from '#shared/plan/post/text-cut.ts';
import { TextMeters } from './TextMeters.tsx';
import { piecesOf } from './text-pieces.ts';
import { useVariantPlace, type VariantPlace } from './use-network-rule.ts';
import type { PostFields } from './use-post-fields.ts';
import styles from './VariantText.module.css';

type VariantTextProps = { readonly variant: PostVariant; readonly fields: PostFields };

/** The text while it is typed: hashtags and links stand out, what does not fit any more is marked. */
export function VariantText({ variant, fields }: VariantTextProps) {
  const t = useTranslations('calendar.variant');
  const mirror = useRef<HTMLDivElement>(null);
  const place = useVariantPlace(variant);
  const measure = measureVariant(variant, place.channel, place.rules);
  const over = measure.text.state === 'over' ? overFrom(variant, place) : null;
  const follow = (element: EventTarget) => {
    if (mirror.current !== null && element instanceof HTMLTextAreaElement)
      mirror.current.scrollTop = element.scrollTop;
  };
  return (
    <div data-field="text" className={joinClasses(measure.text.state === 'over' && styles.tooLong)}>
      <div
        className={styles.marked}
        onScrollCapture={({ target }) => follow(target)}
        onInput={({ target }) => follow(target)}
      >
        <div ref={mirror} aria-hidden className={styles.mirror} lang={variant.language}>
          {piecesOf(variant.text, over).map(({ kind, from, text }) =>
            kind === 'plain' ? (
              text
            ) : (
              <span key={from} className={styles[kind]}>
                {text}
              </span>
            ),
          )}
          {'\u200b'}
        </div>
        <TextArea
          label={t('text')}
          isLabelHidden
          placeholder={t('textPlaceholder')}
          rows={6}
          maxRows={16}
          value={variant.text}
          onChange={(text) => fields.typeVariant(variant.id, 'text', text)}
          onBlur={fields.settle}
          lang={variant.language}
        />
      </div>
      <TextMeters measure={measure} />
    </div>
  );
}

/** Where in the written text the network stops taking it; null where only what follows the text is too much. */
function overFrom(variant: PostVariant, { rule, channel }: VariantPlace): number | null {
  const limit = textLimitOf(rule, channel);
  if (limit === null) return null;
  const outgoing = outgoingText(variant, rule);
  const lead = variant.text.length - variant.text.trimStart().length;
  const end = cutIndex(outgoing, limit, rule.counting) + lead;
  return end < variant.text.trimEnd().length ? end : null;
}
