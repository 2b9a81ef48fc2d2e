import { dayNumber } from '@shouzheng/law/contract';
import type { PenaltyKind } from './penalty-codes.events.js';
import type { PenaltyItem } from './penalty-decision.events.js';

type Weighed = Pick<PenaltyItem, 'kind' | 'amountFen' | 'from' | 'to' | 'object' | 'objectDigest'>;

/** Kinds from light to heavy (the order of 行政处罚法 Art 9). Equal ranks do not stand for each other. */
const RANK: Readonly<Record<PenaltyKind, number>> = {
  WARNING: 1,
  CRITICISM: 2,
  FINE: 3,
  CONFISCATE_GAINS: 3,
  CONFISCATE_ITEMS: 3,
  REPLACE_MANAGER: 4,
  SUSPEND: 4,
  REVOKE_REGISTRATION: 5,
  REVOKE_CERTIFICATE: 5,
  MANAGEMENT_BAN: 5,
};

/** Burdens of another nature or of another person: nothing else that was told stands for them. */
const ONLY_BY_ITSELF: readonly PenaltyKind[] = [
  'FINE',
  'CONFISCATE_GAINS',
  'CONFISCATE_ITEMS',
  'REPLACE_MANAGER',
  'MANAGEMENT_BAN',
];

/** Burdens that a person can bear: who it is belongs to what was told. Of things less may be taken than was named. */
const OF_A_PERSON: readonly PenaltyKind[] = ['FINE', 'REPLACE_MANAGER', 'MANAGEMENT_BAN'];

/** Whether both hit the same person, as far as can be seen: items of earlier events have no digest. */
export function hitsTheSame(told: Weighed, item: Weighed): boolean {
  if (!OF_A_PERSON.includes(item.kind)) return true;
  if ((told.object === undefined) !== (item.object === undefined)) return false;
  const known = told.objectDigest !== undefined && item.objectDigest !== undefined;
  return !known || told.objectDigest === item.objectDigest;
}

/** Calendar days of an item with a period, both ends counted; without an end it is longer than any. */
function daysOf({ from, to }: Weighed): number {
  if (from === undefined && to === undefined) return 0;
  if (from === undefined || to === undefined) return Number.POSITIVE_INFINITY;
  return dayNumber(to) - dayNumber(from) + 1;
}

/** Whether `told` prepared the party for `item`: the same kind of no more, or a kind that is lighter throughout. */
function covers(told: Weighed, item: Weighed): boolean {
  if (told.kind === item.kind) {
    const noMore = (item.amountFen ?? 0) <= (told.amountFen ?? 0) && daysOf(item) <= daysOf(told);
    return noMore && hitsTheSame(told, item);
  }
  return !ONLY_BY_ITSELF.includes(item.kind) && RANK[item.kind] < RANK[told.kind];
}

/**
 * Whether the proposal is heavier than another one (行政处罚法 Art 45; SZ-penalty-1). It is not where each of its items
 * is covered by an item of the other of its own: same kind, same person, no greater amount (fen), no longer time (days);
 * or a lighter kind in place of a heavier one, never new money and never a new person. A partial order: of two
 * proposals each may be heavier than the other, and then neither may follow the other without a new notice.
 */
export function isHeavier(proposal: readonly Weighed[], than: readonly Weighed[]): boolean {
  const usedBy = new Map<number, number>();
  const place = (item: number, tried: Set<number>): boolean =>
    than.some((told, at) => {
      const one = proposal[item];
      if (!one || tried.has(at) || !covers(told, one)) return false;
      tried.add(at);
      const before = usedBy.get(at);
      if (before !== undefined && !place(before, tried)) return false;
      usedBy.set(at, item);
      return true;
    });
  return proposal.some((_, item) => !place(item, new Set()));
}
