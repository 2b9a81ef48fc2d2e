import { Inject, Injectable } from '@nestjs/common';
import {
  type Accepted,
  type AppendOutcome,
  type DomainEvent,
  type EventOf,
  type EventStore,
  type EventToAppend,
  type Refusal,
  type StoredEvent,
  type StreamAppend,
} from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { AnyCommand } from '../context-definition.js';
import { derivedId } from '../ids.js';
import type { LoadedStream } from '../stream-reader.js';
import { EVENT_STORE } from '../tokens.js';
import {
  NameClaimed,
  NumberTaken,
  type SerialState,
  afterNumber,
  serialStream,
} from '../uniqueness.events.js';
import { SeveralStreams, actOf } from './several-streams.js';

const claimStreamId = (name: string): string => `claim-${derivedId('claim', name)}`;
const serialStreamId = (series: string): string => `serial-${derivedId('serial', series)}`;

/** A series as it was read last. */
interface Series extends SerialState {
  readonly revision: number;
}

interface Taken {
  readonly data: EventOf<typeof NumberTaken>['data'];
  readonly expectedRevision: number;
}

const next = ({ last, free }: SerialState): number => free[0] ?? last + 1;

/** The number that the append takes, if it takes one. */
function takenBy({ expectedRevision, events }: StreamAppend): readonly Taken[] {
  const [{ type, payload }] = events;
  return type === NumberTaken.type ? [{ data: JSON.parse(payload) as Taken['data'], expectedRevision }] : [];
}

/**
 * Names that may be borne once (credit codes, document numbers, user names) and gapless numbers, each a small stream
 * that is appended to in one act with the stream that takes it.
 */
@Injectable()
export class Uniqueness {
  /** Series as they were seen last: reading begins there. */
  private readonly seen = new Map<string, Series>();
  /** Series whose last event that was seen is one of our own: another process is noticed when the next append meets it. */
  private readonly ours = new Set<string>();
  /** Last revision of claims that were released after an act that came to nothing. */
  private readonly released = new Map<string, number>();
  private readonly turns = new Map<string, Promise<void>>();
  private readonly acts: SeveralStreams;

  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {
    this.acts = new SeveralStreams(store);
  }

  /** Appends the stream that an act is about and what is to be that stream's alone: all of it, or in the end nothing. */
  async append(appends: readonly StreamAppend[]): Promise<AppendOutcome> {
    const taken = appends.flatMap(takenBy);
    for (const { data } of taken) this.ours.delete(data.series);
    const outcome = await this.acts.append(appends);
    if (outcome.kind === 'appended') for (const one of taken) this.learn(one);
    return outcome;
  }

  /**
   * The next number of a series, from 1; first those that were given back. Whoever appends first has it; the others
   * lose the race and ask again.
   */
  async nextNumber(series: string): Promise<number> {
    let now: Series = this.seen.get(series) ?? { ...serialStream.initial, revision: -1 };
    if (this.ours.has(series)) return next(now);
    const later = this.store.readStream(serialStreamId(series), { fromRevision: now.revision + 1 });
    for await (const { type, payload, revision } of later) {
      const event = { type, data: JSON.parse(payload) } as Parameters<typeof afterNumber>[1];
      now = { ...afterNumber(now, event), revision };
    }
    this.seen.set(series, now);
    return next(now);
  }

  /** A number of ours stands in the store: if nothing else was seen meanwhile, the series ends with it. */
  private learn({ data, expectedRevision }: Taken): void {
    const before = this.seen.get(data.series);
    if ((before?.revision ?? -1) !== expectedRevision) return;
    const now = afterNumber(before ?? serialStream.initial, { type: 'NumberTaken', data });
    this.seen.set(data.series, { ...now, revision: expectedRevision + 1 });
    this.ours.add(data.series);
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

  /** The stream that bears a unique name, or undefined while nobody does. */
  async holder(name: string): Promise<string | undefined> {
    const claim = await this.claimOf(name);
    return claim && (JSON.parse(claim.payload) as { by: string }).by;
  }

  /** The event by which a unique name is borne now, or undefined while nobody does. */
  async claimOf(name: string): Promise<StoredEvent | undefined> {
    const last = await this.lastOfClaim(claimStreamId(name));
    if (last?.type !== NameClaimed.type) return undefined;
    const act = actOf(last);
    return act === undefined || (await this.acts.isDone(act)) ? last : undefined;
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
      streamId: claimStreamId(name),
      expectedRevision: this.released.get(claimStreamId(name)) ?? -1,
      events: [encode({ type: 'NameClaimed', data: { name, by } }, `claim ${name}`)] as const,
    }));
    const series = command.serial?.(payload, loaded.state, context);
    if (series === undefined) return claims;
    const number = context.serial;
    const taken = encode({ type: 'NumberTaken', data: { series, number, by } }, 'serial');
    const expectedRevision = this.revisionFor(series, number);
    return [...claims, { streamId: serialStreamId(series), expectedRevision, events: [taken] }];
  }

  /**
   * Why a claim of the act was refused, or undefined when it is worth another try: the name was released meanwhile, an
   * act that held it was left open until now, or it is that of the stream that the act would begin, so the act came before.
   */
  async takenClaim(
    decision: Accepted<DomainEvent>,
    conflictingStream: string,
    beginning: string | undefined,
  ): Promise<Refusal | undefined> {
    const name = decision.claims?.find((one) => claimStreamId(one) === conflictingStream);
    if (name === undefined) return undefined;
    const last = await this.lastOfClaim(conflictingStream);
    if (last?.type !== NameClaimed.type) {
      this.released.set(conflictingStream, last?.revision ?? -1);
      return undefined;
    }
    const act = actOf(last);
    if (act !== undefined && (await this.acts.settle(act)) !== 'done') return undefined;
    if ((JSON.parse(last.payload) as { by: string }).by === beginning) return undefined;
    return { code: 'claim.taken', params: { name } };
  }

  /** Where the number may be appended; a number that somebody has taken meanwhile is given a place that is taken too. */
  private revisionFor(series: string, number: number): number {
    const { last, free, revision } = this.seen.get(series) ?? { ...serialStream.initial, revision: -1 };
    return number === last + 1 || free.includes(number) ? revision : -1;
  }

  private async lastOfClaim(streamId: string): Promise<StoredEvent | undefined> {
    let last: StoredEvent | undefined;
    for await (const event of this.store.readStream(streamId)) last = event;
    return last;
  }
}
