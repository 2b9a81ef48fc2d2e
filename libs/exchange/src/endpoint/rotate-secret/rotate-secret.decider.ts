import { type CommandDefinition, accept, hoursAfter, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { EndpointEvent } from '../endpoint.events.js';
import { type EndpointState, endpointStream } from '../endpoint.state.js';

/** Both secrets sign for so long, so that the receiver changes over without losing a delivery. */
export const DEFAULT_OVERLAP_HOURS = 24;
export const LONGEST_OVERLAP_HOURS = 7 * 24;

export interface RotateSecret {
  /** 0 after a leak: the old secret ends at once. */
  readonly overlapHours?: number;
}

export const rotateSecret: CommandDefinition<RotateSecret, EndpointState, EndpointEvent, LegalContext> = {
  name: 'rotateSecret',
  zh: '轮换签名密钥',
  en: 'Rotate the secret',
  category: endpointStream.category,
  creates: false,
  roles: ['exchange-officer'],
  restsOn: () => ['SZ-sod-9'],
  guard: (state) => when(state.status === 'none', 'endpoint.not-active'),
  decide({ overlapHours = DEFAULT_OVERLAP_HOURS }, _state, context) {
    const previousUntil = hoursAfter(context.now, overlapHours);
    return accept(
      [{ type: 'SecretRotated', data: { secret: context.id('secret'), previousUntil } }],
      'SZ-sod-9',
    );
  },
};
