export * from './account/account.events.js';
export * from './account/account.state.js';
