import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';
import { type PaletteName, paletteColor } from './palette.ts';
import styles from './Small.module.css';

type ChipProps = {
  readonly children: ReactNode;
  /** What the short text means, for screen readers and on hover. */
  readonly title?: string;
  /** 32 px at least, so that names under each other start on one line. */
  readonly isWide?: boolean;
  readonly className?: string;
};

/** Two to four letters in grey: a short name in place of a drawn logo. One element, for tables draw many of them in a frame. */
export function Chip({ children, title, isWide = false, className }: ChipProps) {
  const named = title === undefined ? {} : { role: 'img', 'aria-label': title, title };
  return (
    <span {...named} className={joinClasses(styles.chip, isWide && styles.chipWide, className)}>
      {children}
    </span>
  );
}

type MonogramProps = {
  readonly initials: string;
  readonly color: PaletteName;
  readonly size?: 'small' | 'medium' | 'large';
};

/** Initials on a wash of a palette colour. Decoration: the name stands beside it. */
export function Monogram({ initials, color, size = 'medium' }: MonogramProps) {
  const sizeClass = size === 'small' ? styles.monogramSmall : size === 'large' && styles.monogramLarge;
  return (
    <span
      className={joinClasses(styles.monogram, sizeClass)}
      style={{ '--c': paletteColor(color) }}
      aria-hidden
    >
      {initials}
    </span>
  );
}

/** Initials of a person, round and grey. */
export function Face({ initials, name }: { readonly initials: string; readonly name?: string }) {
  return (
    <span className={styles.face} title={name}>
      <span aria-hidden>{initials}</span>
      {name !== undefined && <span className={styles.hidden}>{name}</span>}
    </span>
  );
}

/** The colour of a thing beside its name. */
export function PaletteDot({
  color,
  className,
}: {
  readonly color: PaletteName;
  readonly className?: string;
}) {
  return (
    <span className={joinClasses(styles.dot, className)} style={{ '--c': paletteColor(color) }} aria-hidden />
  );
}

/** Up to two initials of a name: 'Lindenhof Keramik' becomes 'LK'. */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const letters =
    words.length > 1
      ? words.slice(0, 2).map((word) => [...word][0] ?? '')
      : [...(words[0] ?? '')].slice(0, 2);
  return letters.join('').toLocaleUpperCase();
}
