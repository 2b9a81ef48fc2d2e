/** Until the time is over or `wake` is called, whichever comes first. `listen` answers how to end the listening. */
export async function pause(ms: number, listen: (wake: () => void) => () => void): Promise<void> {
  let end = (): void => undefined;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    const unlisten = listen(resolve);
    end = () => {
      clearTimeout(timer);
      unlisten();
    };
  });
  end();
}

/** Until the time is over or the signal aborts. */
export function pauseUnless(signal: AbortSignal, ms: number): Promise<void> {
  if (signal.aborted || ms <= 0) return Promise.resolve();
  return pause(ms, (wake) => {
    signal.addEventListener('abort', wake, { once: true });
    return () => signal.removeEventListener('abort', wake);
  });
}
