import { derivedId } from '@shouzheng/platform';
import { PLAYED_AT } from './cast.js';
import { ORDINAL } from './life.js';
import { renamed } from './names.js';
import { PLAYED_NAME, RENAMED } from './played.js';
import type { PlayedEvent } from './stage.js';
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

type Slot = (owner: Owner) => string;
type Part = string | Slot;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;
const TYPES = ['SG', 'PNE', 'FND'] as const;
const TOKENS = new Map<string, Slot>([
  ...TYPES.map((type): [string, Slot] => [PLAYED_NAME[type], ({ name }) => name]),
  ...TYPES.map((type): [string, Slot] => [RENAMED[type], ({ name }) => renamed(name)]),
  ...TYPES.map((type): [string, Slot] => [playedCode(type), ({ code }) => code]),
  [PLAYED_AT, ({ registrar }) => registrar],
  [ORDINAL, ({ ordinal }) => ordinal],
]);
// Longest first: a code holds the place of its registrar.
const PATTERN = new RegExp(
  [UUID.source, ...[...TOKENS.keys()].sort((a, b) => b.length - a.length)].join('|'),
  'g',
);
const CLAIM = 'claim-';

/**
 * A played event made ready to become anybody's: its row, with gaps where the owner's own values go. Only whole values
 * are put in, and none that JSON or the copy format would write otherwise, so the text stays canonical.
 */
export class EventTemplate {
  private readonly parts: readonly Part[];

  /** @param staff ids of the staff, which are the registrar's and not the organization's */
  constructor(event: PlayedEvent, at: string, staff: ReadonlySet<string>) {
    const { streamId, revision, eventId, type, schemaVersion, payload, metadata } = event;
    const fill = (text: string): readonly Part[] => partsOf(escaped(text), staff);
    this.parts = merged([
      ...(streamId.startsWith(CLAIM) ? [claimStream(fill(claimOf(payload)))] : fill(streamId)),
      `\t${revision}\t`,
      ...fill(eventId),
      `\t${type}\t${schemaVersion}\t`,
      ...fill(payload),
      '\t',
      ...fill(metadata),
      `\t${at}\n`,
    ]);
  }

  /** The columns of the row after its position, as COPY reads them. */
  rowOf(owner: Owner): string {
    let row = '';
    for (const part of this.parts) row += typeof part === 'string' ? part : part(owner);
    return row;
  }
}

function partsOf(text: string, staff: ReadonlySet<string>): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { 0: token, index } of text.matchAll(PATTERN)) {
    parts.push(text.slice(at, index), TOKENS.get(token) ?? idSlot(token, staff.has(token)));
    at = index + token.length;
  }
  return [...parts, text.slice(at)];
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

/** The stream of a claim follows from the name that is claimed, as `Uniqueness` has it. */
const claimStream =
  (name: readonly Part[]): Slot =>
  (owner) =>
    CLAIM + derivedId('claim', name.map((part) => (typeof part === 'string' ? part : part(owner))).join(''));

const claimOf = (payload: string): string => (JSON.parse(payload) as { name: string }).name;

/** COPY's text format takes a backslash as the beginning of something. */
const escaped = (text: string): string => text.replaceAll('\\', '\\\\');

const HEX = Array.from({ length: 65_536 }, (_, n) => n.toString(16).padStart(4, '0'));
/** The bits of the third and fourth group that say that it is a uuid, and of which kind, stay. */
const FREE = Uint16Array.of(0xffff, 0xffff, 0xffff, 0x0fff, 0x3fff, 0xffff, 0xffff, 0xffff);
const WORDS = 8;

/** An id of the played life, mixed with its owner's mask: as good a uuid as before, and nobody else's. */
function idSlot(id: string, isStaff: boolean): Slot {
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
