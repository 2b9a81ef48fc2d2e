export * from './contract.js';
export { enforcementContext, enforcementContextWith } from './enforcement.context.js';
export { EnforcementHttpModule } from './enforcement.http.module.js';
export { enforcementEntities, enforcementMigrations } from './enforcement.persistence.js';
export { EnforcementWorkerModule } from './enforcement.worker.module.js';
