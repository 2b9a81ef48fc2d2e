import { type Refusal, when } from '@shouzheng/kernel';
import type { OrganizationType } from './organization.events.js';
import type { PERSON_CHECKS } from './registration.events.js';
import type { PersonOfRecord } from './shapes.events.js';

/** A person who is to be legal representative, with what the register knows of the same reference elsewhere. */
export interface ProposedHead {
  readonly head?: PersonOfRecord;
  /** What the look into the lists of barred persons found; an officer's statement until those lists are streams here. */
  readonly personCheck?: (typeof PERSON_CHECKS)[number];
  /** Types of the other organizations that the same person heads, from the register's own table. */
  readonly otherHeadships?: readonly string[];
}

/**
 * Who may head an organization: nobody who is barred (SG Art 13, PNE Art 11, FND Art 23), of an association nobody who
 * heads another one (SG Art 12), and whoever heads a foundation heads nothing else (FND Art 23).
 */
export function headRefusals(type: OrganizationType, proposed: ProposedHead): readonly Refusal[] {
  const { head, personCheck = 'not-checked', otherHeadships = [] } = proposed;
  if (!head) return [{ code: 'head.required' }];
  return [
    ...when(personCheck === 'barred', 'head.barred'),
    ...when(personCheck === 'not-checked', 'head.check-required'),
    ...otherOfficeRefusals(type, otherHeadships),
  ];
}

/** The same person elsewhere: asked when an application comes in, and again when it is decided on. */
export function otherOfficeRefusals(
  type: OrganizationType,
  otherHeadships: readonly string[],
): readonly Refusal[] {
  return [
    ...when(type === 'SG' && otherHeadships.includes('SG'), 'head.heads-another-association'),
    ...when(
      otherHeadships.includes('FND') || (type === 'FND' && otherHeadships.length > 0),
      'head.heads-a-foundation',
    ),
  ];
}
