import { type CommandDefinition, type Refusal, type Sealed, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { REQUEST_CHANNELS, RequestEvent } from './request.events.js';
import { type RequestState, requestStream } from './request.state.js';

export type RequestCommand<P> = CommandDefinition<P, RequestState, RequestEvent, LegalContext>;

/** A command on a request that is there; nothing is done before it came in. */
export function requestCommand<P>(
  command: Omit<RequestCommand<P>, 'category' | 'creates'>,
): RequestCommand<P> {
  return {
    ...command,
    category: requestStream.category,
    creates: false,
    guard: (state, context) => [
      ...command.guard(state, context),
      ...when(state.at !== undefined && context.occurredAt < state.at, 'entry.before-its-prerequisite'),
    ],
  };
}

export function requestMustBe(
  { kind, status }: RequestState,
  as: RequestState['kind'],
  ...allowed: readonly RequestState['status'][]
): readonly Refusal[] {
  return [
    ...when(kind !== as, 'request.other-kind'),
    ...when(kind === as && !allowed.includes(status), 'request.wrong-state', { status }),
  ];
}

/** A day of the payload: not to come, and not before any of the given days. */
export function dayRefusals(
  on: string,
  { today }: LegalContext,
  ...after: readonly (string | undefined)[]
): readonly Refusal[] {
  return [
    ...when(on > today, 'entry.in-the-future'),
    ...when(
      after.some((day) => day !== undefined && on < day),
      'entry.before-its-prerequisite',
    ),
  ];
}

export interface Registered {
  readonly channel: (typeof REQUEST_CHANNELS)[number];
  readonly receivedOn: string;
  readonly applicant: Sealed;
  readonly content: Sealed;
}

/** Number of a request of the organ, in the series of its kind and year: 公开 or 更正. */
export function numberOf(word: string, { actor, occurredOn, serial }: LegalContext): string {
  return `${actor.organ}-${word}-${occurredOn.slice(0, 4)}-${String(serial).padStart(4, '0')}`;
}
