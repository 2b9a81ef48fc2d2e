/** Endpoints see their own folder only. */
export { SPOT_CHECK_SUBJECTS as SPOT_CHECK_SUBJECT_CODES } from '../registry/annual.events.js';
export { ORGANIZATION_READERS } from '../registry/organization-readers.js';
export { ORGANIZATION_TYPES as SPOT_CHECK_TYPES } from '../registry/shapes.events.js';
export { SPOT_CHECK_KINDS, SUBSTITUTION_GROUNDS } from './spot-check.events.js';
