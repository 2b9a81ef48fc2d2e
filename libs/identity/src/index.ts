export { Accounts, type AccountToAdd } from './account/accounts.js';
export { DemoAccountList, type DemoAccountItem } from './account/demo-account-list.js';
export { DEMO_PASSWORD, demoAccounts, type DemoAccount } from './account/demo-accounts/demo-accounts.js';
export { NotForProductionError, assertNoDemo, assertOwnKeys } from './account/no-demo.js';
export { identityContext } from './identity.context.js';
export { IdentityHttpModule, IdentityModule } from './identity.module.js';
export { identityEntities, identityMigrations } from './identity.persistence.js';
