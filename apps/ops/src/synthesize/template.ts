import { CASE_WORD, organShort } from '@shouzheng/enforcement/contract';
import { derivedId } from '@shouzheng/platform';
import { PLAYED_AT } from './cast.js';
import { ORDINAL } from './life.js';
import { renamed } from './names.js';
import { PLAYED_NAME, RENAMED } from './played.js';
import { type PlayedAct, type PlayedEvent, SERIAL } from './stage.js';
import { playedCode } from './uscc.js';

/** Whose a played life becomes: what stands in place of the played name, code, place and ids. */
export interface Owner {
  readonly name: string;
  readonly code: string;
  readonly ordinal: string;
  readonly registrar: string;
  /** Mixed into every id of the life, so that each owner's are its own. */
  readonly mask: Uint16Array;
  /** The same for ids of the registrar's staff, which all its lives share. */
  readonly staffMask: Uint16Array;
}

/** What an owner puts in place of something played. */
type Value = (owner: Owner) => string;
/** A gap: which of the act's values goes there. */
type Part = string | number;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const TYPES = ['SG', 'PNE', 'FND'] as const;
const TOKENS = new Map<string, Value>([
  ...TYPES.map((type): [string, Value] => [PLAYED_NAME[type], ({ name }) => name]),
  ...TYPES.map((type): [string, Value] => [RENAMED[type], ({ name }) => renamed(name)]),
  ...TYPES.map((type): [string, Value] => [playedCode(type), ({ code }) => code]),
  [PLAYED_AT, ({ registrar }) => registrar],
  [ORDINAL, ({ ordinal }) => ordinal],
  [String(SERIAL), ({ ordinal }) => String(SERIAL - 1 + Number(ordinal))],
  [organShort(PLAYED_AT) + CASE_WORD, ({ registrar }) => organShort(registrar) + CASE_WORD],
]);
// Longest first: a code holds the place of its registrar.
const PATTERN = new RegExp(
  [UUID.source, ...[...TOKENS.keys()].sort((a, b) => b.length - a.length)].join('|'),
  'g',
);
const CLAIM = 'claim-';

/**
 * A played act made ready to become anybody's: the rows of its events, with gaps where the owner's own values go. Only
 * whole values are put in, and none that JSON or the copy format would write otherwise, so the text stays canonical.
 */
export class ActTemplate {
  private readonly values: Value[] = [];
  private readonly places = new Map<string, number>();
  private readonly rows: readonly (readonly Part[])[];

  /** @param staff ids of the staff, which are the registrar's and not the organization's */
  constructor(
    { at, events }: PlayedAct,
    private readonly staff: ReadonlySet<string>,
  ) {
    this.rows = events.map((event) => this.rowTemplate(event, at));
  }

  get size(): number {
    return this.rows.length;
  }

  /** The columns of each row after its position, as COPY reads them. */
  rowsOf(owner: Owner): readonly string[] {
    const values = this.values.map((value) => value(owner));
    return this.rows.map((parts) => {
      let row = '';
      for (const part of parts) row += typeof part === 'string' ? part : values[part];
      return row;
    });
  }

  private rowTemplate(event: PlayedEvent, at: string): readonly Part[] {
    const { streamId, revision, eventId, type, schemaVersion, payload, metadata } = event;
    return merged([
      ...(streamId.startsWith(CLAIM) ? [this.claimStream(claimOf(payload))] : this.partsOf(streamId)),
      `\t${revision}\t`,
      ...this.partsOf(eventId),
      `\t${type}\t${schemaVersion}\t`,
      ...this.partsOf(escaped(payload)),
      '\t',
      ...this.partsOf(escaped(metadata)),
      `\t${at}\n`,
    ]);
  }

  private partsOf(text: string): readonly Part[] {
    const parts: Part[] = [];
    let from = 0;
    for (const { 0: token, index } of text.matchAll(PATTERN)) {
      const value = TOKENS.get(token) ?? idValue(token, this.staff.has(token));
      parts.push(text.slice(from, index), this.place(token, value));
      from = index + token.length;
    }
    return [...parts, text.slice(from)];
  }

  /** The stream of a claim follows from the name that is claimed, as `Uniqueness` has it. */
  private claimStream(name: string): number {
    const parts = this.partsOf(name);
    return this.place(CLAIM + name, (owner) => {
      const own = parts.map((part) => (typeof part === 'string' ? part : this.values[part]?.(owner)));
      return CLAIM + derivedId('claim', own.join(''));
    });
  }

  /** One value a token, however often an act names it. */
  private place(token: string, value: Value): number {
    const known = this.places.get(token);
    if (known !== undefined) return known;
    this.places.set(token, this.values.length);
    return this.values.push(value) - 1;
  }
}

/** Neighbouring texts as one: a row is put together some ten million times. */
function merged(parts: readonly Part[]): readonly Part[] {
  const one: Part[] = [];
  for (const part of parts) {
    const last = one.at(-1);
    if (typeof part === 'string' && typeof last === 'string') one[one.length - 1] = last + part;
    else one.push(part);
  }
  return one;
}

const claimOf = (payload: string): string => (JSON.parse(payload) as { name: string }).name;

/** COPY's text format takes a backslash as the beginning of something. */
const escaped = (text: string): string => text.replaceAll('\\', '\\\\');

const HEX = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, '0'));
/** The bits of the third and fourth group that say that it is a uuid, and of which kind, stay. */
const FREE = Uint16Array.of(0xffff, 0xffff, 0xffff, 0x0fff, 0x3fff, 0xffff, 0xffff, 0xffff);
const WORDS = 8;

/** An id of the played life, mixed with its owner's mask: as good a uuid as before, and nobody else's. */
function idValue(id: string, isStaff: boolean): Value {
  const digits = id.replaceAll('-', '');
  const words = Uint16Array.from({ length: WORDS }, (_, n) =>
    Number.parseInt(digits.slice(n * 4, n * 4 + 4), 16),
  );
  const hex = (mask: Uint16Array, n: number): string =>
    HEX[(words[n] ?? 0) ^ ((mask[n] ?? 0) & (FREE[n] ?? 0))] ?? '';
  return ({ mask, staffMask }) => {
    const own = isStaff ? staffMask : mask;
    return (
      hex(own, 0) +
      hex(own, 1) +
      '-' +
      hex(own, 2) +
      '-' +
      hex(own, 3) +
      '-' +
      hex(own, 4) +
      '-' +
      hex(own, 5) +
      hex(own, 6) +
      hex(own, 7)
    );
  };
}
