import type { DomainEvent, Instant, Recorded, RowFold } from '@shouzheng/kernel';

/** What waits for somebody: one act on one record. Rows of all items of a record are made with it, most of them idle. */
export interface DocketRow {
  /** `<stream id>:<item code>` */
  readonly key: string;
  readonly streamId: string;
  readonly kind: 'clue' | 'case' | 'organization' | 'list-entry' | 'request' | 'task';
  readonly item: string;
  /** Command by which the item is done. */
  readonly command: string;
  readonly role: string;
  readonly rule: string;
  readonly organ: string;
  readonly region: string;
  readonly number: string;
  readonly title: string;
  readonly status: 'waiting' | 'open' | 'done';
  /** What is open under the item: several preservations, several corrections; `*` where there can be only one. */
  readonly refs: readonly string[];
  readonly since: Instant | null;
  /** Revision that opened it: a claim binds one opening only. */
  readonly openedRevision: number | null;
  /** Key of the term in the table of terms, if one runs for the item. */
  readonly termKey: string | null;
}

export interface DocketSubject {
  readonly kind: DocketRow['kind'];
  readonly organ: string;
  readonly region: string;
  readonly number: string;
  readonly title: string;
}

/** Ref of an item that can be open only once. */
export const ONCE = '*';
/** Closes everything that is open under the item. */
export const ALL = '**';

type Marker<E extends DomainEvent> = {
  readonly [T in E['type']]?: (
    event: Recorded<Extract<E, { type: T }>>,
    row: DocketRow,
  ) => string | undefined;
};

export interface Wait {
  readonly term: string;
  /** The term bars nothing once this one is met: the party went another way. */
  readonly unlessMet?: string;
}

/** One act that may be awaited in a kind of stream. Contexts give theirs; the docket folds them all alike. */
export interface DocketItem<E extends DomainEvent = DomainEvent> {
  readonly code: string;
  readonly command: string;
  readonly zh: string;
  readonly en: string;
  readonly role: string;
  /** The rule that the act follows from. */
  readonly rule: string;
  /** Where the article depends on the record: what an event that touches the item says of it. */
  ruleOf?(event: Recorded<E>): string | undefined;
  /** Term of the stream that runs for it. */
  term?(ref: string): string;
  /**
   * Terms of the stream that bar the act while they run: somebody else still has the word. `{ref}` stands for the ref,
   * `%` for whatever follows. The act is refused until they are over; its item waits as long.
   */
  readonly waitsFor?: readonly Wait[];
  /** Only in records that begin so, where a kind of stream begins in several ways. */
  readonly begins?: E['type'];
  readonly opens: Marker<E>;
  readonly closes: Marker<E>;
}

/** The items of one kind of stream, and the event that makes its rows. */
export interface DocketSource<E extends DomainEvent = DomainEvent> {
  readonly category: string;
  /** Several where a record may begin in several ways; its rows are made by the first that comes. */
  readonly begins: E['type'] | readonly E['type'][];
  subject(event: Recorded<E>): DocketSubject;
  /** The organ that has the subject after the event, where it changes. */
  readonly moves?: { readonly [T in E['type']]?: (event: Recorded<Extract<E, { type: T }>>) => string };
  readonly items: readonly DocketItem<E>[];
}

// Sources of several event unions side by side; each is typed where it is written.
export type AnyDocketSource = DocketSource<any>;

type AnyFold = RowFold<DocketRow, DomainEvent>;
type AnyMarker = Readonly<
  Record<string, ((event: Recorded, row: DocketRow) => string | undefined) | undefined>
>;

/** Folds of every event that some item of some source names. */
export function docketFolds(sources: readonly AnyDocketSource[]): Readonly<Record<string, AnyFold>> {
  const types = new Set(
    sources.flatMap((source) => [
      ...[source.begins].flat(),
      ...Object.keys(source.moves ?? {}),
      ...source.items.flatMap(({ opens, closes }) => [...Object.keys(opens), ...Object.keys(closes)]),
    ]),
  );
  return Object.fromEntries([...types].map((type: string) => [type, foldOf(type, sources)]));
}

function foldOf(type: string, sources: readonly AnyDocketSource[]): AnyFold {
  const sourceOf = (event: Recorded): AnyDocketSource | undefined =>
    sources.find(({ category }) => event.streamId.startsWith(`${category}-`));
  return {
    keys: (event) => {
      const source = sourceOf(event);
      return (source?.items ?? [])
        .filter(({ opens, closes }) => touchesAll(source, type) || type in opens || type in closes)
        .map(({ code }) => `${event.streamId}:${code}`);
    },
    fold(row, event, key) {
      const source = sourceOf(event);
      const item = source?.items.find(({ code }) => key === `${event.streamId}:${code}`);
      if (!source || !item) return row;
      const begins = beginsWith(source, type) && (item.begins ?? type) === type;
      const made = !row && begins ? newRow(source, item, event, key) : row;
      return made && stepped(ruled(moved(made, source, event), item, event), item, event);
    },
  };
}

const beginsWith = (source: AnyDocketSource, type: string): boolean => [source.begins].flat().includes(type);

const touchesAll = (source: AnyDocketSource | undefined, type: string): boolean =>
  source !== undefined && (beginsWith(source, type) || type in (source.moves ?? {}));

function newRow(source: AnyDocketSource, item: DocketItem, event: Recorded, key: string): DocketRow {
  const { code, command, role, rule } = item;
  return {
    key,
    streamId: event.streamId,
    item: code,
    command,
    role,
    rule,
    ...source.subject(event),
    status: 'waiting',
    refs: [],
    since: null,
    openedRevision: null,
    termKey: null,
  };
}

function moved(row: DocketRow, source: AnyDocketSource, event: Recorded): DocketRow {
  const moves = source.moves as
    Readonly<Record<string, ((event: Recorded) => string) | undefined>> | undefined;
  const organ = moves?.[event.type]?.(event);
  return organ === undefined ? row : { ...row, organ };
}

function ruled(row: DocketRow, item: DocketItem, event: Recorded): DocketRow {
  const rule = item.ruleOf?.(event);
  return rule === undefined ? row : { ...row, rule };
}

function stepped(row: DocketRow, item: DocketItem, event: Recorded): DocketRow {
  const closed = (item.closes as AnyMarker)[event.type]?.(event, row);
  const opened = (item.opens as AnyMarker)[event.type]?.(event, row);
  const left =
    closed === undefined ? row.refs : closed === ALL ? [] : row.refs.filter((ref) => ref !== closed);
  const refs = opened === undefined || left.includes(opened) ? left : [...left, opened];
  const [first] = refs;
  if (first === undefined) {
    const status = row.status === 'open' ? 'done' : row.status;
    return { ...row, refs, status, since: null, openedRevision: null, termKey: null };
  }
  const reopened = row.status !== 'open';
  return {
    ...row,
    refs,
    status: 'open',
    since: reopened ? event.recordedAt : row.since,
    openedRevision: reopened ? event.revision : row.openedRevision,
    termKey: item.term ? `${row.streamId}:${item.term(first)}` : null,
  };
}
