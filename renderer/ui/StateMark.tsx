import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import styles from './StateMark.module.css';

export type Tone = 'ok' | 'risk' | 'off' | 'none' | 'accent' | 'plain';

/** Shapes that tell states apart without colour. `onSurface` is the ground that a filled shape is cut into. */
const shapes = {
  diamondCheck: (
    <>
      <path d="M8 2.25 13.75 8 8 13.75 2.25 8z" />
      <path d="m5.9 8.1 1.5 1.5 2.8-3.2" />
    </>
  ),
  circleCheck: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="m5.5 8.2 1.8 1.8 3.2-3.7" />
    </>
  ),
  triangle: (
    <>
      <path d="M8 2.75 14 13H2z" />
      <path d="M8 6.75v2.75" />
      <circle className={styles.fill} cx="8" cy="11.3" r=".8" />
    </>
  ),
  octagon: (
    <>
      <path d="M5.4 2.25h5.2l3.15 3.15v5.2l-3.15 3.15H5.4L2.25 10.6V5.4z" />
      <path d="m6 6 4 4M10 6l-4 4" />
    </>
  ),
  broken: <circle cx="8" cy="8" r="5.75" strokeDasharray="2.4 2.1" />,
  eye: (
    <>
      <path d="M2 8c1.5-2.7 3.5-4 6-4s4.5 1.3 6 4c-1.5 2.7-3.5 4-6 4S3.5 10.7 2 8z" />
      <circle cx="8" cy="8" r="1.75" />
    </>
  ),
  question: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M6.5 6.4c.1-.9.7-1.4 1.5-1.4s1.5.5 1.5 1.3c0 1.1-1.5 1.2-1.5 2.3" />
      <circle className={styles.fill} cx="8" cy="10.9" r=".8" />
    </>
  ),
  // Six dashes with plain ends: round ones would close the gaps of a small mark.
  dottedRing: <circle cx="8" cy="8" r="5.5" strokeDasharray="3.16 2.6" strokeLinecap="butt" />,
  ring: <circle cx="8" cy="8" r="5.5" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path className={styles.fill} d="M8 4.25a3.75 3.75 0 0 1 0 7.5z" />
    </>
  ),
  ringCheck: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="m5.7 8.2 1.6 1.6 3-3.4" />
    </>
  ),
  clock: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="M8 5v3.2l2 1.3" />
    </>
  ),
  disc: (
    <>
      <circle className={styles.fill} cx="8" cy="8" r="6.25" />
      <path className={styles.cut} d="m5.5 8.2 1.8 1.8 3.3-3.8" />
    </>
  ),
  bars: (
    <>
      <rect x="2.75" y="2.75" width="10.5" height="10.5" rx="2.5" />
      <path d="M6.5 5.75v4.5M9.5 5.75v4.5" />
    </>
  ),
  struck: (
    <>
      <circle cx="8" cy="8" r="5.5" />
      <path d="m4.3 11.7 7.4-7.4" />
    </>
  ),
  stepDone: (
    <>
      <circle className={styles.fill} cx="8" cy="8" r="6.5" />
      <path className={styles.cut} d="m5.3 8.2 1.9 1.9 3.5-4" />
    </>
  ),
  stepHalf: (
    <>
      <circle cx="8" cy="8" r="5.75" />
      <path className={styles.fill} d="M8 4.5a3.5 3.5 0 0 1 0 7z" />
    </>
  ),
  stepEmpty: <circle cx="8" cy="8" r="5.75" />,
} as const satisfies Readonly<Record<string, ReactNode>>;

export type MarkShape = keyof typeof shapes;

type StateMarkProps = {
  readonly shape: MarkShape;
  readonly tone?: Tone;
  readonly size?: 11 | 12 | 14 | 16 | 20;
  /** Says the state where no word stands beside the shape. */
  readonly label?: string;
  readonly className?: string;
};

/** A state as a shape. Colour may support it, never carry it alone. */
export function StateMark({ shape, tone = 'plain', size = 16, label, className }: StateMarkProps) {
  return (
    <svg
      className={joinClasses(styles.mark, styles[tone], size < 14 && styles.tiny, className)}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {shapes[shape]}
    </svg>
  );
}

type StatePillProps = {
  readonly tone: Tone;
  readonly children: ReactNode;
  readonly shape?: MarkShape;
  /** A pill has a tint: only for the one state that a page is about. Plain stands in rows. */
  readonly look?: 'pill' | 'plain';
  readonly className?: string;
};

/** A state as shape and word. */
export function StatePill({ tone, children, shape, look = 'pill', className }: StatePillProps) {
  return (
    <span className={joinClasses(styles.state, styles[tone], look === 'pill' && styles.pill, className)}>
      <StateMark shape={shape ?? usualShapes[tone]} tone={tone} />
      {children}
    </span>
  );
}

const usualShapes: Readonly<Record<Tone, MarkShape>> = {
  ok: 'circleCheck',
  risk: 'triangle',
  off: 'octagon',
  none: 'broken',
  accent: 'eye',
  plain: 'ring',
};
