import { useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';

/** Filters of a list, kept in the address; typing waits a moment before it asks. */
export function useListFilter<K extends string>(keys: readonly K[], typedKey: K) {
  const [search, setSearch] = useSearchParams();
  const values = Object.fromEntries(keys.map((key) => [key, search.get(key) ?? ''])) as Record<K, string>;
  const current = values[typedKey];
  const [typed, setTyped] = useState(current);
  // What the field itself sent to the address, so that typing on is not undone when the address catches up with it.
  const [sent, setSent] = useState(current);
  const [followed, setFollowed] = useState(current);
  if (followed !== current) {
    setFollowed(current);
    // Changed from elsewhere: by a link, by going back.
    if (current !== sent) {
      setSent(current);
      setTyped(current);
    }
  }
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
  useEffect(() => {
    if (typed.trim() === current) return;
    const timer = window.setTimeout(() => {
      setSent(typed.trim());
      put(typedKey, typed.trim());
    }, 250);
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
