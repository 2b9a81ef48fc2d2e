import type { Recorded, Sealed } from '@shouzheng/kernel';
import type { TermLength } from '@shouzheng/law/contract';

/** What a document may be told of a record: a plain value, or a sealed one that is opened for the reader alone. */
export type FactValue = string | Sealed;
export type FactRow = Readonly<Record<string, FactValue | undefined>>;

/** The record as the facts are read from it: a port, so that facts stay a fold over events. */
export interface Facts {
  /** Events of the record, oldest first, up to now. */
  readonly events: readonly Recorded[];
  /** The act that is put in writing. */
  readonly act: Recorded;
  /** Organ that has the record in charge. */
  readonly organ: string;
  /** As the organ signs: 雅安市名山区民政局. */
  organName(code: string): string | undefined;
  /** A county or township with what it lies in: 雅安市名山区蒙顶山镇; the code where nobody knows it. */
  place(code: string): string;
  /** 《取缔非法社会组织办法》（民政部令第77号）第八条, from the version that bound the act. */
  citation(version: string): string | undefined;
  /** The same for a rule named without its version, as it stood on a day. */
  citationOn(rule: string, on: string): string | undefined;
  /** How long a term is that starts on a day, by the law and the settings of that day. */
  term(timer: string, on: string): TermLength | undefined;
  /** A number that the version of a rule on a day sets, e.g. `figure('APL-72', '2026-11-28', 'percentPerDay')`. */
  figure(rule: string, on: string, name: string): number | undefined;
  /** A code of a closed list in words, e.g. `word('ground', 'UNREGISTERED')`. */
  word(list: string, code: string): string | undefined;
}

/** Where a fact is read: tests hold every path against the stored form of its event. */
export type Reading =
  | { readonly types: readonly string[] | 'act'; readonly path: string }
  | { readonly anyOf: readonly Reading[] };

export interface Reader<T> {
  (facts: Facts): T | undefined;
  readonly uses: readonly Reading[];
}

interface Common {
  readonly zh: string;
  /** Printed as ―― or left out where the record has none; a required one refuses the issue. */
  readonly optional: boolean;
}

export interface TextFact extends Common {
  readonly kind: 'text';
  readonly read: Reader<FactValue>;
}

export interface ListFact extends Common {
  readonly kind: 'list';
  readonly columns: Readonly<Record<string, string>>;
  readonly read: Reader<readonly FactRow[]>;
}

export type Fact = TextFact | ListFact;
/** All that a template of one type may name. */
export type Vocabulary = Readonly<Record<string, Fact>>;

export const text = (zh: string, read: Reader<FactValue>): Vocabulary[string] => ({
  kind: 'text',
  zh,
  read,
  optional: false,
});

export const list = (
  zh: string,
  columns: Readonly<Record<string, string>>,
  read: Reader<readonly FactRow[]>,
): Vocabulary[string] => ({ kind: 'list', zh, columns, read, optional: false });

/** The same fact where the record may lack it. */
export const maybe = (fact: Fact): Fact => ({ ...fact, optional: true });
