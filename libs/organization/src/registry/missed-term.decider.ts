import type { LegalContext } from '@shouzheng/law/contract';
import { ANNUAL, missedYear } from './annual-check/annual-report.decider.js';
import { ruleByType } from './conditions.decider.js';
import type { OrganizationEvent } from './organization.events.js';
import type { OrganizationState } from './organization.state.js';
import { deemedReceived } from './register/completion.decider.js';
import { COMPLETION_TERM } from './register/registration.decider.js';

interface Consequences {
  readonly events: readonly OrganizationEvent[];
  readonly basis: readonly string[];
}

/** What the law attaches to a missed term of registration or of the annual check; undefined where it attaches nothing. */
export function missedTermConsequences(
  term: string,
  state: OrganizationState,
  context: LegalContext,
): Consequences | undefined {
  const deemed = term === COMPLETION_TERM ? deemedReceived(state, context) : [];
  if (deemed.length > 0) return { events: deemed, basis: ['LIC-32'] };
  const year = missedYear(term, state, context);
  if (year.length > 0) return { events: year, basis: [ruleByType(state.type, ANNUAL), 'SZ-lead-1'] };
  return undefined;
}
