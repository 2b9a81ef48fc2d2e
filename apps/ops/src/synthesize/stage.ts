import {
  type DomainEvent,
  type EventMetadata,
  type Instant,
  type Recorded,
  civilDateOf,
  endOfCivilDate,
  isRefused,
  judge,
} from '@shouzheng/kernel';
import type { LawBook, LegalContext, Regions, Settings, Staff, Terms } from '@shouzheng/law/contract';
import {
  type AnyCommand,
  type Catalogue,
  EventCodec,
  categoryOf,
  derivedId,
  systemStaff,
} from '@shouzheng/platform';

/** An event as it will be stored, of a life that was played. */
export interface PlayedEvent {
  readonly streamId: string;
  readonly revision: number;
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly payload: string;
  readonly metadata: string;
}

/** What one command wrote, in one append. */
export interface PlayedAct {
  readonly at: Instant;
  readonly events: readonly PlayedEvent[];
}

export interface House {
  readonly catalogue: Catalogue;
  readonly law: LawBook;
  readonly settings: Settings;
  readonly regions: Regions;
}

interface Live {
  readonly revision: number;
  readonly state: unknown;
}

/**
 * A number that no office reaches: where the text of an event holds it, a number of a series stands, and each
 * organization gets its own.
 */
export const SERIAL = 7_000_001;

/**
 * Plays one life: commands are judged by the house's own deciders, on the law of the day, and what they accept is folded
 * and kept; policies and the sweeper of terms act between them as they do in the running service. So a life is lawful
 * because it was lived, and not because somebody thought so.
 */
export class Stage {
  readonly acts: PlayedAct[] = [];
  private readonly codec: EventCodec;
  private readonly streams: Map<string, Live>;
  /** Streams of this life, whose terms are swept. */
  private readonly own = new Set<string>();
  private now: Instant = '';

  constructor(
    private readonly house: House,
    /** Told apart from every other life by this. */
    private readonly name: string,
    shared?: Stage,
  ) {
    this.codec = new EventCodec(house.catalogue);
    this.streams = new Map(shared?.streams);
  }

  state<S>(streamId: string): S {
    return (this.streams.get(streamId)?.state ??
      this.house.catalogue.stream(categoryOf(streamId)).initial) as S;
  }

  /** Lets the days go by: terms that end before this instant are missed on the night after their last day. */
  until(instant: Instant): void {
    for (;;) {
      const due = this.firstDue();
      if (!due || due.at >= instant) break;
      this.now = later(this.now, due.at);
      this.perform('missTerm', { term: due.term }, systemStaff('timer'), due.streamId);
    }
    this.now = later(this.now, instant);
  }

  /**
   * Gives a command as a member of staff, at the present of this life; a creation answers its new stream.
   * @throws Error when it is refused: such a life would be none
   */
  give(actor: Staff, command: string, payload: unknown, streamId?: string): string {
    return this.perform(command, payload, actor, streamId);
  }

  private firstDue(): { streamId: string; term: string; at: Instant } | undefined {
    const due = [...this.own].flatMap((streamId) =>
      Object.values(this.state<{ terms?: Terms }>(streamId).terms ?? {})
        .filter(({ status, provisional }) => status === 'running' && !provisional)
        .map(({ term, dueOn }) => ({ streamId, term, at: endOfCivilDate(dueOn) })),
    );
    return due.sort((a, b) => (a.at < b.at ? -1 : 1))[0];
  }

  private perform(
    name: string,
    payload: unknown,
    actor: Staff,
    given?: string,
    origin: EventMetadata['origin'] = actor.account === 'system:import' ? 'import' : 'act',
  ): string {
    const { catalogue } = this.house;
    const command =
      given === undefined ? catalogue.creation(name) : catalogue.command(name, categoryOf(given));
    const commandId = derivedId('synthetic', this.name, this.acts.length);
    const streamId = given ?? `${command.category}-${derivedId(commandId, command.category)}`;
    const live = this.streams.get(streamId) ?? {
      revision: -1,
      state: catalogue.stream(command.category).initial,
    };
    const context = this.contextOf(command, payload, actor, streamId, commandId, live.state);
    const decision = judge(command, payload, live.state, context);
    if (isRefused(decision)) throw new RefusedError(name, this.name, decision.refusals[0].code);
    const metadata = this.metadataOf(command, commandId, actor, decision.basis, origin);
    const recorded = decision.events.map((event, n) =>
      this.recorded(event, streamId, live.revision + 1 + n, derivedId(commandId, n), metadata),
    );
    const stream = catalogue.stream(command.category);
    const state = recorded.reduce<unknown>((before, event) => stream.evolve(before, event), live.state);
    this.streams.set(streamId, { revision: live.revision + recorded.length, state });
    this.own.add(streamId);
    const claims = (decision.claims ?? []).map((claim) =>
      this.played(
        { type: 'NameClaimed', data: { name: claim, by: streamId } },
        { streamId: `claim-${derivedId('claim', claim)}`, revision: 0 },
        derivedId(commandId, `claim ${claim}`),
        metadata,
      ),
    );
    const events = recorded.map((event) =>
      this.played(event, { streamId, revision: event.revision }, event.eventId, metadata),
    );
    this.acts.push({ at: this.now, events: [...events, ...claims] });
    // A second act on the same day comes after the first.
    this.now = new Date(Date.parse(this.now) + MINUTE).toISOString();
    for (const event of recorded) this.react(event);
    return streamId;
  }

  /** The policies, as their follower gives their commands. */
  private react(event: Recorded): void {
    if (event.meta.origin !== 'act') return;
    for (const policy of this.house.catalogue.policies) {
      for (const { command, payload, streamId, origin } of policy.on[event.type]?.(event) ?? []) {
        try {
          this.perform(command, payload, systemStaff('policy'), streamId, origin);
        } catch (error) {
          if (!(error instanceof RefusedError)) throw error;
          const subject = event.streamId;
          const cause = { policy: policy.name, command, refusal: error.code };
          const { organ } = event.meta.actor;
          this.perform('raiseTask', { subject, organ, cause }, systemStaff('policy'));
        }
      }
    }
  }

  private contextOf(
    command: AnyCommand,
    payload: unknown,
    actor: Staff,
    streamId: string,
    commandId: string,
    state: unknown,
  ): LegalContext {
    const { law, settings, regions } = this.house;
    if (actor.role !== 'system' && !command.roles.includes(actor.role))
      throw new Error(`${command.name} is no act of a ${actor.role}`);
    const today = civilDateOf(this.now);
    const readable = new Map(
      (command.reads?.(payload, state) ?? []).map(({ id }) => [id, this.streams.get(id)?.state]),
    );
    return {
      actor,
      now: this.now,
      today,
      occurredAt: this.now,
      occurredOn: today,
      streamId,
      serial: command.serial?.(payload, state, { actor, occurredOn: today }) === undefined ? 0 : SERIAL,
      law,
      settings,
      regions,
      id: (name) => derivedId(commandId, name),
      folded: <S>(_definition: unknown, id: string) => readable.get(id) as S | undefined,
    };
  }

  private metadataOf(
    command: AnyCommand,
    commandId: string,
    { account, person, role, organ, badge }: Staff,
    basis: readonly string[],
    origin: EventMetadata['origin'],
  ): EventMetadata {
    const on = civilDateOf(this.now);
    const { law } = this.house;
    return {
      commandId,
      command: command.name,
      correlationId: commandId,
      actor: { account, person, role, organ, badge },
      basis: basis.map((one) => {
        const version = one.includes('@') ? law.version(one) : law.rule(one, on);
        if (!version) throw new RefusedError(command.name, this.name, 'law.basis-not-in-force');
        return { rule: version.id, version: version.version };
      }),
      occurredAt: this.now,
      origin,
    };
  }

  private recorded(
    event: DomainEvent,
    streamId: string,
    revision: number,
    eventId: string,
    meta: EventMetadata,
  ): Recorded {
    return { ...event, eventId, streamId, revision, position: 0n, recordedAt: this.now, meta };
  }

  private played(
    { type, data }: DomainEvent,
    place: Pick<PlayedEvent, 'streamId' | 'revision'>,
    eventId: string,
    metadata: EventMetadata,
  ): PlayedEvent {
    return { ...place, ...this.codec.encode({ type, data }, eventId, metadata) };
  }
}

const MINUTE = 60_000;

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b);

class RefusedError extends Error {
  override readonly name = 'RefusedError';

  constructor(
    command: string,
    life: string,
    readonly code: string,
  ) {
    super(`${command} was refused in ${life}: ${code}`);
  }
}
