export { endpointEvents, type EndpointEvent } from './endpoint/endpoint.events.js';
export { endpointStream, type EndpointState } from './endpoint/endpoint.state.js';
