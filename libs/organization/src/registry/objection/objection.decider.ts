import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, type Terms, meetTerm, startTerm } from '@shouzheng/law/contract';
import { documentClaim, organizationCommand, registrarHere } from '../conditions.decider.js';
import { dayRefusals, withdrawListing } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { OBJECTION_OUTCOMES, OBJECTORS, ObjectionSubject } from './objection.events.js';
import { type Objection, type Objections, RATING_TARGET, isContested } from './objection.state.js';

export const objectionTerm = (id: string): string => `objection-${id}`;

/** Subjects in an organization's record; a row of a published list has its own stream. */
export type RecordSubject = Exclude<ObjectionSubject, 'list-entry'>;

export interface FileObjection {
  readonly about: RecordSubject;
  /** Listing id, event id of the published fact, or `rating`. */
  readonly target: string;
  readonly by: (typeof OBJECTORS)[number];
  readonly receivedOn: string;
  readonly reasons: Sealed;
}

/** What is objected to must stand in the record: its day, or undefined. */
function standsSince({ about, target }: FileObjection, state: OrganizationState): string | undefined {
  switch (about) {
    case 'listing':
      return state.listings.find(({ listingId }) => listingId === target)?.since;
    case 'rating':
      return target === RATING_TARGET && state.legal !== 'Deregistered'
        ? state.rating?.announcedOn
        : undefined;
    case 'published-fact':
      return state.facts.some(({ eventId, withdrawn }) => eventId === target && !withdrawn) ? '' : undefined;
  }
}

/** The term in which the owner answers, by the day on which the objection came in. */
export const answerTerm = (
  objectionId: string,
  receivedOn: string,
  organ: string,
  { law }: LegalContext,
): OrganizationEvent & ReturnType<typeof startTerm> =>
  startTerm(objectionTerm(objectionId), law.deadline('objection-answer', receivedOn), {
    role: 'credit-officer',
    organ,
  });

/** Anyone named may object: from now on the entry shows 有异议 to all who see it (SZ-objection-1). */
export const fileObjection = organizationCommand<FileObjection>({
  name: 'fileObjection',
  zh: '受理异议',
  en: 'Take in an objection',
  roles: ['credit-officer', 'registration-clerk', 'officer', 'rating-officer'],
  restsOn: () => ['O60-objection', 'SZ-objection-1'],
  guard: (state, context) => registrarHere(state, context),
  decide(payload, state, context) {
    const { target, receivedOn } = payload;
    const since = standsSince(payload, state);
    const refused = refuseAll([
      ...when(since === undefined, 'objection.no-such-entry'),
      ...when(isContested(state, target), 'objection.in-hand'),
      ...dayRefusals(receivedOn, since, context),
    ]);
    if (refused) return refused;
    const objectionId = context.id('objection');
    return accept<OrganizationEvent>(
      [
        { type: 'ObjectionFiled', data: { ...payload, objectionId } },
        answerTerm(objectionId, receivedOn, state.region, context),
      ],
      'O60-objection',
      'SZ-objection-1',
    );
  },
});

export interface AnswerObjection {
  readonly objectionId: string;
  readonly outcome: (typeof OBJECTION_OUTCOMES)[number];
  readonly documentNumber: string;
  readonly reasons: Sealed;
}

export const someObjection = ({ objections }: Objections): readonly Refusal[] =>
  when(!Object.values(objections).some(({ status }) => status === 'open'), 'objection.none-open');

/** An open objection that this person may answer, or why not. */
export function answerable(
  { objections }: Objections,
  objectionId: string,
  { actor }: LegalContext,
): Objection | Refusal {
  const objection = objections[objectionId];
  if (objection?.status !== 'open') return { code: 'objection.none-open' };
  return objection.taker === actor.person ? { code: 'objection.taker-answers' } : objection;
}

/**
 * Upheld: the entry goes in the same act, from the register, the names that are screened and the partners; a level can
 * only be changed by verification (Order 82 Art 28), which is opened. Rejected: with the reasons.
 */
function consequences(
  { about, target }: Objection,
  documentNumber: string,
  state: OrganizationState,
  context: LegalContext,
): readonly OrganizationEvent[] {
  switch (about) {
    case 'listing':
      return withdrawListing(state, context, target, { cause: 'objection-upheld', documentNumber });
    case 'rating':
      // With the body its level has ended.
      if (state.legal === 'Deregistered') return [];
      return [
        {
          type: 'RatingVerificationOpened',
          data: { verificationId: context.id('verification'), trigger: 'OTHER' },
        },
      ];
    case 'published-fact':
    case 'list-entry':
      return [];
  }
}

/** The answer, by another than who took the objection in. */
export const answerObjection = organizationCommand<AnswerObjection>({
  name: 'answerObjection',
  zh: '答复异议',
  en: 'Answer an objection',
  roles: ['credit-officer', 'section-head', 'organ-head'],
  restsOn: () => ['O60-objection', 'SZ-objection-1'],
  guard: (state, context) => [...registrarHere(state, context), ...someObjection(state)],
  decide({ objectionId, outcome, documentNumber, reasons }, state, context) {
    const objection = answerable(state, objectionId, context);
    if ('code' in objection) return refuse(objection.code);
    const { about, target } = objection;
    const proposer = state.credit.procedures[target]?.proposer;
    if (about === 'listing' && proposer === context.actor.person) return refuse('objection.proposer-answers');
    const upheld = outcome === 'upheld';
    return claiming(
      accept<OrganizationEvent>(
        [
          {
            type: 'ObjectionAnswered',
            data: { objectionId, about, target, outcome, documentNumber, reasons },
          },
          ...answerMet(state.terms, objectionId, context),
          ...(upheld ? consequences(objection, documentNumber, state, context) : []),
        ],
        'O60-objection',
        'SZ-objection-1',
        ...(upheld && about === 'rating' ? ['O82-28'] : []),
      ),
      documentClaim(documentNumber),
    );
  },
});

export const answerMet = (
  terms: Terms,
  objectionId: string,
  { occurredOn }: LegalContext,
): ReturnType<typeof meetTerm> => meetTerm(terms, objectionTerm(objectionId), occurredOn);
