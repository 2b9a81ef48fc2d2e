import type { Position } from '@shouzheng/kernel';

/** Hexadecimal digits at the end of a stream's id, which are random or a hash in every kind of uuid. */
const TAIL = 8;

/**
 * Which part of a follower's work: the events of the streams that fall to it, each part with a lease and a checkpoint of
 * its own, `name#k/N`. A stream stays in one part, so its events are dealt with one after the other. The whole, `name`,
 * where the work is not split.
 */
export class FollowerPart {
  readonly name: string;
  /** How far the parts before the last split had come, by their numbers: so far, the work is done. */
  #inherited: readonly Position[] = [];

  constructor(
    /** Name of the follower. */
    readonly whole: string,
    private readonly split?: { readonly part: number; readonly of: number },
  ) {
    this.name = split ? `${whole}#${split.part}/${split.of}` : whole;
  }

  /** All parts of a follower; the whole as the only one where `parts` is absent. */
  static of(whole: string, parts?: number): readonly FollowerPart[] {
    if (parts === undefined) return [new FollowerPart(whole)];
    return Array.from({ length: parts }, (_, part) => new FollowerPart(whole, { part, of: parts }));
  }

  get isWhole(): boolean {
    return this.split === undefined;
  }

  inherit(places: readonly Position[]): void {
    this.#inherited = places;
  }

  /** Whether an event of the stream, come to at this place in the log, is left for this part to deal with. */
  owns(streamId: string, at: Position): boolean {
    const { split } = this;
    if (split && numberOf(streamId, split.of) !== split.part) return false;
    const before = this.#inherited;
    return before.length === 0 || at > (before[numberOf(streamId, before.length)] ?? 0n);
  }
}

/** MUST stay as it is: what a part has done is known by the streams that fall to it. */
function numberOf(streamId: string, parts: number): number {
  return Number.parseInt(streamId.slice(-TAIL), 16) % parts;
}

const PART = /#(\d+)\/(\d+)$/;

/** Name of the follower that a lease or a checkpoint of this name belongs to. */
export const wholeOf = (name: string): string => name.replace(PART, '');

/** Whether the stream falls to the part of this name; everything falls to a whole. */
export function fallsTo(name: string, streamId: string): boolean {
  const [, part, of] = PART.exec(name) ?? [];
  return part === undefined || numberOf(streamId, Number(of)) === Number(part);
}

/** This program splits a follower otherwise than the database does, or not at all: nothing is done. */
export class FollowerNotSplitError extends Error {
  override readonly name = 'FollowerNotSplitError';

  constructor(part: FollowerPart) {
    super(
      part.isWhole
        ? `${part.name} was split into parts: run the version that splits it`
        : `${part.name} is not a part on record: run the version that belongs to this database, or migrate it`,
    );
  }
}
