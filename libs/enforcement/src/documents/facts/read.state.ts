import { type Recorded, type Sealed, civilDateOf, sealedSchema } from '@shouzheng/kernel';
import { chineseNumeral } from '@shouzheng/law/contract';
import type { FactRow, FactValue, Facts, Reader, Reading } from './vocabulary.state.js';

/** Readers of facts: small, total, and each says which path of which event it reads. */
function reader<T>(uses: readonly Reading[], read: (facts: Facts) => T | undefined): Reader<T> {
  return Object.assign((facts: Facts) => read(facts), { uses });
}

function at(data: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
      data,
    );
}

/** The act itself if it is one of the types, else the last of them before it. */
function eventOf({ events, act }: Facts, types: readonly string[]): Recorded | undefined {
  if (types.includes(act.type)) return act;
  return events.findLast((event) => types.includes(event.type) && event.revision <= act.revision);
}

/** Raw value at a path of the act. */
export const act = (path: string): Reader<unknown> =>
  reader([{ types: 'act', path }], (facts) => at(facts.act.data, path));

/** Raw value at a path of the last event of these types. */
export const of = (types: string | readonly string[], path: string): Reader<unknown> => {
  const names = typeof types === 'string' ? [types] : types;
  return reader([{ types: names, path }], (facts) => at(eventOf(facts, names)?.data, path));
};

/** Raw value at a path of the last event of these types about the same thing: the one that bears the act's own key. */
export const ofSame = (types: readonly string[], key: string, path: string): Reader<unknown> =>
  reader([{ types, path }], ({ events, act: done }) => {
    const about = at(done.data, key);
    const event = events.findLast(
      ({ type, revision, data }) =>
        types.includes(type) && revision <= done.revision && at(data, key) === about,
    );
    return at(event?.data, path);
  });

/** Raw value at a path of an event that the same act recorded beside it. */
export const alongside = (type: string, path: string): Reader<unknown> =>
  reader([{ types: [type], path }], ({ events, act: done }) =>
    at(
      events.find((event) => event.type === type && event.meta.commandId === done.meta.commandId)?.data,
      path,
    ),
  );

/** Service numbers and the like, joined as Chinese joins them. */
export const joinedCodes = (raw: Reader<unknown>): Reader<string> =>
  reader(raw.uses, (facts) => {
    const found = raw(facts);
    return Array.isArray(found) && found.length > 0 ? found.map(String).join('、') : undefined;
  });

/** Last day of a term that the act started, by the beginning of the term's name. */
export const termEnd = (term: string): Reader<string> =>
  reader([{ types: ['TermStarted'], path: 'dueOn' }], ({ events, act: done }) => {
    const started = events.find(
      (event) =>
        event.type === 'TermStarted' &&
        event.revision > done.revision &&
        event.meta.commandId === done.meta.commandId &&
        String(at(event.data, 'term')).startsWith(term),
    );
    const dueOn = at(started?.data, 'dueOn');
    return typeof dueOn === 'string' ? chineseDate(dueOn) : undefined;
  });

/** The decision that the act is or, by its `ofEventId`, follows; of an act that names none the last before it. */
export function decisionOf(facts: Facts, types: readonly string[]): Recorded | undefined {
  const named = at(facts.act.data, 'ofEventId');
  // A decision that is named and is not there is no other decision.
  return typeof named === 'string'
    ? facts.events.find(({ eventId, type }) => eventId === named && types.includes(type))
    : eventOf(facts, types);
}

/** Raw value at a path of that decision. */
export const ofDecisionIn = (types: readonly string[], path: string): Reader<unknown> =>
  reader([{ types, path }], (facts) => at(decisionOf(facts, types)?.data, path));

/** A raw value as it is printed: a text or number plain, a sealed one as it is. */
export const value = (raw: Reader<unknown>): Reader<FactValue> =>
  reader(raw.uses, (facts) => factValue(raw(facts)));

function factValue(raw: unknown): FactValue | undefined {
  if (typeof raw === 'number') return String(raw);
  if (typeof raw === 'string') return raw === '' ? undefined : raw;
  const sealed = sealedSchema.safeParse(raw);
  return sealed.success ? (sealed.data as Sealed) : undefined;
}

function mapped(
  raw: Reader<unknown>,
  map: (text: string, facts: Facts) => string | undefined,
): Reader<string> {
  return reader(raw.uses, (facts) => {
    const found = raw(facts);
    return typeof found === 'string' || typeof found === 'number' ? map(String(found), facts) : undefined;
  });
}

/** `2026-11-05` → 2026年11月5日 (GB/T 9704: Arabic figures, no leading zero). */
export function chineseDate(date: string): string {
  const [year = '', month = '', day = ''] = date.slice(0, 10).split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

const SHANGHAI_HOURS = 8;

/** An instant (UTC) as a record prints it, in the time of Asia/Shanghai: 2026年11月5日9时30分. */
export function chineseTime(instant: string): string {
  const [hour, minute] = [Number(instant.slice(11, 13)), Number(instant.slice(14, 16))];
  return `${chineseDate(civilDateOf(instant))}${(hour + SHANGHAI_HOURS) % 24}时${minute}分`;
}

/** Fen as 元 with separators: 1234500 → 12,345元; 1234550 → 12,345.50元. */
export function chineseMoney(fen: number): string {
  const yuan = String(Math.trunc(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = fen % 100;
  return rest === 0 ? `${yuan}元` : `${yuan}.${String(rest).padStart(2, '0')}元`;
}

export const date = (raw: Reader<unknown>): Reader<string> => mapped(raw, chineseDate);
export const time = (raw: Reader<unknown>): Reader<string> => mapped(raw, chineseTime);
/** A sum where there is one. */
export const sum = (raw: Reader<unknown>): Reader<string> =>
  mapped(raw, (fen) => (Number(fen) > 0 ? chineseMoney(Number(fen)) : undefined));
export const word = (raw: Reader<unknown>, words: string): Reader<string> =>
  mapped(raw, (code, facts) => facts.word(words, code));
export const place = (raw: Reader<unknown>): Reader<string> =>
  mapped(raw, (code, facts) => facts.place(code));

/** Codes of a list in words, joined as Chinese joins them. */
export const words = (raw: Reader<unknown>, codes: string): Reader<string> =>
  reader(raw.uses, (facts) => {
    const found = raw(facts);
    if (!Array.isArray(found) || found.length === 0) return undefined;
    const known = found.map((code) => facts.word(codes, String(code)));
    return known.includes(undefined) ? undefined : known.join('、');
  });

/** Rule ids that the act names, as the document cites them on the day of the act. */
export const citations = (raw: Reader<unknown>): Reader<string> =>
  reader(raw.uses, (facts) => {
    const found = raw(facts);
    if (!Array.isArray(found)) return undefined;
    const on = dayOfAct(facts);
    return joined(found.map((rule) => facts.citationOn(String(rule), on)));
  });

/** The same as they stood on a day that the record says: what a decision of that day rested on. */
export const citationsOn = (raw: Reader<unknown>, day: Reader<unknown>): Reader<string> =>
  reader([...raw.uses, ...day.uses], (facts) => {
    const [found, on] = [raw(facts), day(facts)];
    if (!Array.isArray(found) || typeof on !== 'string') return undefined;
    return joined(found.map((rule) => facts.citationOn(String(rule), on)));
  });

/** One rule id, likewise. */
export const citation = (raw: Reader<unknown>): Reader<string> =>
  mapped(raw, (rule, facts) => facts.citationOn(rule, dayOfAct(facts)));

/** Articles that a decision rests on only to say what remedies there are: they stand in that sentence, not in the grounds. */
const OF_REMEDIES: readonly string[] = ['REC-20', 'REC-23', 'REC-24', 'LIT-45', 'LIT-46'];

/** Our own rules, and a practice that no text lays down: they bind us and are nothing to cite to others. */
const NO_LAW = /^(SZ|WEB)-/;

/** The law that bound the act, from the versions that its event carries. */
const boundBy = (facts: Facts): readonly (string | undefined)[] =>
  facts.act.meta.basis
    .filter(({ rule }) => !NO_LAW.test(rule) && !OF_REMEDIES.includes(rule))
    .map(({ version }) => facts.citation(version));

export const basis = reader<string>([], (facts) => joined(boundBy(facts)));

/** The articles that the act names together with those that bound it, each once. */
export const grounds = (raw: Reader<unknown>): Reader<string> =>
  reader(raw.uses, (facts) => {
    const named = raw(facts);
    const rules = Array.isArray(named) ? named : [];
    const on = dayOfAct(facts);
    return joined([...rules.map((rule) => facts.citationOn(String(rule), on)), ...boundBy(facts)]);
  });

const CITATION = /^(《[^》]*》(?:（[^）]*）)?)(.*)$/;

/** Citations in their order, each once, articles of one instrument behind its name: 《…》第十五条、第十六条. */
function joined(citations: readonly (string | undefined)[]): string | undefined {
  const articles = new Map<string, string[]>();
  for (const citation of new Set(citations)) {
    if (citation === undefined) continue;
    const [, instrument = citation, article = ''] = CITATION.exec(citation) ?? [];
    articles.set(instrument, [...(articles.get(instrument) ?? []), article]);
  }
  const texts = [...articles].map(([instrument, ofIt]) => `${instrument}${ofIt.join('、')}`);
  return texts.length > 0 ? texts.join('，') : undefined;
}

const dayOfAct = ({ act: { meta } }: Facts): string => civilDateOf(meta.occurredAt);

/** When the act took place. */
export const actDate = reader<string>([], (facts) => chineseDate(dayOfAct(facts)));
export const actTime = reader<string>([], ({ act: { meta } }) => chineseTime(meta.occurredAt));

/** The day of the last event of these types. */
export const dayOf = (types: string | readonly string[]): Reader<string> => {
  const names = typeof types === 'string' ? [types] : types;
  return reader([], (facts) => {
    const event = eventOf(facts, names);
    return event && chineseDate(civilDateOf(event.meta.occurredAt));
  });
};

/** Numbers of the law-enforcement certificates that were shown (行政处罚法 Art 55; Order 77 Art 9). */
export const certificates = (raw: Reader<unknown>): Reader<string> =>
  reader(raw.uses, (facts) => {
    const found = raw(facts);
    if (!Array.isArray(found)) return undefined;
    const numbers = found.map((one) => factText(at(one, 'certificate')) ?? factText(at(one, 'badge')));
    const known = [...new Set(numbers.filter((one) => one !== undefined))];
    return known.length > 0 ? known.join('、') : undefined;
  });

function factText(raw: unknown): string | undefined {
  const found = factValue(raw);
  return typeof found === 'string' ? found : undefined;
}

type Cell = (raw: unknown, facts: Facts) => FactValue | undefined;

/** Cells of a row: as it is, in words, as money, as a date. */
export const plain: Cell = (raw) => factValue(raw);
export const inWords =
  (codes: string): Cell =>
  (raw, facts) =>
    typeof raw === 'string' || typeof raw === 'number' ? facts.word(codes, String(raw)) : undefined;
export const asMoney: Cell = (raw) => (typeof raw === 'number' ? chineseMoney(raw) : undefined);
export const asDate: Cell = (raw) => (typeof raw === 'string' ? chineseDate(raw) : undefined);

/** Rows of a list in an event, a cell for each column: `{name: ['name', plain]}`; the path '' is the whole row. */
export const rows = (
  raw: Reader<unknown>,
  cells: Readonly<Record<string, readonly [path: string, cell: Cell]>>,
): Reader<readonly FactRow[]> =>
  reader(raw.uses, (facts) => {
    const found = raw(facts);
    if (!Array.isArray(found)) return undefined;
    return found.map((row) =>
      Object.fromEntries(
        Object.entries(cells).map(([column, [path, cell]]) => [
          column,
          cell(path === '' ? row : at(row, path), facts),
        ]),
      ),
    );
  });

/** A cell that the row has under one of several names, or read in another way. */
export const eitherCell =
  (...cells: readonly (readonly [path: string, cell: Cell])[]): Cell =>
  (row, facts) => {
    for (const [path, cell] of cells) {
      const found = cell(at(row, path), facts);
      if (found !== undefined) return found;
    }
    return undefined;
  };

/** The first that knows. */
export const either = <T>(...readers: readonly Reader<T>[]): Reader<T> =>
  reader([{ anyOf: readers.flatMap(({ uses }) => uses) }], (facts) => {
    for (const one of readers) {
      const found = one(facts);
      if (found !== undefined) return found;
    }
    return undefined;
  });

/** A sentence of the house where the raw value is so. */
export const sayWhen = (raw: Reader<unknown>, sentences: Readonly<Record<string, string>>): Reader<string> =>
  reader(raw.uses, (facts) => {
    const found = raw(facts);
    return typeof found === 'string' || typeof found === 'boolean' ? sentences[String(found)] : undefined;
  });

/** In Chinese where it is a whole number as terms and shares have it. */
const numeral = (n: number): string =>
  Number.isInteger(n) && n >= 1 && n <= 999 ? chineseNumeral(n) : String(n);
const UNITS = { 'calendar-day': '日', 'working-day': '个工作日', month: '个月', year: '年' } as const;

/**
 * A term as a document tells it, 三十日 or 十个工作日: as long as it is by the law of the day on which it starts.
 * @param from the day of the start as the act says it; the day of the act where absent
 */
export const term = (timer: string, from?: Reader<unknown>): Reader<string> =>
  reader(from?.uses ?? [], (facts) => {
    const said = from?.(facts);
    const length = facts.term(timer, typeof said === 'string' ? said : dayOfAct(facts));
    // A date fixed by the law is no length to print.
    if (!length || length.unit === 'fixed-date') return undefined;
    return `${numeral(length.duration)}${UNITS[length.unit]}`;
  });

/** A share that a rule sets, 百分之三, by its version on the day of the act. */
export const percent = (rule: string, name: string): Reader<string> =>
  reader([], (facts) => {
    const figure = facts.figure(rule, dayOfAct(facts), name);
    return figure === undefined ? undefined : `百分之${numeral(figure)}`;
  });

export const computed = <T>(read: (facts: Facts) => T | undefined): Reader<T> => reader([], read);
