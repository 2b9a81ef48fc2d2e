import { isArticleNo } from '../article.js';
import { addDays } from '../civil-date.js';
import type { CivilDate, Instrument, RuleFilter, RuleVersion } from '../law-types.js';

/** What the bureau has added to the shipped law: further versions, and rules that ended without a successor. */
export interface OwnRules {
  readonly rules: readonly RuleVersion[];
  /** Last day in force of a rule that was repealed, by rule id. */
  readonly repeals: Readonly<Record<string, CivilDate>>;
}

export interface RuleIndex {
  on(id: string, day: CivilDate): RuleVersion | undefined;
  /** In force that day, else the first version after it. */
  onOrAfter(id: string, day: CivilDate): RuleVersion | undefined;
  version(version: string): RuleVersion | undefined;
  versions(id: string): RuleVersion[];
  find(filter: RuleFilter): RuleVersion[];
}

export function inForce(row: { from: CivilDate; to: CivilDate | null }, on: CivilDate): boolean {
  return row.from <= on && (row.to === null || on <= row.to);
}

/**
 * The versions of each rule in their order. A later version closes the one before it on the day before it begins: what
 * was shipped keeps its words and its first day, only its last day follows from what came after.
 */
export function rulesWithOwn(shipped: readonly RuleVersion[], own: OwnRules): readonly RuleVersion[] {
  if (own.rules.length === 0 && Object.keys(own.repeals).length === 0) return shipped;
  return [...groupById([...shipped, ...own.rules]).values()].flatMap((versions) =>
    versions.map((row, index) => {
      const next = versions[index + 1];
      // A repeal ends what stood on its last day; what is enacted again afterwards it does not reach.
      const repealed = own.repeals[row.id];
      const ended = repealed !== undefined && row.from <= repealed ? repealed : undefined;
      const ends = [row.to, next && addDays(next.from, -1), ended];
      const to = ends.filter((end): end is CivilDate => typeof end === 'string').sort()[0] ?? null;
      return to === row.to ? row : { ...row, to };
    }),
  );
}

export function indexRules(rules: readonly RuleVersion[], instruments: readonly Instrument[]): RuleIndex {
  const byId = groupById(rules);
  const byVersion = new Map(rules.map((row) => [row.version, row]));
  const sorted = sortRules(rules, instruments);
  const on = (id: string, day: CivilDate): RuleVersion | undefined =>
    byId.get(id)?.find((version) => inForce(version, day));
  return {
    on,
    onOrAfter: (id, day) => on(id, day) ?? byId.get(id)?.find(({ from }) => from > day),
    version: (version) => byVersion.get(version),
    versions: (id) => [...(byId.get(id) ?? [])],
    find: ({ instrument, on: day }) =>
      sorted.filter(
        (row) =>
          (instrument === undefined || row.instrument === instrument) &&
          (day === undefined || inForce(row, day)),
      ),
  };
}

/** Versions of each rule, oldest first. */
function groupById(rules: readonly RuleVersion[]): Map<string, RuleVersion[]> {
  const byId = Map.groupBy(rules, ({ id }) => id);
  for (const versions of byId.values()) versions.sort((a, b) => (a.from < b.from ? -1 : 1));
  return byId;
}

/** By instrument as INSTRUMENTS lists them, then as the data files write them, then by the day of entry into force. */
function sortRules(rules: readonly RuleVersion[], instruments: readonly Instrument[]): RuleVersion[] {
  const rowOrder = new Map(rules.map((row, index) => [row.version, index]));
  const instrumentOrder = new Map(instruments.map((row, index) => [row.key, index]));
  return [...rules].sort(
    (a, b) =>
      (instrumentOrder.get(a.instrument) ?? 0) - (instrumentOrder.get(b.instrument) ?? 0) ||
      articleOrder(a) - articleOrder(b) ||
      a.from.localeCompare(b.from) ||
      (rowOrder.get(a.version) ?? 0) - (rowOrder.get(b.version) ?? 0),
  );
}

/** Articles in their order, paragraphs and items after their article, what has no number last. */
function articleOrder({ id, instrument }: RuleVersion): number {
  const article = id.slice(instrument.length + 1);
  if (!isArticleNo(article)) return Number.MAX_SAFE_INTEGER;
  const [main = 0, inserted = 0] = (/^\d+(-\d+)?/.exec(article)?.[0] ?? '').split('-').map(Number);
  const [, paragraph = '0', item = '0'] = /(?:p(\d+))?(?:i(\d+))?$/.exec(article) ?? [];
  return ((main * 100 + inserted) * 100 + Number(paragraph)) * 100 + Number(item);
}
