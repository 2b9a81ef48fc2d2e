export { auditContext } from './audit.context.js';
export { AuditHttpModule, AuditWorkerModule } from './audit.module.js';
export { auditEntities, auditMigrations } from './audit.persistence.js';
export { EVENT_TEXTS } from './history/event-texts/index.js';
export { verifySample } from './verify/verify-sample.js';
export { verifyAll } from './verify/verify.js';
export { type VerifyReport, sampleOutcome, verifyOutcome } from './verify/verify-report.js';
