import { type CommandDefinition, accept, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { EndpointEvent } from '../endpoint.events.js';
import { type EndpointState, endpointStream } from '../endpoint.state.js';

/** A delivery without a fact, by which an agency sees that address, secret and its own verifying work. */
export const sendTestEvent: CommandDefinition<object, EndpointState, EndpointEvent, LegalContext> = {
  name: 'sendTestEvent',
  zh: '发送测试事件',
  en: 'Send a test event',
  category: endpointStream.category,
  creates: false,
  roles: ['exchange-officer'],
  // Not before a second person has approved the address: nothing is sent to one that only one person entered.
  restsOn: () => ['SZ-sod-9'],
  guard: (state) => when(state.status !== 'active', 'endpoint.not-active'),
  decide: (_payload, _state, context) =>
    accept([{ type: 'TestEventRequested', data: { test: context.id('test') } }], 'SZ-sod-9'),
};
