/** Runs tasks strictly one after another, in the order in which they were given; one that fails stops nothing. */
export function createSerialQueue(): <Value>(task: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const run = last.then(task);
    last = run.catch(() => undefined); // told to whoever gave the task
    return run;
  };
}
