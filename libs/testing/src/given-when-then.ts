import { expect } from '@jest/globals';
import {
  type ActorRef,
  civilDateOf,
  type CommandDefinition,
  type Decision,
  type DecisionContext,
  type DomainEvent,
  type EventMetadata,
  isRefused,
  judge,
  type Recorded,
  type StreamDefinition,
} from '@shouzheng/kernel';
import { uuidFrom } from './contracts/event-store-fixtures.js';

export const TEST_ACTOR: ActorRef = {
  account: uuidFrom('account'),
  person: uuidFrom('person'),
  role: 'officer',
  organ: '511803',
  badge: '180301',
};

/** A Monday morning in Ya'an. */
export const TEST_NOW = '2026-11-23T01:00:00.000Z';

/** The state of another stream, for commands that read one. */
export interface FoldedState {
  readonly category: string;
  readonly id: string;
  readonly state: unknown;
}

/** What a test says of the context; the rest follows. Dates follow from their instants unless they are said. */
export type ContextWishes<C extends DecisionContext> = Partial<Omit<C, 'folded'>> & {
  readonly folded?: readonly FoldedState[];
};

export function aDecisionContext(wishes: ContextWishes<DecisionContext> = {}): DecisionContext {
  const { folded = [], ...said } = wishes;
  const now = said.now ?? TEST_NOW;
  const occurredAt = said.occurredAt ?? now;
  return {
    actor: TEST_ACTOR,
    today: civilDateOf(now),
    occurredOn: civilDateOf(occurredAt),
    streamId: `test-${uuidFrom('stream')}`,
    serial: 1,
    id: (name) => uuidFrom(`id ${name}`),
    ...said,
    now,
    occurredAt,
    folded<S>({ category }: StreamDefinition<S, never>, id: string): S | undefined {
      return folded.find((one) => one.category === category && one.id === id)?.state as S | undefined;
    },
  };
}

/** An event as a fold sees it. Without wishes it is the first of its stream, acted by the test's actor now. */
export function recorded<E extends DomainEvent>(
  event: E,
  wishes: Partial<Omit<Recorded, 'type' | 'data' | 'meta'>> & { readonly meta?: Partial<EventMetadata> } = {},
): Recorded<E> {
  const revision = wishes.revision ?? 0;
  return {
    eventId: uuidFrom(`event ${revision}`),
    streamId: `test-${uuidFrom('stream')}`,
    revision,
    position: BigInt(revision + 1),
    recordedAt: TEST_NOW,
    ...wishes,
    ...event,
    meta: {
      commandId: uuidFrom(`command ${revision}`),
      command: 'test',
      correlationId: uuidFrom('correlation'),
      actor: TEST_ACTOR,
      basis: [],
      occurredAt: wishes.recordedAt ?? TEST_NOW,
      origin: 'act',
      ...wishes.meta,
    },
  };
}

export interface Then<E extends DomainEvent> {
  readonly decision: Decision<E>;
  /** Exactly these, in this order. */
  thenEvents(...events: readonly E[]): void;
  /** Exactly these codes. */
  thenRefused(...codes: readonly [string, ...string[]]): void;
}

export interface When<S, E extends DomainEvent, C extends DecisionContext> {
  readonly state: S;
  when<P>(command: CommandDefinition<P, S, E, C>, payload: P, context?: ContextWishes<C>): Then<E>;
}

type Given<C extends DecisionContext> = <S, E extends DomainEvent>(
  stream: StreamDefinition<S, E>,
  ...events: readonly E[]
) => When<S, E, C>;

/**
 * `given` for commands whose context holds more than the kernel's: `complete` adds the law, the settings and whatever
 * else to the kernel's part; what the test itself says of them wins.
 */
export function givenWith<C extends DecisionContext>(complete: (base: DecisionContext) => C): Given<C> {
  return (stream, ...events) => {
    const state = events.reduce(
      (folded, event, revision) =>
        stream.evolve(folded, isRecorded(event) ? event : recorded(event, { revision })),
      stream.initial,
    );
    return {
      state,
      when: (command, payload, { folded, ...said } = {}) => {
        const base = aDecisionContext({ ...(said as Partial<Omit<DecisionContext, 'folded'>>), folded });
        return then(
          stream.events,
          judge(command, payload, state, { ...complete(base), ...said, folded: base.folded }),
        );
      },
    };
  };
}

/** given(stream, …events).when(command, payload).thenEvents(…) or .thenRefused(code). */
export const given: Given<DecisionContext> = givenWith((base) => base);

function then<E extends DomainEvent>(
  definitions: StreamDefinition<unknown, E>['events'],
  decision: Decision<E>,
): Then<E> {
  return {
    decision,
    thenEvents: (...events) => {
      expect(isRefused(decision) ? decision : decision.events).toEqual(events);
      for (const { type, data } of isRefused(decision) ? [] : decision.events) {
        // What could not be read back must not be decided: the strict schema of the newest version says so here.
        const versions = definitions.filter((definition) => definition.type === type);
        const newest = versions.reduce<(typeof versions)[number] | undefined>(
          (best, one) => (best && best.version > one.version ? best : one),
          undefined,
        );
        if (!newest) throw new Error(`the stream has no event ${type}`);
        newest.schema.parse(data);
      }
    },
    thenRefused: (...codes) => {
      const refusals = isRefused(decision) ? decision.refusals.map(({ code }) => code) : decision.events;
      expect(refusals).toEqual(codes);
    },
  };
}

function isRecorded<E extends DomainEvent>(event: E): event is Recorded<E> {
  return 'meta' in event;
}
