import { AccessLogEntity } from './access/access-log.entity.js';
import { Audit1763900000000 } from './migrations/1763900000000-audit.js';

export const auditEntities = [AccessLogEntity];
export const auditMigrations = [Audit1763900000000];
