import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import type { EventStore, FollowerLock, RefusalParams, StoredEvent } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import { ExecuteCommand } from '../commands/execute-command.js';
import { EventCodec } from '../event-codec.js';
import type { ParkedEvents } from '../following/follower-runner.js';
import type { FollowerReport } from '../following/follower.js';
import { fallsTo, wholeOf } from '../following/follower-part.js';
import { type LogEvent, readEvent } from '../following/log-event.js';
import { unwrap } from '../http/command-door.js';
import { RefusalError } from '../http/problem.js';
import { derivedId, newId } from '../ids.js';
import { Sealer } from '../sealing/sealer.js';
import { StreamReader } from '../stream-reader.js';
import { EVENT_STORE, FOLLOWER_LOCK } from '../tokens.js';
import { parkedEvents } from './parked-events.js';
import { type ParkEvent, type UnparkEvent, parkEvent, unparkEvent } from './parking.decider.js';
import { type ParkedEvent, type ParkingEvent, followerStream } from './parking.events.js';

/** What a person asks for: which follower, the event at which position, and why. */
export interface ParkingWish {
  readonly follower: string;
  readonly position: string;
  readonly reason: string;
}

/** Lets a named person decide that a follower passes over an event that it cannot deal with, and take it back. */
@Injectable()
export class Parking implements ParkedEvents {
  constructor(
    private readonly reader: StreamReader,
    private readonly codec: EventCodec,
    private readonly bus: CommandBus,
    private readonly sealer: Sealer,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(FOLLOWER_LOCK) private readonly lock: FollowerLock,
  ) {}

  /**
   * Parks the event at which the follower stands.
   * @throws RefusalError when that is not the event at the position, or the person may not decide it
   */
  async park({ follower, position, reason }: ParkingWish, staff: Staff): Promise<ParkedEvent> {
    const { trouble } = await this.reportOf(follower);
    // First: until the worker reports anew, it seems to stand there still.
    if (await this.parkedAt(follower, position)) throw refusal('follower.already-parked', { follower });
    if (!trouble?.event) throw refusal('follower.does-not-stand', { follower });
    const { eventId, type, streamId, revision } = trouble.event;
    if (trouble.event.position !== position)
      throw refusal('follower.stands-elsewhere', { follower, position: trouble.event.position });
    const parked = { eventId, eventType: type, position, subject: streamId, revision };
    await this.give<ParkEvent>(parkEvent.name, staff, {
      follower: wholeOf(follower),
      ...parked,
      error: trouble.error,
      reason: await this.sealed(eventId, reason),
    });
    return parked;
  }

  /**
   * Gives a parked event back: a policy or a reactor deals with it when it comes to this decision in the log, a
   * projection when it is rebuilt.
   * @throws RefusalError when no event is parked at the position, or the person may not decide it
   */
  async unpark({ follower, position, reason }: ParkingWish, staff: Staff): Promise<ParkedEvent> {
    const report = await this.reportOf(follower);
    const parked = await this.parkedAt(follower, position);
    if (!parked) throw refusal('follower.not-parked', { follower });
    // One that still stands before it would meet it twice: in its place, and where it is given back.
    if (BigInt(report.position ?? 0) < BigInt(position)) throw refusal('follower.not-passed', { follower });
    const { eventId } = parked;
    await this.give<UnparkEvent>(unparkEvent.name, staff, {
      follower: wholeOf(follower),
      eventId,
      reason: await this.sealed(eventId, reason),
    });
    return parked;
  }

  async of(follower: string): Promise<ReadonlySet<string>> {
    const { state } = await this.reader.load(followerStreamId(follower), followerStream);
    return new Set(Object.keys(state.parked));
  }

  async givenBack(follower: string, stored: StoredEvent): Promise<LogEvent | undefined> {
    if (stored.streamId !== followerStreamId(follower)) return undefined;
    const { subject, revision } = (this.codec.decode(stored) as ParkingEvent & object).data;
    const range = { fromRevision: revision, toRevision: revision };
    for await (const original of this.store.readStream(subject, range))
      return readEvent(this.codec, original);
    return undefined;
  }

  /** All that is parked now, by follower. */
  all(): ReturnType<typeof parkedEvents> {
    return parkedEvents(this.store, this.codec);
  }

  private async parkedAt(follower: string, position: string): Promise<ParkedEvent | undefined> {
    const { state } = await this.reader.load(followerStreamId(follower), followerStream);
    return Object.values(state.parked).find(
      (one) => one.position === position && fallsTo(follower, one.subject),
    );
  }

  private async reportOf(follower: string): Promise<Partial<FollowerReport>> {
    const holding = (await this.lock.holdings()).find(({ name }) => name === follower);
    if (!holding) throw refusal('follower.unknown', { follower });
    return holding.report as Partial<FollowerReport>;
  }

  private sealed(eventId: string, reason: string): ReturnType<Sealer['seal']> {
    return this.sealer.seal(`parking-reason-${eventId}`, reason);
  }

  private async give<Payload>(
    command: string,
    actor: Staff,
    payload: Payload & { follower: string },
  ): Promise<void> {
    const commandId = newId();
    const caller = { actor, commandId, correlationId: commandId, origin: 'act' as const };
    const streamId = followerStreamId(payload.follower);
    unwrap(await this.bus.execute(new ExecuteCommand(command, payload, caller, streamId)));
  }
}

function refusal(code: string, params: RefusalParams): RefusalError {
  return new RefusalError([{ code, params }], '');
}

/** One for all parts of a follower: its streams may fall to other parts one day. */
const followerStreamId = (follower: string): string =>
  `${followerStream.category}-${derivedId(followerStream.category, wholeOf(follower))}`;
