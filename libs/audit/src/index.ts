export { auditContext } from './audit.context.js';
export { AuditHttpModule, AuditWorkerModule } from './audit.module.js';
export { auditEntities, auditMigrations } from './audit.persistence.js';
export { EVENT_TEXTS } from './history/event-texts/index.js';
export { type VerifyOptions, type VerifyParts, verifyAll } from './verify/verify.js';
export { type VerifyDifference, type VerifyReport, verifyOutcome } from './verify/verify-report.js';
