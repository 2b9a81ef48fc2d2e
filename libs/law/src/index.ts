export * from './contract.js';
export { lawContext } from './law.context.js';
export { LawHttpModule } from './law.http.module.js';
export { lawEntities, lawMigrations } from './law.persistence.js';
export { LawWorkerModule } from './law.worker.module.js';
export { organizationCheckCharacter, usccCheckCharacter } from './uscc/uscc.js';
export { OPEN_CASES, type OpenCases, type TouchedCase } from './changes/preview/open-cases.port.js';
export {
  type ChecklistItem,
  type ChecklistSource,
  FirstRunChecklist,
} from './questions/first-run-checklist.js';
