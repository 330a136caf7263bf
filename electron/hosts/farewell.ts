/** saved: every page has said so. unsaved: one could not save. silent: one did not answer in time. */
export type FarewellResult = 'saved' | 'unsaved' | 'silent';

export type Farewell = {
  /** Tells the pages that the program is about to close and waits for their answers. */
  readonly ask: () => Promise<FarewellResult>;
  /** A page has answered. */
  readonly answer: (isSaved: boolean) => void;
};

export type FarewellOptions = {
  /** Sends `app.closing` and returns to how many pages. */
  readonly announce: () => number;
  /** How long to wait for the answers. */
  readonly milliseconds: number;
};

/** Typing rests in a page for up to a second before it is stored, so a host asks its pages before it closes. */
export function createFarewell({ announce, milliseconds }: FarewellOptions): Farewell {
  let awaited = 0;
  let isAllSaved = true;
  let finish: ((result: FarewellResult) => void) | null = null;

  function settle(): void {
    if (awaited <= 0) finish?.(isAllSaved ? 'saved' : 'unsaved');
  }

  return {
    ask: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => finish?.('silent'), milliseconds);
        finish = (result) => {
          clearTimeout(timer);
          finish = null;
          resolve(result);
        };
        isAllSaved = true;
        awaited = announce();
        settle();
      }),
    answer: (isSaved) => {
      isAllSaved &&= isSaved;
      awaited -= 1;
      settle();
    },
  };
}
