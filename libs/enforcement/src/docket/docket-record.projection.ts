import type { DomainEvent, Instant, Recorded, RowFold } from '@shouzheng/kernel';
import {
  ALL,
  type AnyDocketSource,
  type DocketItem,
  type DocketSubject,
  type ItemStatus,
} from './docket-item.projection.js';

/** An item that awaits somebody now. What never changes of it (its act, role, rule) stands in its definition. */
export interface OpenItem {
  readonly item: string;
  /** What is open under it: several preservations, several corrections; `*` where there can be only one. */
  readonly refs: readonly string[];
  readonly since: Instant;
  /** Revision that opened it: a claim binds one opening only. */
  readonly revision: number;
  /** Key of the term in the table of terms, if one runs for it. */
  readonly term: string | null;
}

/**
 * What one record awaits. One row a record, with the items that are or were open only: an organization may await some
 * forty acts in its life, and a country has a million organizations of which nearly all await none.
 */
export interface DocketRecord extends DocketSubject {
  /** The stream's id. */
  readonly key: string;
  /** Event that put the record here: some items are in records only that began so. */
  readonly begun: string;
  readonly open: readonly OpenItem[];
  /** Items that were open and are not. */
  readonly done: readonly string[];
  /** Rules of items whose article depends on the record, where it is not the one of the definition. */
  readonly rules: Readonly<Record<string, string>>;
}

type AnyFold = RowFold<DocketRecord, DomainEvent>;
type AnyMarker = Readonly<
  Record<string, ((event: Recorded, before: { status: ItemStatus }) => string | undefined) | undefined>
>;

/** Folds of every event that some item of some source names. */
export function docketFolds(sources: readonly AnyDocketSource[]): Readonly<Record<string, AnyFold>> {
  const types = new Set(
    sources.flatMap((source) => [
      ...beginningsOf(source),
      ...Object.keys(source.moves ?? {}),
      ...source.items.flatMap(({ opens, closes }) => [...Object.keys(opens), ...Object.keys(closes)]),
    ]),
  );
  return Object.fromEntries([...types].map((type: string) => [type, foldOf(type, sources)]));
}

const beginningsOf = (source: AnyDocketSource): readonly string[] => [source.begins].flat();

function foldOf(type: string, sources: readonly AnyDocketSource[]): AnyFold {
  const concerned = sources.flatMap((source) => {
    const { begins, moves = {} } = { begins: beginningsOf(source), moves: source.moves };
    const isOfAll = begins.includes(type) || type in moves;
    const items = source.items.filter(
      ({ opens, closes, ruleOf }) => type in opens || type in closes || (isOfAll && ruleOf !== undefined),
    );
    return isOfAll || items.length > 0 ? [{ source, items, prefix: `${source.category}-` }] : [];
  });
  const of = (streamId: string) => concerned.find(({ prefix }) => streamId.startsWith(prefix));
  return {
    keys: ({ streamId }) => (of(streamId) ? [streamId] : []),
    fold(record, event) {
      const found = of(event.streamId);
      if (!found) return record;
      const { source, items } = found;
      const begun = record ?? (beginningsOf(source).includes(type) ? newRecord(source, event) : undefined);
      return begun && items.reduce((one, item) => stepped(one, item, event), moved(begun, source, event));
    },
  };
}

const newRecord = (source: AnyDocketSource, event: Recorded): DocketRecord => ({
  key: event.streamId,
  ...source.subject(event),
  begun: event.type,
  open: [],
  done: [],
  rules: {},
});

function moved(record: DocketRecord, source: AnyDocketSource, event: Recorded): DocketRecord {
  const moves = source.moves as
    Readonly<Record<string, ((event: Recorded) => string) | undefined>> | undefined;
  const organ = moves?.[event.type]?.(event);
  return organ === undefined ? record : { ...record, organ };
}

function statusOf({ open, done }: DocketRecord, code: string): ItemStatus {
  if (open.some(({ item }) => item === code)) return 'open';
  return done.includes(code) ? 'done' : 'waiting';
}

const mayHave = ({ begun }: DocketRecord, { begins = begun }: DocketItem): boolean => begins === begun;

/** The record after what the event does to one item; the same object where that is nothing. */
function stepped(record: DocketRecord, item: DocketItem, event: Recorded): DocketRecord {
  if (!mayHave(record, item)) return record;
  const before = record.open.find(({ item: code }) => code === item.code);
  const refs = refsAfter(before?.refs ?? [], statusOf(record, item.code), item, event);
  const rules = rulesAfter(record.rules, item, event);
  const [first] = refs;
  if (before === undefined && first === undefined) {
    return rules === record.rules ? record : { ...record, rules };
  }
  const others = record.open.filter((one) => one !== before);
  if (first === undefined) return { ...record, rules, open: others, done: [...record.done, item.code] };
  const after: OpenItem = {
    item: item.code,
    refs,
    since: before?.since ?? event.recordedAt,
    revision: before?.revision ?? event.revision,
    term: item.term ? `${record.key}:${item.term(first)}` : null,
  };
  const done = record.done.filter((code) => code !== item.code);
  return { ...record, rules, done, open: [...others, after] };
}

function refsAfter(
  before: readonly string[],
  status: ItemStatus,
  item: DocketItem,
  event: Recorded,
): readonly string[] {
  const closed = (item.closes as AnyMarker)[event.type]?.(event, { status });
  const opened = (item.opens as AnyMarker)[event.type]?.(event, { status });
  const left = closed === undefined ? before : closed === ALL ? [] : before.filter((ref) => ref !== closed);
  return opened === undefined || left.includes(opened) ? left : [...left, opened];
}

function rulesAfter(
  rules: DocketRecord['rules'],
  { code, rule: usual, ruleOf }: DocketItem,
  event: Recorded,
): DocketRecord['rules'] {
  const rule = ruleOf?.(event);
  if (rule === undefined || rule === (rules[code] ?? usual)) return rules;
  const { [code]: _before, ...others } = rules;
  return rule === usual ? others : { ...others, [code]: rule };
}

/** An item of a record as it stands, with what its definition says of it. */
export interface DocketEntry extends DocketSubject, Pick<DocketItem, 'command' | 'role' | 'rule'> {
  readonly streamId: string;
  readonly item: string;
  readonly status: ItemStatus;
  readonly refs: readonly string[];
  readonly since: Instant | null;
  readonly openedRevision: number | null;
  readonly termKey: string | null;
}

/** Every item that a record may have, as the events of its stream leave it; none where nothing put it on the docket. */
export function docketAfter(
  sources: readonly AnyDocketSource[],
  events: readonly Recorded[],
): readonly DocketEntry[] {
  const folds = docketFolds(sources);
  let record: DocketRecord | undefined;
  for (const event of events) {
    const fold = folds[event.type];
    if (fold?.keys(event).includes(event.streamId)) record = fold.fold(record, event, event.streamId);
  }
  if (!record) return [];
  const { key, kind, organ, region, number, title, open, rules } = record;
  const source = sources.find(({ category }) => key.startsWith(`${category}-`));
  const known = record;
  return (source?.items ?? [])
    .filter((item) => mayHave(known, item))
    .map(({ code, command, role, rule }) => {
      const found = open.find(({ item }) => item === code);
      return {
        streamId: key,
        kind,
        organ,
        region,
        number,
        title,
        item: code,
        command,
        role,
        rule: rules[code] ?? rule,
        status: statusOf(known, code),
        refs: found?.refs ?? [],
        since: found?.since ?? null,
        openedRevision: found?.revision ?? null,
        termKey: found?.term ?? null,
      };
    });
}
