import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  type Accepted,
  type Clock,
  type DomainEvent,
  type EventMetadata,
  type EventToAppend,
  type Instant,
  type Recorded,
  type Refusal,
  civilDateOf,
  isRefused,
  judge,
} from '@shouzheng/kernel';
import { LAW_STREAM_ID, type LegalContext, type Regions, inOffice } from '@shouzheng/law/contract';
import { Catalogue, type AnyCommand } from '../context-definition.js';
import { EventCodec } from '../event-codec.js';
import type { FoldedStream } from '../folding/folded-stream.js';
import { ProblemError } from '../http/problem.js';
import { categoryOf, derivedId } from '../ids.js';
import { type LawAt, LawInForce } from '../law/law-in-force.js';
import { CLOCK, REGIONS } from '../tokens.js';
import { StreamReader } from '../stream-reader.js';
import { ExecuteCommand, type CommandResult } from './execute-command.js';
import { basisRefusals, pinnedBasis } from './basis.js';
import { isHiddenFrom } from './confidential.js';
import type { Verdict } from './lane-group.js';
import { entryRefusals, permitRefusals } from './permit.js';
import { LostRaceError } from './stream-lane.js';
import { StreamLanes } from './stream-lanes.js';
import { Uniqueness } from './uniqueness.js';

/** The one door for every writer: load, fold, judge, append; those on one stream in its lane, one after the other. */
@CommandHandler(ExecuteCommand)
export class CommandRunner implements ICommandHandler<ExecuteCommand, CommandResult> {
  private readonly lanes: StreamLanes;

  constructor(
    private readonly catalogue: Catalogue,
    private readonly reader: StreamReader,
    private readonly codec: EventCodec,
    private readonly uniqueness: Uniqueness,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly law: LawInForce,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {
    this.lanes = new StreamLanes(uniqueness, reader);
  }

  async execute(given: ExecuteCommand): Promise<CommandResult> {
    const command =
      given.streamId === undefined
        ? this.catalogue.creation(given.command)
        : this.catalogue.command(given.command, categoryOf(given.streamId));
    const request = this.inTheirOffice(given, command);
    const { commandId } = request.caller;
    const streamId = request.streamId ?? `${command.category}-${derivedId(commandId, command.category)}`;
    // What was approved before the command came judges it.
    const law = await this.law.current();
    try {
      const result = await this.lanes.run<CommandResult>(streamId, this.catalogue.stream(command.category), {
        id: derivedId(commandId, 0),
        begins: request.streamId === undefined,
        decide: (folded) => this.decide(command, folded, request, law),
        repeated: (revision) => this.repeated(streamId, commandId, revision),
      });
      // Who has changed the law finds it changed with the next question.
      if (streamId === LAW_STREAM_ID) await this.law.lookAgain();
      return result;
    } catch (error) {
      // Nothing was done, and nothing is wrong with the request: the same one may come again.
      if (error instanceof LostRaceError) throw new ProblemError('unavailable', { retryAfterSeconds: 1 });
      throw error;
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

  /** What the same command did when it came before. */
  private async repeated(streamId: string, commandId: string, from: number): Promise<CommandResult> {
    const events: Recorded[] = [];
    for await (const event of this.reader.events(streamId, from)) {
      if (event.meta.commandId !== commandId) break;
      events.push(event);
    }
    const last = events.at(-1);
    if (!last) throw new Error(`the events of command ${commandId} are not in ${streamId}`);
    return {
      kind: 'done',
      streamId,
      revision: last.revision,
      position: last.position,
      events: async () => events,
      repeated: true,
    };
  }

  private async decide(
    command: AnyCommand,
    folded: FoldedStream,
    request: ExecuteCommand,
    law: LawAt,
  ): Promise<Verdict<CommandResult>> {
    const { streamId, state, revision } = folded;
    const { caller } = request;
    const today = civilDateOf(this.clock.now());
    const isThere = revision >= 0 && !isHiddenFrom(caller.actor, folded.stream, state, today);
    if (!command.creates && !isThere) return answered({ kind: 'not-found', streamId });
    const expected = caller.expectedRevision;
    if (expected !== undefined && expected !== revision) {
      return answered({ kind: 'stale', streamId, expected, actual: revision });
    }
    const occurredOn = civilDateOf(caller.occurredAt ?? this.clock.now());
    const series = command.serial?.(request.payload, state, { actor: caller.actor, occurredOn });
    const pass = series === undefined ? undefined : await this.uniqueness.turn(series);
    let verdict: Verdict<CommandResult> | undefined;
    try {
      const context = await this.contextFor(command, request, folded, law, series);
      verdict = this.judged(command, folded, context, request);
    } finally {
      // Who appends keeps the turn until the number is taken or not.
      if (!verdict?.appends) pass?.();
    }
    return pass && verdict.appends ? { ...verdict, ended: pass } : verdict;
  }

  private judged(
    command: AnyCommand,
    folded: FoldedStream,
    context: LegalContext,
    request: ExecuteCommand,
  ): Verdict<CommandResult> {
    const { streamId, state } = folded;
    const refused = (refusals: readonly Refusal[]): Verdict<CommandResult> =>
      answered({ kind: 'refused', streamId, refusals, on: context.occurredOn });
    const barred = this.refusalsBefore(command, folded, context, request);
    if (barred.length > 0) return refused(barred);
    const decision = judge(command, request.payload, state, context);
    if (isRefused(decision)) return refused(decision.refusals);
    const weak = basisRefusals(command, decision.basis, context);
    if (weak.length > 0) return refused(weak);
    return this.toAppend(command, folded, decision, context, request);
  }

  private refusalsBefore(
    command: AnyCommand,
    { stream, state, revision, beganAt }: FoldedStream,
    context: LegalContext,
    request: ExecuteCommand,
  ): readonly Refusal[] {
    const region = revision < 0 ? undefined : stream.region(state);
    const { actor, occurredOn } = context;
    const isAdmitted = stream.admits?.(state, actor.account, occurredOn) === true;
    return [
      ...permitRefusals(command, context, isAdmitted ? actor.organ : region),
      ...entryRefusals(context, request.caller.late, request.caller.origin, beganAt),
    ];
  }

  private async contextFor(
    command: AnyCommand,
    request: ExecuteCommand,
    { streamId, state, beganAt }: FoldedStream,
    { law, settingsOn }: LawAt,
    series: string | undefined,
  ): Promise<LegalContext> {
    const { caller } = request;
    const clock = this.clock.now();
    // The clock of this machine may be behind that of the one where the stream began: what is done now comes after that.
    const now = beganAt !== undefined && clock < beganAt && !caller.occurredAt ? beganAt : clock;
    const occurredAt: Instant = caller.occurredAt ?? now;
    const read = new Map<string, unknown>();
    for (const ref of command.reads?.(request.payload, state) ?? []) {
      const other = await this.reader.load(ref.id, this.catalogue.stream(ref.category));
      if (other.revision >= 0) read.set(ref.id, other.state);
    }
    const occurredOn = civilDateOf(occurredAt);
    return {
      actor: caller.actor,
      now,
      today: civilDateOf(now),
      occurredAt,
      occurredOn,
      streamId,
      serial: series === undefined ? 0 : await this.uniqueness.nextNumber(series),
      law,
      // Each act is judged by the settings of its own day.
      settings: settingsOn(occurredOn),
      regions: this.regions,
      id: (name: string) => derivedId(caller.commandId, name),
      folded: <S>(_definition: unknown, id: string) => read.get(id) as S | undefined,
    };
  }

  private toAppend(
    command: AnyCommand,
    folded: FoldedStream,
    decision: Accepted<DomainEvent>,
    context: LegalContext,
    request: ExecuteCommand,
  ): Verdict<CommandResult> {
    const { streamId, revision } = folded;
    const { commandId } = request.caller;
    const metadata = this.metadataFor(command, decision, context, request);
    const encode = (event: DomainEvent, name: string | number): EventToAppend =>
      this.codec.encode(event, derivedId(commandId, name), metadata);
    const [first, ...rest] = decision.events.map((event, n) => encode(event, n));
    if (!first) throw new Error(`${command.name} was accepted without an event`);
    return {
      appends: [
        { streamId, expectedRevision: revision, events: [first, ...rest] },
        ...this.uniqueness.appends(command, request.payload, folded, decision, context, encode),
      ],
      answer: (appended) => ({ kind: 'done', streamId, ...appended, repeated: false }),
      onConflict: async (conflicting) => {
        const taken = await this.uniqueness.takenClaim(
          decision,
          conflicting,
          revision < 0 ? streamId : undefined,
        );
        return taken && { kind: 'refused', streamId, refusals: [taken], on: context.occurredOn };
      },
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

const answered = (result: CommandResult): Verdict<CommandResult> => ({ answer: () => result });
