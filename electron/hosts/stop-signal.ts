const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Calls back once, when a terminal or the system asks the program to end. Further signals do no harm. */
export function onStopSignal(stop: () => void): void {
  let isStopping = false;
  for (const signal of STOP_SIGNALS) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      stop();
    });
  }
}
