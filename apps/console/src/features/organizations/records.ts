import type { Choice } from '../../commands/form-spec';
import type { Level } from './level-tag';
import { words } from './record-words';

export type Words = readonly [zh: string, en: string];

/** One thing on record, as a line of a tab. */
export interface RecordLine {
  readonly key: string;
  readonly date: string | null;
  readonly what: Words;
  readonly state?: readonly [zh: string, en: string, level: Level];
  readonly detail?: Words;
  readonly contested?: boolean;
  /** Page that the line leads to. */
  readonly to?: string;
}

export interface RecordSection {
  readonly title: Words;
  readonly lines: readonly RecordLine[];
}

export const section = (zh: string, en: string, lines: readonly RecordLine[]): RecordSection => ({
  title: [zh, en],
  lines,
});
export const pair = ([, zh, en]: Choice): Words => [zh, en];
/** Where a rectification stands. */
export const standingWords = (code: string): Words =>
  words(
    {
      ordered: ['已责令整改', 'rectification ordered'],
      submitted: ['已报整改', 'report received'],
      reported: ['已报整改', 'report received'],
      rectified: ['已改正', 'rectified'],
      'not-rectified': ['未改正', 'not rectified'],
    },
    code,
  );

/** A state by its code, with its level. */
export function stateOf(
  list: Readonly<Record<string, readonly [string, string, Level]>>,
  code: string,
): readonly [string, string, Level] {
  return list[code] ?? [code, code, 'none'];
}

export const joined = (all: readonly Words[]): Words => [
  all.map(([zh]) => zh).join('；'),
  all.map(([, en]) => en).join('; '),
];

/** Names and numbers are the same in both languages. */
export const same = (text: string): Words => [text, text];
