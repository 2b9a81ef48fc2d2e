import { type CommandDefinition, type Instant, accept, refuse, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { EndpointEvent, LANE_RELEASES, RECOVERIES } from '../endpoint.events.js';
import { type EndpointState, endpointStream } from '../endpoint.state.js';

type Command<P> = CommandDefinition<P, EndpointState, EndpointEvent, LegalContext>;
const { category } = endpointStream;

export interface RecoverDeliveries {
  readonly which: (typeof RECOVERIES)[number];
  readonly since?: Instant;
  readonly fromSequence?: number;
}

/**
 * Sends again what a receiver lost. A fact that was corrected since is followed by its correction, so that it is not
 * revived as current (General duty to correct: SZ-record-1).
 */
export const recoverDeliveries: Command<RecoverDeliveries> = {
  name: 'recoverDeliveries',
  zh: '补发推送',
  en: 'Recover deliveries',
  category,
  creates: false,
  roles: ['exchange-officer'],
  restsOn: () => ['SZ-record-1'],
  guard: (state) => when(state.status !== 'active', 'endpoint.not-active'),
  decide({ which, since, fromSequence }, _state, context) {
    // Everything ever sent, again, is never what a receiver lost.
    if (which === 'all' && since === undefined && fromSequence === undefined) {
      return refuse('delivery.recovery-unbounded');
    }
    const recovery = context.id('recovery');
    return accept(
      [{ type: 'DeliveriesRecovered', data: { recovery, which, since, fromSequence } }],
      'SZ-record-1',
    );
  },
};

export interface ReleaseLane {
  readonly lane: string;
  readonly how: (typeof LANE_RELEASES)[number];
}

/** Which lanes stand still is in no event, so releasing one that does not is without effect, and harmless. */
export const releaseLane: Command<ReleaseLane> = {
  name: 'releaseLane',
  zh: '放行推送队列',
  en: 'Release a lane',
  category,
  creates: false,
  roles: ['exchange-officer'],
  restsOn: () => ['SZ-record-1'],
  guard: (state) => when(state.status !== 'active', 'endpoint.not-active'),
  decide: ({ lane, how }) => accept([{ type: 'LaneReleased', data: { lane, how } }], 'SZ-record-1'),
};
