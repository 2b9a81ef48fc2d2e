import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { AllowedCommand } from '../api/models';

/** `?act=` of a link opens the form of that act where it may be done now; where not, the page says why it is barred. */
export function useAskedAct(commands: readonly AllowedCommand[]) {
  const [search, setSearch] = useSearchParams();
  const [acting, setActing] = useState<AllowedCommand | null>(null);
  const wanted = search.get('act');
  const asked = wanted ? commands.find(({ command }) => command === wanted) : undefined;
  useEffect(() => {
    if (!asked?.allowed) return;
    setActing(asked);
    setSearch(
      (before) => {
        before.delete('act');
        return before;
      },
      { replace: true },
    );
    // Only a new wish opens a form; setSearch is made anew on each render.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [asked]);
  return { acting, setActing, barred: asked && !asked.allowed ? asked : undefined };
}
