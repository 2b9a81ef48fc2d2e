export { listEntryDocket } from './lists/list-entry-docket.projection.js';
export { organizationDocket } from './organization-docket.projection.js';
export { organizationPublicEvents } from './public-events.events.js';
export { normalName } from './names/name-text.state.js';
export type { NameMatch, NameScreening } from './names/screening.state.js';
export { listEntryStream, type ListEntryState } from './lists/list-entry.state.js';
export type { OrganizationEvent } from './registry/organization.events.js';
export { organizationStream, type OrganizationState } from './registry/organization.state.js';
export { HEADLINES, type Headline, type Legal, headlineOf } from './registry/standing.state.js';

/** `<uuid>` → the stream of that organization. */
export const organizationStreamId = (id: string): string => `organization-${id}`;
export { barsOffice, restrictionStream, type RestrictionState } from './restriction/restriction.state.js';
