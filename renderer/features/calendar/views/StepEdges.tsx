import { Icon } from '#renderer/ui/Icon.tsx';
import styles from './StepEdges.module.css';

/** While a post is dragged, the edges of a view lead to the days before and after. */
export function StepEdges({ over }: { readonly over: number }) {
  return (
    <>
      <div data-step="-1" data-active={over < 0 || undefined} className={styles.before}>
        <Icon name="chevronLeft" />
      </div>
      <div data-step="1" data-active={over > 0 || undefined} className={styles.after}>
        <Icon name="chevronRight" />
      </div>
    </>
  );
}
