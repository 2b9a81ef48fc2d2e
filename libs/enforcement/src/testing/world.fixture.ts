import { readFileSync } from 'node:fs';
import {
  type CommandDefinition,
  type DomainEvent,
  type FileRef,
  type Instant,
  type Recorded,
  type Sealed,
  type StreamDefinition,
  civilDateOf,
  isRefused,
  judge,
} from '@shouzheng/kernel';
import { type AccountState, accountStreamId } from '@shouzheng/identity/contract';
import {
  DEFAULT_SETTINGS,
  type LawBook,
  type LegalContext,
  type Role,
  type Settings,
  type Staff,
  createLawBook,
  parseRegions,
} from '@shouzheng/law/contract';

const law = createLawBook();
const regions = parseRegions(
  readFileSync(new URL('../../../../data/regions-5118.csv', import.meta.url), 'utf8'),
);

export const ORGAN = '511803';
export const CITY = '511800';
const CERTIFICATE = { number: '川Q180301', from: '2024-01-01', to: '2027-12-31' };
/** A Monday morning in Ya'an. */
export const START: Instant = '2026-11-02T01:00:00.000Z';
const HOUR = 60 * 60 * 1000;

export const uuid = (n: number): string => `00000000-0000-5000-8000-${String(n).padStart(12, '0')}`;
export const sealed = (text: string): Sealed => ({
  key: 'case-facts-test',
  sealed: Buffer.from(text).toString('base64'),
});
export const fileRef = (n = 1): FileRef => ({
  id: uuid(900_000 + n),
  sha256: 'a'.repeat(64),
  size: 3,
  mediaType: 'image/jpeg',
  name: sealed('照片.jpg'),
});

export function staff(n: number, role: Role, more: Partial<Staff> = {}): Staff {
  return { account: uuid(n), person: `person-${n}`, role, organ: ORGAN, badge: `18030${n}`, ...more };
}

export const officerA = staff(1, 'officer', { certificate: CERTIFICATE });
export const officerB = staff(2, 'officer', { certificate: { ...CERTIFICATE, number: '川Q180302' } });
export const officerC = staff(3, 'officer', { certificate: { ...CERTIFICATE, number: '川Q180303' } });
export const expired = staff(4, 'officer', {
  certificate: { number: '川Q180304', from: '2020-01-01', to: '2025-12-31' },
});
export const clerk = staff(5, 'clue-clerk');
export const sectionHead = staff(6, 'section-head');
export const head = staff(7, 'organ-head');
export const reviewer = staff(8, 'legal-reviewer', { legalQualification: true });
export const keeper = staff(9, 'evidence-keeper');
export const cityHead = staff(10, 'organ-head', { organ: CITY });
export const elsewhere = staff(11, 'officer', { organ: '511822', certificate: CERTIFICATE });
export const system: Staff = {
  account: 'system',
  person: 'system',
  role: 'system',
  organ: '000000',
  badge: '0000',
};
const everyone = [
  officerA,
  officerB,
  officerC,
  expired,
  clerk,
  sectionHead,
  head,
  reviewer,
  keeper,
  cityHead,
  elsewhere,
];

const accountOf = (one: Staff): AccountState => ({ status: 'active', ...one });

export interface Given {
  readonly actor?: Staff;
  readonly at?: Instant;
  /** Versions of the rules that an appended event carries. */
  readonly basis?: readonly { readonly rule: string; readonly version: string }[];
}

/** Streams in memory, folded by the real definitions; commands are judged by the real law of the day. */
export class World {
  law: LawBook = law;
  settings: Settings = DEFAULT_SETTINGS;
  now: Instant = START;
  readonly history = new Map<string, Recorded[]>();
  private readonly states = new Map<string, unknown>();
  private ids = 1000;
  private serial = 0;

  constructor() {
    for (const one of everyone) this.put(accountStreamId(one.account), accountOf(one));
  }

  /** A state as if it had been folded: an account, for instance. */
  put(streamId: string, state: unknown): void {
    this.states.set(streamId, state);
  }

  state<S>(stream: StreamDefinition<S, never>, streamId: string): S {
    return (this.states.get(streamId) as S | undefined) ?? stream.initial;
  }

  /** Codes of the refusals; empty when the act was accepted, and its events are then folded. An hour goes by. */
  give<P, S, E extends DomainEvent>(
    stream: StreamDefinition<S, E>,
    streamId: string,
    command: CommandDefinition<P, S, E, LegalContext>,
    payload: NoInfer<P>,
    { actor = officerA, at }: Given = {},
  ): readonly string[] {
    const before = this.state(stream, streamId);
    if (actor.role !== 'system' && !command.roles.includes(actor.role)) return ['actor.role-not-entitled'];
    const context = this.context(streamId, actor, at);
    const decision = judge(command, payload, before, context);
    if (isRefused(decision)) return decision.refusals.map(({ code }) => code);
    const missing = decision.basis.find(
      (rule) => !this.law.rule(rule, context.occurredOn) && !this.law.version(rule),
    );
    if (missing) return [`law.basis-not-in-force ${missing}`];
    const basis = decision.basis.map((rule) => ({
      rule,
      version: this.law.rule(rule, context.occurredOn)?.version ?? rule,
    }));
    for (const event of decision.events)
      this.append(stream, streamId, event, { actor, at: context.occurredAt, basis });
    this.now = new Date(Date.parse(this.now) + HOUR).toISOString();
    return [];
  }

  append<S, E extends DomainEvent>(
    stream: StreamDefinition<S, E>,
    streamId: string,
    event: E,
    given: Given = {},
  ): void {
    const definition = stream.events.findLast(({ type }) => type === event.type);
    if (!definition) throw new Error(`${event.type} is no event of ${stream.category}`);
    const data = JSON.parse(JSON.stringify(definition.schema.parse(event.data))) as unknown;
    const events = this.history.get(streamId) ?? [];
    const recorded = recordedEvent({ type: event.type, data }, streamId, events.length, {
      eventId: this.nextId(),
      at: given.at ?? this.now,
      recordedAt: this.now,
      actor: given.actor ?? officerA,
      ...(given.basis ? { basis: given.basis } : {}),
    }) as Recorded<E>;
    this.history.set(streamId, [...events, recorded]);
    this.states.set(streamId, stream.evolve(this.state(stream, streamId), recorded));
  }

  events(streamId: string): readonly Recorded[] {
    return this.history.get(streamId) ?? [];
  }

  types(streamId: string): readonly string[] {
    return this.events(streamId).map(({ type }) => type);
  }

  last<E extends DomainEvent = DomainEvent>(streamId: string, type: E['type']): Recorded<E> | undefined {
    return this.events(streamId).findLast((event) => event.type === type) as Recorded<E> | undefined;
  }

  private nextId(): string {
    this.ids += 1;
    return uuid(this.ids);
  }

  context(streamId: string, actor: Staff, at: Instant | undefined): LegalContext {
    const command = this.nextId();
    this.serial += 1;
    const occurredAt = at ?? this.now;
    return {
      actor,
      now: this.now,
      today: civilDateOf(this.now),
      occurredAt,
      occurredOn: civilDateOf(occurredAt),
      streamId,
      serial: this.serial,
      law: this.law,
      settings: this.settings,
      regions,
      id: (name) => `${command}-${name}`,
      folded: <S>(_definition: StreamDefinition<S, never>, id: string) =>
        this.states.get(id) as S | undefined,
    };
  }
}

export function recordedEvent(
  event: DomainEvent,
  streamId: string,
  revision: number,
  given: Given & { readonly eventId?: string; readonly recordedAt?: Instant } = {},
): Recorded {
  const { eventId = uuid(revision), at = START, actor = officerA, basis = [] } = given;
  const { account, person, role, organ, badge } = actor;
  return {
    ...event,
    eventId,
    streamId,
    revision,
    position: BigInt(revision + 1),
    recordedAt: given.recordedAt ?? at,
    meta: {
      commandId: uuid(1),
      command: 'test',
      correlationId: uuid(1),
      actor: { account, person, role, organ, badge },
      basis,
      occurredAt: at,
      origin: 'act',
    },
  };
}
