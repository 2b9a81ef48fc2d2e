import { Inject, Injectable } from '@nestjs/common';
import {
  type Accepted,
  type DomainEvent,
  type EventStore,
  type EventToAppend,
  type Refusal,
  type StreamAppend,
} from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { AnyCommand } from '../context-definition.js';
import { derivedId } from '../ids.js';
import type { LoadedStream } from '../stream-reader.js';
import { EVENT_STORE } from '../tokens.js';

const claimStream = (name: string): string => `claim-${derivedId('claim', name)}`;
const serialStream = (series: string): string => `serial-${derivedId('serial', series)}`;

/**
 * Names that may be borne once (credit codes, document numbers, user names) and gapless numbers, each a small stream
 * that is appended to in one atomic act with the stream that takes it.
 */
@Injectable()
export class Uniqueness {
  /** The last number of each series that was seen: a series only grows, so reading begins there. */
  private readonly seen = new Map<string, number>();
  private readonly turns = new Map<string, Promise<void>>();

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** The next number of a series, from 1. Whoever appends first has it; the others lose the race and ask again. */
  async nextNumber(series: string): Promise<number> {
    let last = this.seen.get(series) ?? 0;
    const later = this.store.readStream(serialStream(series), { fromRevision: last });
    for await (const event of later) last = event.revision + 1;
    this.seen.set(series, last);
    return last + 1;
  }

  /**
   * Waits until those before it in this process have their number of the series: of many at once all but one would lose
   * each race. Other processes are raced against as ever. What it answers ends the turn.
   */
  async turn(series: string): Promise<() => void> {
    const before = this.turns.get(series);
    let pass = (): void => undefined;
    const turn = new Promise<void>((resolve) => (pass = resolve));
    this.turns.set(series, turn);
    await before;
    return () => {
      pass();
      if (this.turns.get(series) === turn) this.turns.delete(series);
    };
  }

  async inTurn<T>(series: string | undefined, work: () => Promise<T>): Promise<T> {
    if (series === undefined) return work();
    const pass = await this.turn(series);
    try {
      return await work();
    } finally {
      pass();
    }
  }

  /** The stream that bears a unique name, or undefined while nobody has taken it. */
  async holder(name: string): Promise<string | undefined> {
    for await (const event of this.store.readStream(claimStream(name))) {
      return (JSON.parse(event.payload) as { by: string }).by;
    }
    return undefined;
  }

  appends(
    command: AnyCommand,
    payload: unknown,
    loaded: Pick<LoadedStream<unknown>, 'streamId' | 'state'>,
    decision: Accepted<DomainEvent>,
    context: LegalContext,
    encode: (event: DomainEvent, name: string) => EventToAppend,
  ): readonly StreamAppend[] {
    const by = loaded.streamId;
    const claims = (decision.claims ?? []).map((name) => ({
      streamId: claimStream(name),
      expectedRevision: -1,
      events: [encode({ type: 'NameClaimed', data: { name, by } }, `claim ${name}`)] as const,
    }));
    const series = command.serial?.(payload, loaded.state, context);
    if (series === undefined) return claims;
    const number = context.serial;
    const taken = encode({ type: 'NumberTaken', data: { series, number, by } }, 'serial');
    return [...claims, { streamId: serialStream(series), expectedRevision: number - 2, events: [taken] }];
  }

  takenClaim(decision: Accepted<DomainEvent>, conflictingStream: string): Refusal | undefined {
    const name = decision.claims?.find((one) => claimStream(one) === conflictingStream);
    return name === undefined ? undefined : { code: 'claim.taken', params: { name } };
  }
}
