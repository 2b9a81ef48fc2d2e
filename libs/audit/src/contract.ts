export * from './access/access.events.js';
export * from './access/access.state.js';
