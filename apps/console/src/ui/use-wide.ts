import { useSyncExternalStore } from 'react';

/** True from this width of the window on. */
export function useWide(pixels: number): boolean {
  const media = window.matchMedia(`(min-width: ${pixels}px)`);
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => media.matches,
  );
}
