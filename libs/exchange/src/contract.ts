export { AGENCIES, AGENCY_CODES, type AgencyCode } from './endpoint/sharing.policy.js';
export { endpointEvents, type EndpointEvent } from './endpoint/endpoint.events.js';
export { endpointStream, type EndpointState } from './endpoint/endpoint.state.js';
