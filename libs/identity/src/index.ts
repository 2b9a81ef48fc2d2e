export { Accounts } from './account/accounts.js';
export { DEMO_PASSWORD, demoAccounts } from './account/demo-accounts/demo-accounts.js';
export { NotForProductionError, assertNoDemo } from './account/no-demo.js';
export { StaffingChecklist } from './account/staffing-checklist.js';
export { identityContext } from './identity.context.js';
export { IdentityHttpModule, IdentityModule } from './identity.module.js';
export { identityEntities, identityMigrations } from './identity.persistence.js';
