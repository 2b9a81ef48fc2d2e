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
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  /** The next number of a series, from 1. Whoever appends first has it; the others lose the race and ask again. */
  async nextNumber(series: string): Promise<number> {
    let last = 0;
    for await (const event of this.store.readStream(serialStream(series))) last = event.revision + 1;
    return last + 1;
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
    loaded: LoadedStream<unknown>,
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
