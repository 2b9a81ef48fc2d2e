import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, isTooLate, meetTerm, startTerm } from '@shouzheng/law/contract';
import {
  EXISTING,
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
} from '../conditions.decider.js';
import { dayRefusals } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { RatingLevel } from '../registry-codes.events.js';
import type { VerificationTrigger } from './rating.events.js';
import { type Verification, openVerifications, ratingOn } from './ratings.state.js';
import { type Votes, voteRefusals } from './votes.decider.js';

const OFFICERS = ['rating-officer', 'section-head'] as const;
const WITH_CERTIFICATE: readonly RatingLevel[] = ['3A', '4A', '5A'];
export const certificateTerm = (id: string): string => `rating-certificate-${id}`;

export interface OpenVerificationRating {
  readonly trigger: VerificationTrigger;
  readonly facts: Sealed;
}

/** Order 82 Art 28: falsification, misuse of the certificate and the rest; a penalty or a missed report opens it by itself. */
export const openVerificationRating = organizationCommand<OpenVerificationRating>({
  name: 'openVerificationRating',
  zh: '启动核查评估',
  en: 'Open a verification rating',
  roles: OFFICERS,
  restsOn: () => ['O82-28'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(!ratingOn(state, context.occurredOn), 'rating.not-rated'),
  ],
  decide(payload, _state, context) {
    const data = { ...payload, verificationId: context.id('verification') };
    return accept<OrganizationEvent>([{ type: 'RatingVerificationOpened', data }], 'O82-28');
  },
});

const someOpen = (state: OrganizationState): readonly Refusal[] =>
  when(openVerifications(state).length === 0, 'rating.no-open-verification');

const open = (state: OrganizationState, id: string): Verification | undefined =>
  openVerifications(state).find(({ verificationId }) => verificationId === id);

export interface ConfirmRating {
  readonly verificationId: string;
  readonly votes: Votes;
  readonly documentNumber: string;
}

/** The verification finds that the level stands. */
export const confirmRating = organizationCommand<ConfirmRating>({
  name: 'confirmRating',
  zh: '核查评估维持等级',
  en: 'Confirm a level after verification',
  roles: OFFICERS,
  restsOn: () => ['O82-28', 'O82-14'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someOpen(state),
  ],
  decide(payload, state, context) {
    const { verificationId, votes, documentNumber } = payload;
    if (!open(state, verificationId)) return refuse('rating.no-open-verification');
    const rating = ratingOn(state, context.occurredOn);
    const refused = refuseAll([...when(!rating, 'rating.not-rated'), ...voteRefusals(votes)]);
    if (refused || !rating) return refused ?? refuse('rating.not-rated');
    return claiming(
      accept<OrganizationEvent>(
        [{ type: 'RatingConfirmed', data: { ...payload, level: rating.level } }],
        'O82-28',
        'O82-14',
      ),
      documentClaim(documentNumber),
    );
  },
});

export interface AdjustRating {
  readonly verificationId: string;
  /** Absent: no level is left. */
  readonly to?: RatingLevel;
  readonly votes: Votes;
  readonly documentNumber: string;
  readonly announcedOn: string;
}

/** Another level, or none, announced after verification: the remaining time runs on (Order 82 Art 29). */
export const adjustRating = organizationCommand<AdjustRating>({
  name: 'adjustRating',
  zh: '调整评估等级',
  en: 'Adjust a level after verification',
  roles: OFFICERS,
  restsOn: () => ['O82-28', 'O82-29'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someOpen(state),
  ],
  decide(payload, state, context) {
    const { verificationId, to, votes, documentNumber, announcedOn } = payload;
    const rating = ratingOn(state, announcedOn);
    if (!open(state, verificationId)) return refuse('rating.no-open-verification');
    const refused = refuseAll([
      ...when(!rating, 'rating.not-rated'),
      ...when(to !== undefined && to === rating?.level, 'rating.level-unchanged'),
      ...voteRefusals(votes),
      ...dayRefusals(announcedOn, rating?.announcedOn, context),
    ]);
    if (refused || !rating) return refused ?? refuse('rating.not-rated');
    const { level: from, validTo } = rating;
    const adjusted: OrganizationEvent = {
      type: 'RatingAdjusted',
      data: {
        verificationId,
        from,
        ...(to ? { to } : {}),
        validTo,
        votes,
        documentNumber,
        announcedOn,
      },
    };
    return claiming(
      accept(
        [adjusted, ...returnTerm(from, verificationId, announcedOn, state, context)],
        'O82-28',
        'O82-29',
      ),
      documentClaim(documentNumber),
    );
  },
});

/** Certificate and plaque, given from 3A, go back within fifteen days. */
function returnTerm(
  from: RatingLevel,
  verificationId: string,
  announcedOn: string,
  { region }: OrganizationState,
  { law }: LegalContext,
): readonly OrganizationEvent[] {
  if (!WITH_CERTIFICATE.includes(from)) return [];
  const deadline = law.deadline('rating-certificate-return', announcedOn);
  return [startTerm(certificateTerm(verificationId), deadline, { role: 'rating-officer', organ: region })];
}

const certificateDue = (state: OrganizationState): readonly Refusal[] =>
  when(
    !Object.values(state.verifications).some(({ certificate }) => certificate === 'due'),
    'rating.no-certificate-due',
  );

export interface ReturnRatingCertificate {
  readonly verificationId: string;
  readonly returnedOn: string;
}

export const returnRatingCertificate = organizationCommand<ReturnRatingCertificate>({
  name: 'returnRatingCertificate',
  zh: '收回评估证书、标志',
  en: 'Take a rating certificate back',
  roles: OFFICERS,
  restsOn: () => ['O82-29'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...certificateDue(state),
  ],
  decide(payload, state, context) {
    const { verificationId, returnedOn } = payload;
    if (state.verifications[verificationId]?.certificate !== 'due')
      return refuse('rating.no-certificate-due');
    const started = state.terms[certificateTerm(verificationId)]?.startsOn;
    const refused = refuseAll(dayRefusals(returnedOn, started, context));
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [
        { type: 'RatingCertificateReturned', data: payload },
        ...meetTerm(state.terms, certificateTerm(verificationId), returnedOn),
      ],
      'O82-29',
    );
  },
});

export interface VoidRatingCertificate {
  readonly verificationId: string;
  readonly documentNumber: string;
}

/** Not returned in fifteen days: declared void by announcement. */
export const voidRatingCertificate = organizationCommand<VoidRatingCertificate>({
  name: 'voidRatingCertificate',
  zh: '公告评估证书作废',
  en: 'Declare a rating certificate void',
  roles: OFFICERS,
  restsOn: () => ['O82-29'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...certificateDue(state),
  ],
  decide(payload, state, { occurredOn }) {
    const { verificationId, documentNumber } = payload;
    if (state.verifications[verificationId]?.certificate !== 'due')
      return refuse('rating.no-certificate-due');
    if (!isTooLate(state.terms, certificateTerm(verificationId), occurredOn)) {
      return refuse('rating.return-term-running');
    }
    return claiming(
      accept<OrganizationEvent>([{ type: 'RatingCertificateVoided', data: payload }], 'O82-29'),
      documentClaim(documentNumber),
    );
  },
});
