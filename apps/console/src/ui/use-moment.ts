import { useSearchParams } from 'react-router';
import type { Moment } from '../api/queries';

export interface MomentControl {
  readonly moment: Moment;
  readonly past: boolean;
  readonly compare: number | null;
  readonly toStep: (revision: number) => void;
  readonly toInstant: (instant: string) => void;
  readonly toNow: () => void;
  readonly setCompare: (revision: number | null) => void;
}

/** The moment looked at lives in the address: `?rev=8` or `?at=2026-10-20T11:30+08:00`, `&diff=17`. */
export function useMoment(head: number | undefined): MomentControl {
  const [search, setSearch] = useSearchParams();
  const rev = search.get('rev');
  const at = search.get('at');
  const past = rev !== null || at !== null;
  const compare = search.get('diff');
  const put = (change: (next: URLSearchParams) => void, replace: boolean) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        change(next);
        return next;
      },
      { replace, preventScrollReset: true },
    );
  return {
    moment: rev !== null ? { rev: Number(rev) } : at !== null ? { asOf: at } : {},
    past,
    compare: compare === null ? null : Number(compare),
    toStep: (revision) =>
      put((next) => {
        next.delete('at');
        if (head !== undefined && revision >= head) {
          next.delete('rev');
          next.delete('diff');
          return;
        }
        if (!past && head !== undefined) next.set('diff', String(head));
        next.set('rev', String(revision));
      }, past),
    toInstant: (instant) =>
      put((next) => {
        next.delete('rev');
        next.set('at', instant);
        if (!past && head !== undefined) next.set('diff', String(head));
      }, past),
    toNow: () =>
      put((next) => {
        next.delete('rev');
        next.delete('at');
        next.delete('diff');
      }, false),
    setCompare: (revision) =>
      put((next) => {
        if (revision === null) next.delete('diff');
        else next.set('diff', String(revision));
      }, true),
  };
}
