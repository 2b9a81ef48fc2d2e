import type { DomainEvent, Recorded } from '@shouzheng/kernel';

export interface DocketSubject {
  readonly kind: 'clue' | 'case' | 'organization' | 'list-entry' | 'request' | 'task';
  readonly organ: string;
  readonly region: string;
  readonly number: string;
  readonly title: string;
}

/** Ref of an item that can be open only once. */
export const ONCE = '*';
/** Closes everything that is open under the item. */
export const ALL = '**';

/** `waiting`: its time has not come. */
export type ItemStatus = 'waiting' | 'open' | 'done';

type Marker<E extends DomainEvent> = {
  readonly [T in E['type']]?: (
    event: Recorded<Extract<E, { type: T }>>,
    before: { readonly status: ItemStatus },
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

/** The items of one kind of stream, and the event that puts its record on the docket. */
export interface DocketSource<E extends DomainEvent = DomainEvent> {
  readonly category: string;
  /** Several where a record may begin in several ways; the first that comes counts. */
  readonly begins: E['type'] | readonly E['type'][];
  subject(event: Recorded<E>): DocketSubject;
  /** The organ that has the subject after the event, where it changes. */
  readonly moves?: { readonly [T in E['type']]?: (event: Recorded<Extract<E, { type: T }>>) => string };
  readonly items: readonly DocketItem<E>[];
}

// Sources of several event unions side by side; each is typed where it is written.
export type AnyDocketSource = DocketSource<any>;
