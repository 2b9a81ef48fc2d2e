export * from './contract.js';
export { lawContext } from './law.context.js';
export { LawHttpModule } from './law.http.module.js';
export { FirstRunChecklist } from './questions/first-run-checklist.service.js';
export { lawEntities, lawMigrations } from './law.persistence.js';
export { LawWorkerModule } from './law.worker.module.js';
export { organizationCheckCharacter, usccCheckCharacter } from './uscc/uscc.js';
