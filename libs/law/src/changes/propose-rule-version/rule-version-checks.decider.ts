import { type Refusal, when } from '@shouzheng/kernel';
import { isArticleNo } from '../../article.js';
import { addDays } from '../../civil-date.js';
import type { CivilDate, Instrument, LawBook, RuleVersion, TermLength } from '../../law-types.js';
import { isTermLength } from '../../timers/term-length.js';
import { TIMERS } from '../../timers/timers.js';
import type { RuleVersionChange } from '../law.state.js';

/**
 * What bars a rule version beside the known ones: it must stand under an instrument in force, follow the last version
 * without overlap or gap, keep the shape of the numbers that deciders read, and set terms of its own rule only.
 */
export function ruleVersionRefusals(
  { rule, instrument }: RuleVersionChange,
  law: LawBook,
): readonly Refusal[] {
  const known = law.instruments().find(({ key }) => key === rule.instrument);
  const under = instrument ?? known;
  if (!under) return [{ code: 'law.instrument-unknown', params: { instrument: rule.instrument } }];
  const versions = law.versions(rule.id);
  const last = versions.at(-1);
  return [
    ...instrumentRefusals(rule, instrument, known),
    ...periodRefusals(rule, under),
    ...when(rule.id.startsWith('SZ-'), 'law.own-rules-are-the-products', { rule: rule.id }),
    ...when(last !== undefined && rule.from <= last.from, 'law.version-not-later', {
      rule: rule.id,
      last: last?.from ?? '',
    }),
    ...when(typeof last?.to === 'string' && rule.from > addDays(last.to, 1), 'law.version-leaves-gap', {
      rule: rule.id,
      to: last?.to ?? '',
    }),
    ...when(last !== undefined && !hasKeysOf(last.value, rule.value), 'law.value-of-another-shape', {
      rule: rule.id,
    }),
    ...Object.entries(rule.terms ?? {}).flatMap(([code, length]) => termRefusals(rule, code, length)),
  ];
}

function instrumentRefusals(
  rule: RuleVersion,
  instrument: Instrument | undefined,
  known: Instrument | undefined,
): readonly Refusal[] {
  if (!instrument) return [];
  const isOther =
    instrument.key !== rule.instrument || (known !== undefined && known.from !== instrument.from);
  return when(isOther, 'law.instrument-differs', { instrument: instrument.key });
}

function periodRefusals(rule: RuleVersion, { key, from, to }: Instrument): readonly Refusal[] {
  const isOutside = rule.from < from || (to !== null && (rule.to ?? '9999-12-31') > to);
  return [
    ...when(isOutside, 'law.outside-instrument', { instrument: key, from, to: to ?? '' }),
    ...when(rule.to !== null && rule.to < rule.from, 'law.period-empty', {
      from: rule.from,
      to: rule.to ?? '',
    }),
  ];
}

function termRefusals(rule: RuleVersion, code: string, length: TermLength): readonly Refusal[] {
  const row = TIMERS.find((one) => one.code === code && one.rule === rule.id);
  const isSettable = row !== undefined && row.document !== 'sets';
  return [
    ...when(!isSettable, 'law.timer-not-of-rule', { rule: rule.id, timer: code }),
    ...when(!isTermLength(length), 'law.term-invalid', { timer: code }),
    ...when(length.duration > MAX_TERM, 'law.term-too-long', { timer: code, max: MAX_TERM }),
  ];
}

/**
 * A change that begins before today changes nothing that was judged on those days, and whoever proposes or approves it
 * must have said so: days may pass between the one and the other.
 */
export function retroactiveRefusals(from: CivilDate, today: CivilDate, said: boolean): readonly Refusal[] {
  return when(from < today && !said, 'law.retroactive-unstated', { from });
}

/** Ten years in days; more is a slip of the pen. */
const MAX_TERM = 3650;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Deciders read numbers by their keys: a later version may add keys, never drop one or change its kind. */
function hasKeysOf(before: unknown, after: unknown): boolean {
  if (before === undefined) return true;
  if (!isRecord(before))
    return typeof after === typeof before && Array.isArray(after) === Array.isArray(before);
  return isRecord(after) && Object.entries(before).every(([key, value]) => hasKeysOf(value, after[key]));
}

/** Whether an article is written as ids write it: '8', '22-1', '3p2', '64i1'. */
export const isArticle = (no: string | null): boolean => no === null || isArticleNo(no);
