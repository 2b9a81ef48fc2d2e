import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import { type EndpointEvent, endpointEvents } from './endpoint.events.js';

export interface Grant {
  readonly grant: string;
  readonly eventTypes: readonly string[];
  readonly regionCode: string;
  readonly legalBasis: readonly string[];
  readonly status: 'proposed' | 'effective' | 'revoked';
  /** The person, not the account: two persons make a grant. */
  readonly proposedBy: string;
}

export type Grants = Readonly<Record<string, Grant>>;

export interface EndpointState {
  readonly status: 'none' | 'registered' | 'active' | 'suspended' | 'held';
  readonly agency?: string;
  readonly organ?: string;
  readonly regionCode?: string;
  readonly registeredBy?: string;
  readonly grants: Grants;
}

export const endpointStream: StreamDefinition<EndpointState, EndpointEvent> = {
  category: 'endpoint',
  events: endpointEvents,
  initial: { status: 'none', grants: {} },
  region: (state) => state.organ,
  evolve(state: EndpointState, event: Recorded<EndpointEvent>): EndpointState {
    switch (event.type) {
      case 'EndpointRegistered': {
        const { agency, organ, regionCode } = event.data;
        return {
          ...state,
          status: 'registered',
          agency,
          organ,
          regionCode,
          registeredBy: event.meta.actor.person,
        };
      }
      case 'EndpointActivated':
        return { ...state, status: 'active' };
      case 'EndpointSuspended':
        return { ...state, status: 'suspended' };
      case 'EndpointHeld':
        return { ...state, status: 'held' };
      case 'GrantProposed': {
        const grant: Grant = { ...event.data, status: 'proposed', proposedBy: event.meta.actor.person };
        return { ...state, grants: { ...state.grants, [grant.grant]: grant } };
      }
      case 'GrantApproved':
        return { ...state, grants: withStatus(state.grants, event.data.grant, 'effective') };
      case 'GrantRevoked':
        return { ...state, grants: withStatus(state.grants, event.data.grant, 'revoked') };
      case 'SecretRotated':
      case 'TestEventRequested':
      case 'DeliveriesRecovered':
      case 'LaneReleased':
        return state;
    }
  },
};

function withStatus(grants: Grants, id: string, status: Grant['status']): Grants {
  const grant = grants[id];
  return grant ? { ...grants, [id]: { ...grant, status } } : grants;
}
