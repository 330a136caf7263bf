import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './Panels.module.css';
import { type MarkShape, StateMark, type Tone } from './StateMark.tsx';

type BannerProps = {
  readonly children: ReactNode;
  readonly tone?: 'info' | 'risk' | 'off' | 'ok';
  readonly shape?: MarkShape;
  /** Buttons or links, at the right end. */
  readonly actions?: ReactNode;
  readonly className?: string;
};

/** A sentence that concerns the whole page or section: advice, a risk, a failure. */
export function Banner({ children, tone = 'info', shape, actions, className }: BannerProps) {
  const markTone: Tone = tone === 'info' ? 'accent' : tone;
  return (
    <div
      className={joinClasses(styles.banner, styles[`banner-${tone}`], className)}
      role={tone === 'off' ? 'alert' : undefined}
    >
      <StateMark shape={shape ?? shapes[tone]} tone={markTone} className={styles.bannerMark} />
      <div className={styles.bannerText}>{children}</div>
      {actions !== undefined && <div className={styles.bannerActions}>{actions}</div>}
    </div>
  );
}

const shapes = { info: 'eye', risk: 'triangle', off: 'octagon', ok: 'circleCheck' } as const;
