import { type CommandDefinition, accept, refuse } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { EndpointEvent } from '../endpoint.events.js';
import { type EndpointState, endpointStream } from '../endpoint.state.js';
import type { AgencyCode } from '@shouzheng/law/contract';

export interface RegisterEndpoint {
  readonly agency: AgencyCode;
  /** Vetted and in its canonical spelling. */
  readonly url: string;
  readonly regionCode: string;
}

/** An agency's address is entered by one person; another one activates it, and two more acts grant it anything. */
export const registerEndpoint: CommandDefinition<
  RegisterEndpoint,
  EndpointState,
  EndpointEvent,
  LegalContext
> = {
  name: 'registerEndpoint',
  zh: '登记接收端点',
  en: 'Register an endpoint',
  category: endpointStream.category,
  creates: true,
  roles: ['exchange-officer'],
  guard: () => [],
  decide({ agency, url, regionCode }, _state, context) {
    const { organ } = context.actor;
    if (!context.regions.within(regionCode, organ)) {
      return refuse('endpoint.region-outside-jurisdiction', { region: regionCode, organ });
    }
    const secret = context.id('secret');
    return accept(
      [{ type: 'EndpointRegistered', data: { agency, url, regionCode, organ, secret } }],
      'SZ-sod-9',
      'DSR-platform',
    );
  },
};
