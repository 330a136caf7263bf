import { type DragEvent, type ReactNode, useState } from 'react';
import styles from './FileDrop.module.css';
import { type PickResult, readFiles } from './files.ts';
import { joinClasses } from './join-classes.ts';

type FileDropProps = {
  /** Bytes; a larger file is not read. */
  readonly maxBytes: number;
  /** Where it fills a dialog. */
  readonly isLarge?: boolean;
  readonly onTake: (picked: PickResult) => void;
  /** With a button that does the same: a keyboard cannot drop. */
  readonly children: ReactNode;
};

/** A place onto which a file is dropped; of several the first is taken. */
export function FileDrop({ maxBytes, isLarge = false, onTake, children }: FileDropProps) {
  const [isOver, setOver] = useState(false);
  function drop(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    void readFiles([...event.dataTransfer.files].slice(0, 1), maxBytes).then(onTake);
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for the keyboard
    <div
      className={joinClasses(styles.drop, isLarge && styles.large, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {children}
    </div>
  );
}
