import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { StateMark } from '#renderer/ui/StateMark.tsx';
import type { Measure, TextMeasure } from '#shared/plan/post/text-count.ts';
import styles from './PostEditor.module.css';

/** Text, the part before "more" and hashtags against what the network takes. Too much is said in a word, not by colour. */
export function TextMeters({ measure }: { readonly measure: TextMeasure }) {
  const t = useTranslations('calendar.meter');
  const format = useFormatter();
  const { text, visible, hashtags } = measure;
  return (
    <div className={styles.meters}>
      <Meter label={t('text')} share={shareOf(text)} state={text.state} note={<MeterNote measure={text} />}>
        {text.limit === null
          ? t('free', { count: text.count })
          : t.rich('ofLimit', { count: text.count, limit: text.limit, b: strong })}
      </Meter>
      {visible !== null && (
        <Meter
          label={t('visible')}
          share={visible.total === 0 ? 0 : visible.shown / visible.total}
          state="free"
        >
          {t.rich('ofTotal', {
            count: format.number(visible.shown),
            total: format.number(visible.total),
            b: strong,
          })}
        </Meter>
      )}
      {hashtags.limit !== null && (
        <Meter
          label={t('hashtags')}
          share={shareOf(hashtags)}
          state={hashtags.state}
          note={<MeterNote measure={hashtags} />}
        >
          {t.rich('ofLimit', { count: hashtags.count, limit: hashtags.limit, b: strong })}
        </Meter>
      )}
    </div>
  );
}

const strong = (words: ReactNode) => <b>{words}</b>;

function shareOf({ count, limit }: Measure): number {
  return limit === null ? 0 : Math.min(1, count / limit);
}

type MeterProps = {
  readonly label: string;
  readonly share: number;
  readonly state: Measure['state'];
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

function Meter({ label, share, state, note, children }: MeterProps) {
  return (
    <div data-state={state}>
      <span>{label}</span>
      <span>{children}</span>
      <i aria-hidden style={{ '--f': `${share * 100}%` }} />
      {note}
    </div>
  );
}

function MeterNote({ measure: { count, limit, state } }: { readonly measure: Measure }) {
  const t = useTranslations('calendar.meter');
  if (limit === null || state === 'free') return null;
  const isOver = state === 'over';
  return (
    <span className={styles.meterNote}>
      <StateMark shape={isOver ? 'octagon' : 'triangle'} tone={isOver ? 'off' : 'risk'} size={12} />
      {isOver ? t('over', { count: count - limit }) : t('left', { count: limit - count })}
    </span>
  );
}
