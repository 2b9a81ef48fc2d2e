import type { ContextDefinition } from '@shouzheng/platform';
import { endpointProjection } from './endpoint/endpoint.projection.js';
import { endpointStream } from './endpoint/endpoint.state.js';
import { approveGrant, proposeGrant, revokeGrant } from './endpoint/grants/grants.decider.js';
import { recoverDeliveries, releaseLane } from './endpoint/recover-deliveries/recover-deliveries.decider.js';
import { registerEndpoint } from './endpoint/register-endpoint/register-endpoint.decider.js';
import { rotateSecret } from './endpoint/rotate-secret/rotate-secret.decider.js';
import {
  activateEndpoint,
  holdEndpoint,
  suspendEndpoint,
} from './endpoint/run-endpoint/run-endpoint.decider.js';
import { sendTestEvent } from './endpoint/send-test-event/send-test-event.decider.js';
import { exchangeRefusals } from './exchange.refusals.js';

export const exchangeContext: ContextDefinition = {
  name: 'exchange',
  streams: [endpointStream],
  commands: [
    registerEndpoint,
    activateEndpoint,
    suspendEndpoint,
    holdEndpoint,
    proposeGrant,
    approveGrant,
    revokeGrant,
    rotateSecret,
    sendTestEvent,
    recoverDeliveries,
    releaseLane,
  ],
  projections: [endpointProjection],
  policies: [],
  refusals: exchangeRefusals,
};
