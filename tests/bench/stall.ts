/**
 * The longest time, in milliseconds, for which nothing else could run in this thread while a task was at work: windows
 * that do not move, keys that are not answered.
 */
export async function longestStall(task: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  let isOver = false;
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const watching = new Promise<void>((resolve) => {
    const tick = () => {
      look();
      if (isOver) resolve();
      else setImmediate(tick);
    };
    setImmediate(tick);
  });
  try {
    await task();
  } finally {
    isOver = true;
    await watching;
  }
  return longest;
}
