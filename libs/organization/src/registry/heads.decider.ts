import { type Refusal, type StreamRef, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { barsOffice, restrictionStream } from '../restriction/restriction.state.js';
import type { OrganizationType } from './organization.events.js';
import type { PERSON_CHECKS } from './registration.events.js';
import type { PersonOfRecord } from './shapes.events.js';

/** A person who is to be legal representative, with what the register knows of the same reference elsewhere. */
export interface ProposedHead {
  readonly head?: PersonOfRecord;
  /** What the look into the lists of barred persons found; an officer's statement on what stands elsewhere. */
  readonly personCheck?: (typeof PERSON_CHECKS)[number];
  /** Types of the other organizations that the same person heads, from the register's own table. */
  readonly otherHeadships?: readonly string[];
  /** Streams of the restrictions that bind the person, from the table of restrictions. */
  readonly restrictions?: readonly string[];
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

/** The restrictions that a decision on a head reads beside its own stream. */
export const restrictionsRead = ({
  restrictions = [],
}: Pick<ProposedHead, 'restrictions'>): readonly StreamRef[] =>
  restrictions.map((id) => ({ category: restrictionStream.category, id }));

/**
 * A restriction kept here bars on the day of the act whatever the officer stated: from the offices of a foundation, whose
 * head is its chair (FND Art 23), and from heading a charity (慈善法 Art 112). From nothing else.
 */
export function restrictionRefusals(
  { restrictions = [] }: Pick<ProposedHead, 'restrictions'>,
  body: { readonly type: OrganizationType; readonly charity: boolean },
  context: Pick<LegalContext, 'folded' | 'occurredOn'>,
): readonly Refusal[] {
  const foundation = body.type === 'FND';
  const post = { office: foundation ? 'chair' : 'other', foundation, charity: body.charity } as const;
  const isBarred = restrictions
    .map((id) => context.folded(restrictionStream, id))
    .some((restriction) => restriction && barsOffice(restriction, post, context.occurredOn));
  return when(isBarred, 'head.restricted');
}
