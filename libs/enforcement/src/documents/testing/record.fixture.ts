import { type DomainEvent, type Recorded, civilDateOf } from '@shouzheng/kernel';
import { createLawBook, parseRegions } from '@shouzheng/law/contract';
import { readFileSync } from 'node:fs';
import { organName } from '../../case/organs.decider.js';
import { ORGAN, START, recordedEvent, uuid } from '../../testing/world.fixture.js';
import type { FactRow, FactValue, Facts, Vocabulary } from '../facts/vocabulary.state.js';
import { figureOf } from '../../rule-figure.decider.js';
import { documentWord } from '../facts/words.js';
import type { OpenFacts } from '../rendering/fill.js';

const SHIPPED = createLawBook();
const regions = parseRegions(
  readFileSync(new URL('../../../../../data/regions-5118.csv', import.meta.url), 'utf8'),
);

/** The port of facts over events in memory, with the real law and the real regions. */
export function factsOver(events: readonly Recorded[], act: Recorded, organ = ORGAN, law = SHIPPED): Facts {
  const cited = (rule: string, on: string): string | undefined => {
    const version = law.rule(rule, on);
    return version && law.cite(version, 'zh');
  };
  return {
    events,
    act,
    organ,
    organName,
    place: (code) => regions.path(code).slice(1).join('') || code,
    citation: (version) => cited(version.split('@')[0] ?? '', version.split('@')[1] ?? ''),
    citationOn: cited,
    term: (timer, on) => law.length(timer, on),
    figure: (rule, on, name) => figureOf(law.rule(rule, on), name),
    word: documentWord,
  };
}

/** Sealed values of the fixtures are their texts in base64. */
const opened = (value: FactValue | undefined): string | undefined =>
  value === undefined || typeof value === 'string'
    ? value
    : Buffer.from(value.sealed, 'base64').toString('utf8');
const openedRow = (row: FactRow): Record<string, string | undefined> =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, opened(value)]));

export function openFacts(vocabulary: Vocabulary, facts: Facts): OpenFacts {
  const texts: Record<string, string | undefined> = {};
  const lists: Record<string, readonly Record<string, string | undefined>[] | undefined> = {};
  for (const [key, fact] of Object.entries(vocabulary)) {
    if (fact.kind === 'text') texts[key] = opened(fact.read(facts));
    else lists[key] = fact.read(facts)?.map(openedRow);
  }
  return { texts, lists };
}

/** Events of one stream, a day apart, each under the rules that it is said to rest on. */
export function recordOf(
  streamId: string,
  events: readonly (DomainEvent & { readonly rules: readonly string[] })[],
): readonly Recorded[] {
  return events.map(({ type, data, rules }, revision) => {
    const at = new Date(Date.parse(START) + revision * 24 * 60 * 60 * 1000).toISOString();
    const basis = rules.map((rule) => ({
      rule,
      version: SHIPPED.rule(rule, civilDateOf(at))?.version ?? rule,
    }));
    return recordedEvent({ type, data }, streamId, revision, { eventId: uuid(7000 + revision), at, basis });
  });
}
