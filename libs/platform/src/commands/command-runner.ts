import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  type Accepted,
  type Clock,
  type DomainEvent,
  type EventMetadata,
  type EventStore,
  type EventToAppend,
  type Instant,
  type Refusal,
  type StreamAppend,
  civilDateOf,
  isRefused,
  judge,
} from '@shouzheng/kernel';
import { type LegalContext, type Regions, inOffice } from '@shouzheng/law/contract';
import { Catalogue, type AnyCommand } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import { ProblemError } from '../http/problem.js';
import { categoryOf, derivedId } from '../ids.js';
import { LawInForce } from '../law/law-in-force.js';
import { CLOCK, EVENT_STORE, REGIONS } from '../tokens.js';
import { type LoadedStream, StreamReader } from '../stream-reader.js';
import { ExecuteCommand, type CommandResult } from './execute-command.js';
import { basisRefusals, pinnedBasis } from './basis.js';
import { isHiddenFrom } from './confidential.js';
import { entryRefusals, permitRefusals } from './permit.js';
import { Uniqueness } from './uniqueness.js';

/** Whoever loses a race to another process tries again this often; a person is shown what changed instead. */
const ATTEMPTS = 6;
/** Rivals that pause for different lengths meet less often. */
const RACE_PAUSE_MS = 20;

/** The one door for every writer: load, fold, judge, append. */
@CommandHandler(ExecuteCommand)
export class CommandRunner implements ICommandHandler<ExecuteCommand, CommandResult> {
  constructor(
    private readonly catalogue: Catalogue,
    private readonly reader: StreamReader,
    private readonly codec: EventCodec,
    private readonly uniqueness: Uniqueness,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly law: LawInForce,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {}

  async execute(given: ExecuteCommand): Promise<CommandResult> {
    const command =
      given.streamId === undefined
        ? this.catalogue.creation(given.command)
        : this.catalogue.command(given.command, categoryOf(given.streamId));
    const request = this.inTheirOffice(given, command);
    const streamId =
      request.streamId ?? `${command.category}-${derivedId(request.caller.commandId, command.category)}`;
    for (let attempt = 1; ; attempt += 1) {
      const result = await this.attempt(command, streamId, request);
      const lostRace = result.kind === 'lost-race';
      if (!lostRace) return result;
      // Nothing was done, and nothing is wrong with the request: the same one may come again.
      if (attempt >= ATTEMPTS) throw new ProblemError('unavailable', { retryAfterSeconds: 1 });
      await delay(randomInt(RACE_PAUSE_MS * attempt));
    }
  }

  /** A deputy acts in the office of the head whose authority is valid on the day of the act. */
  private inTheirOffice(given: ExecuteCommand, command: AnyCommand): ExecuteCommand {
    const { caller, payload, streamId } = given;
    const on = civilDateOf(caller.occurredAt ?? this.clock.now());
    const actor = inOffice(caller.actor, command.roles, on);
    return actor === caller.actor
      ? given
      : new ExecuteCommand(given.command, payload, { ...caller, actor }, streamId);
  }

  private async attempt(
    command: AnyCommand,
    streamId: string,
    request: ExecuteCommand,
  ): Promise<CommandResult | { kind: 'lost-race' }> {
    const { caller } = request;
    const loaded = await this.reader.load<unknown, never>(streamId, this.catalogue.stream(command.category));
    const before = loaded.events.filter((event) => event.meta.commandId === caller.commandId);
    const last = before.at(-1);
    if (last) {
      return {
        kind: 'done',
        streamId,
        revision: last.revision,
        position: last.position,
        events: before,
        repeated: true,
      };
    }
    const stream = this.catalogue.stream(command.category);
    const today = civilDateOf(this.clock.now());
    const isThere =
      loaded.revision >= 0 &&
      !isHiddenFrom(caller.actor, stream, loaded.state, { regions: this.regions, on: today });
    if (!command.creates && !isThere) return { kind: 'not-found', streamId };
    if (caller.expectedRevision !== undefined && caller.expectedRevision !== loaded.revision) {
      return { kind: 'stale', streamId, expected: caller.expectedRevision, actual: loaded.revision };
    }

    const occurredOn = civilDateOf(caller.occurredAt ?? this.clock.now());
    const series = command.serial?.(request.payload, loaded.state, { actor: caller.actor, occurredOn });
    return this.uniqueness.inTurn(series, () => this.judgeAndAppend(command, loaded, request));
  }

  private async judgeAndAppend(
    command: AnyCommand,
    loaded: LoadedStream<unknown>,
    request: ExecuteCommand,
  ): Promise<CommandResult | { kind: 'lost-race' }> {
    const { streamId } = loaded;
    const context = await this.contextFor(command, request, loaded);
    const barred = this.refusalsBefore(command, loaded, context, request);
    if (barred.length > 0) return { kind: 'refused', streamId, refusals: barred, on: context.occurredOn };
    const decision = judge(command, request.payload, loaded.state, context);
    if (isRefused(decision)) {
      return { kind: 'refused', streamId, refusals: decision.refusals, on: context.occurredOn };
    }
    const weak = basisRefusals(command, decision.basis, context);
    if (weak.length > 0) return { kind: 'refused', streamId, refusals: weak, on: context.occurredOn };
    return this.append(command, loaded, decision, context, request);
  }

  private refusalsBefore(
    command: AnyCommand,
    loaded: LoadedStream<unknown>,
    context: LegalContext,
    request: ExecuteCommand,
  ): readonly Refusal[] {
    const stream = this.catalogue.stream(command.category);
    const region = loaded.revision < 0 ? undefined : stream.region(loaded.state);
    const { actor, occurredOn } = context;
    const isAdmitted = stream.admits?.(loaded.state, actor.account, occurredOn) === true;
    const firstAt = loaded.events[0]?.meta.occurredAt;
    return [
      ...permitRefusals(command, context, isAdmitted ? actor.organ : region),
      ...entryRefusals(context, request.caller.late, request.caller.origin, firstAt),
    ];
  }

  private async contextFor(
    command: AnyCommand,
    request: ExecuteCommand,
    loaded: LoadedStream<unknown>,
  ): Promise<LegalContext> {
    const { caller } = request;
    const now = this.clock.now();
    const occurredAt: Instant = caller.occurredAt ?? now;
    const read = new Map<string, unknown>();
    for (const ref of command.reads?.(request.payload, loaded.state) ?? []) {
      const other = await this.reader.load(ref.id, this.catalogue.stream(ref.category));
      if (other.revision >= 0) read.set(ref.id, other.state);
    }
    const occurredOn = civilDateOf(occurredAt);
    // What was approved before the command came judges it, and each act is judged by the settings of its own day.
    const { law, settingsOn } = await this.law.current();
    const series = command.serial?.(request.payload, loaded.state, { actor: caller.actor, occurredOn });
    return {
      actor: caller.actor,
      now,
      today: civilDateOf(now),
      occurredAt,
      occurredOn,
      streamId: loaded.streamId,
      serial: series === undefined ? 0 : await this.uniqueness.nextNumber(series),
      law,
      settings: settingsOn(occurredOn),
      regions: this.regions,
      id: (name: string) => derivedId(caller.commandId, name),
      folded: <S>(_definition: unknown, id: string) => read.get(id) as S | undefined,
    };
  }

  private async append(
    command: AnyCommand,
    loaded: LoadedStream<unknown>,
    decision: Accepted<DomainEvent>,
    context: LegalContext,
    request: ExecuteCommand,
  ): Promise<CommandResult | { kind: 'lost-race' }> {
    const { streamId, revision } = loaded;
    const { commandId, expectedRevision } = request.caller;
    const metadata = this.metadataFor(command, decision, context, request);
    const encode = (event: DomainEvent, name: string | number): EventToAppend =>
      this.codec.encode(event, derivedId(commandId, name), metadata);
    const [first, ...rest] = decision.events.map((event, n) => encode(event, n));
    if (!first) throw new Error(`${command.name} was accepted without an event`);
    const appends: StreamAppend[] = [
      { streamId, expectedRevision: revision, events: [first, ...rest] },
      ...this.uniqueness.appends(command, request.payload, loaded, decision, context, encode),
    ];
    const outcome = await this.uniqueness.append(appends);
    if (outcome.kind === 'conflict') {
      if (outcome.streamId === streamId && expectedRevision !== undefined) {
        return { kind: 'stale', streamId, expected: expectedRevision, actual: outcome.actualRevision };
      }
      const taken = await this.uniqueness.takenClaim(decision, outcome.streamId);
      if (!taken) return { kind: 'lost-race' };
      return { kind: 'refused', streamId, refusals: [taken], on: context.occurredOn };
    }
    const last = revision + decision.events.length;
    const tail = await this.reader.load(streamId, this.catalogue.stream(command.category), {
      revision: last,
    });
    return {
      kind: 'done',
      streamId,
      revision: last,
      position: outcome.position,
      events: tail.events.slice(revision + 1),
      repeated: outcome.kind === 'already-there',
    };
  }

  private metadataFor(
    command: AnyCommand,
    decision: Accepted<DomainEvent>,
    context: LegalContext,
    request: ExecuteCommand,
  ): EventMetadata {
    const { caller } = request;
    const { account, person, role, organ, badge, actsFor } = caller.actor;
    return {
      commandId: caller.commandId,
      command: command.name,
      correlationId: caller.correlationId,
      ...(caller.causationId ? { causationId: caller.causationId } : {}),
      actor: { account, person, role, organ, badge, ...(actsFor ? { actsFor } : {}) },
      basis: pinnedBasis(decision.basis, context),
      occurredAt: context.occurredAt,
      ...(caller.late ? { late: caller.late } : {}),
      origin: caller.origin,
    };
  }
}
