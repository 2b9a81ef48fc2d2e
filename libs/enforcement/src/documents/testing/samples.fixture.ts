export { BAN_RECORD, CLUE_RECORD } from './ban-record.fixture.js';
export { ORGANIZATION_RECORD } from './organization-record.fixture.js';
export { SERVICE_UNIT_RECORD } from './service-unit-record.fixture.js';
export { PENALTY_RECORD } from './penalty-record.fixture.js';
