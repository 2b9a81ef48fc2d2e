import { type CommandDefinition, type Refusal, accept, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { EndpointEvent, STOP_REASONS } from '../endpoint.events.js';
import { type EndpointState, endpointStream } from '../endpoint.state.js';

type Command<P> = CommandDefinition<P, EndpointState, EndpointEvent, LegalContext>;
const { category } = endpointStream;

/** Also resumes a suspended or held endpoint: what fell due meanwhile was kept and is now sent. */
export const activateEndpoint: Command<object> = {
  name: 'activateEndpoint',
  zh: '启用接收端点',
  en: 'Activate an endpoint',
  category,
  creates: false,
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['SZ-sod-9'],
  guard: (state, { actor, settings }): readonly Refusal[] => [
    ...when(state.status === 'active', 'endpoint.already-active'),
    ...when(
      settings.separateEndpointApprover && state.registeredBy === actor.person,
      'endpoint.own-registration',
    ),
  ],
  decide: () => accept([{ type: 'EndpointActivated', data: {} }], 'SZ-sod-9'),
};

export interface SuspendEndpoint {
  readonly reason: (typeof STOP_REASONS)[number];
}

export const suspendEndpoint: Command<SuspendEndpoint> = {
  name: 'suspendEndpoint',
  zh: '暂停接收端点',
  en: 'Suspend an endpoint',
  category,
  creates: false,
  roles: ['exchange-officer', 'section-head', 'organ-head'],
  restsOn: () => ['SZ-sod-9'],
  guard: (state) => when(state.status !== 'active' && state.status !== 'held', 'endpoint.not-active'),
  decide: ({ reason }) => accept([{ type: 'EndpointSuspended', data: { reason } }], 'SZ-sod-9'),
};

export interface HoldEndpoint {
  readonly delivery: string;
}

/** The system's: the receiver answered 410 Gone. A person activates the endpoint again, or leaves it so. */
export const holdEndpoint: Command<HoldEndpoint> = {
  name: 'holdEndpoint',
  zh: '停用待查接收端点',
  en: 'Hold an endpoint that is gone',
  category,
  creates: false,
  roles: ['system'],
  restsOn: () => ['SZ-sod-9'],
  guard: (state) => when(state.status !== 'active', 'endpoint.not-active'),
  decide: ({ delivery }) => accept([{ type: 'EndpointHeld', data: { cause: 'gone', delivery } }], 'SZ-sod-9'),
};
