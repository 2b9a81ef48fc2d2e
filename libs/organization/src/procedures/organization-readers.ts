/** Endpoints see their own folder only. */
export { ORGANIZATION_READERS } from '../registry/organization-readers.js';
