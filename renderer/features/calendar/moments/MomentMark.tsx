import { joinClasses } from '#renderer/ui/join-classes.ts';
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx';
import type { MomentKind } from '#shared/plan/moments/moment.ts';
import styles from './Moments.module.css';

/** A shape for each kind: a diamond is a holiday (filled by the style where it is a day off), a flag an event, a ring a day of a topic, a line a note. */
export function MomentMark({ kind, label }: { readonly kind: MomentKind; readonly label?: string }) {
  return (
    <>
      <svg
        aria-hidden
        viewBox="0 0 12 12"
        width={10}
        height={10}
        className={joinClasses(styles.mark, styles[kind])}
      >
        <path d={SHAPES[kind]} />
      </svg>
      {label !== undefined && <VisuallyHidden>{label}</VisuallyHidden>}
    </>
  );
}

const SHAPES: Readonly<Record<MomentKind, string>> = {
  holiday: 'M6 1 11 6 6 11 1 6Z',
  event: 'M2.5 11V1.5H10L8 4.25 10 7H2.5',
  awareness: 'M6 2a4 4 0 1 1 0 8a4 4 0 1 1 0-8Z',
  note: 'M2 3h8M2 6h8M2 9h5',
};
