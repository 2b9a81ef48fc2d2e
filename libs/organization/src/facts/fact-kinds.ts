/** Endpoints see their own stream's folder only. */
export { FACT_KINDS } from '../registry/organization.events.js';
