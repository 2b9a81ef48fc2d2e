export { BAN_RECORD, CLUE_RECORD } from './ban-record.fixture.js';
export { ORGANIZATION_RECORD } from './organization-record.fixture.js';
export { PENALTY_RECORD } from './penalty-record.fixture.js';

/** Events that other slices bring: their samples here say what a document needs of them, until their forms are stored. */
export const NOT_STORED_YET: readonly string[] = ['ListingNotified', 'AbnormalDelisted'];
