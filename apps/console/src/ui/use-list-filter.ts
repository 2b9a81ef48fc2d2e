import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

/** Filters of a list, kept in the address; typing waits a moment before it asks. */
export function useListFilter<K extends string>(keys: readonly K[], typedKey: K) {
  const [search, setSearch] = useSearchParams();
  const values = Object.fromEntries(keys.map((key) => [key, search.get(key) ?? ''])) as Record<K, string>;
  const [typed, setTyped] = useState(values[typedKey]);
  const put = (key: K, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value) next.set(key, value);
        else next.delete(key);
        return next;
      },
      { replace: true },
    );
  const current = values[typedKey];
  useEffect(() => {
    if (typed.trim() === current) return;
    const timer = window.setTimeout(() => put(typedKey, typed.trim()), 250);
    return () => window.clearTimeout(timer);
    // `put` is made anew on each render and only reads the address.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [typed, current, typedKey]);
  const clear = () => {
    setTyped('');
    setSearch({}, { replace: true });
  };
  return { values, typed, setTyped, put, clear, active: keys.map((key) => values[key]).filter(Boolean) };
}
