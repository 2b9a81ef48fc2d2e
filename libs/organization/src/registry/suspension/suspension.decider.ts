import { type Refusal, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, dayNumber, meetTerm, startTerm } from '@shouzheng/law/contract';
import {
  EXISTING,
  type PaperAct,
  documentClaim,
  isComplete,
  legalMustBe,
  organizationCommand,
  paperRefusals,
  registrarHere,
  ruleByType,
} from '../conditions.decider.js';
import { dayRefusals, inHand, listingProposal } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import { suspensionTerm } from '../penalty-effect/wanted-effects.decider.js';
import { forcedVerification } from '../rating/verification-acts.decider.js';
import type { SEALED_ITEMS } from './suspension.events.js';
import { runningSuspensions } from './suspension.state.js';

/** The power to suspend, and the sealing that goes with it. */
const SUSPEND = { SG: 'SG-30', PNE: 'PNE-25', FND: 'FND-42' } as const;
const SEAL = { SG: 'SG-33', PNE: 'PNE-28', FND: 'FND-44' } as const;

export interface SuspendActivities extends PaperAct {
  readonly from: string;
  readonly to: string;
  /** The party was told of its right to a hearing (行政处罚法 Art 63). */
  readonly hearingOffered: boolean;
}

/**
 * Registers a suspension already decided on paper. One decided in a case kept here follows from the case by itself; this
 * act decides nothing.
 */
export const suspendActivities = organizationCommand<SuspendActivities>({
  name: 'suspendActivities',
  zh: '登记已作出的限期停止活动',
  en: 'Register a suspension made on paper',
  roles: ['officer', 'section-head'],
  restsOn: (state) => [ruleByType(state.type, SUSPEND), 'APL-63'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, 'Registered')],
  decide(payload, state, context) {
    const { from, to, hearingOffered } = payload;
    const refused = refuseAll([
      ...paperRefusals(payload, context),
      ...when(!hearingOffered, 'suspension.hearing-not-offered'),
      ...when(to < from || from < (payload.issuedOn ?? from), 'suspension.dates'),
    ]);
    if (refused || !isComplete(payload)) return refused ?? refuse('paper.service-required');
    const { documentNumber } = payload;
    const suspensionId = context.id('suspension');
    const days = Math.max(1, dayNumber(to) - dayNumber(from));
    const deadline = context.law.deadline('suspension', from, { days });
    const suspended: OrganizationEvent = {
      type: 'ActivitiesSuspended',
      data: { suspensionId, documentNumber, from, to, issuedOn: payload.issuedOn },
    };
    const started = startTerm(suspensionTerm(suspensionId), deadline, {
      role: 'officer',
      organ: state.region,
    });
    return claiming(
      accept(
        [suspended, started, ...consequences(from, state, context)],
        ruleByType(state.type, SUSPEND),
        'APL-63',
      ),
      documentClaim(documentNumber),
    );
  },
});

/** Any penalty forces the verification of a rating (Order 82 Art 28); this one is a ground of the serious list. */
function consequences(
  on: string,
  state: OrganizationState,
  context: LegalContext,
): readonly OrganizationEvent[] {
  return [
    ...(inHand(state, 'SUSPENDED')
      ? []
      : [listingProposal(context.id('listing'), 'SUSPENDED', { cause: 'penalty' })]),
    ...forcedVerification(state, on, context, context.id('verification'), { trigger: 'PENALTY' }),
  ];
}

const someRunning = (state: OrganizationState): readonly Refusal[] =>
  when(runningSuspensions(state).length === 0, 'suspension.none');

export interface SealCertificate {
  readonly suspensionId: string;
  readonly items: readonly (typeof SEALED_ITEMS)[number][];
  /** Number of the list that both sides signed. */
  readonly listNumber: string;
  /** Service numbers of those who sealed, the actor's among them. */
  readonly officers: readonly string[];
}

/** Certificate, seals and financial vouchers are sealed while activities are suspended (SG 33, PNE 28, FND 44). */
export const sealCertificate = organizationCommand<SealCertificate>({
  name: 'sealCertificate',
  zh: '封存证书、印章和财务凭证',
  en: 'Seal certificate, seals and vouchers',
  roles: ['officer'],
  restsOn: (state) => [ruleByType(state.type, SEAL)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someRunning(state),
  ],
  decide(payload, state, { actor }) {
    if (state.suspensions[payload.suspensionId]?.status !== 'running') return refuse('suspension.none');
    const officers = [...new Set(payload.officers)];
    const refused = refuseAll([
      ...when(officers.length < 2, 'suspension.two-officers'),
      ...when(!officers.includes(actor.badge), 'suspension.actor-not-among-officers'),
    ]);
    if (refused) return refused;
    const data = { ...payload, items: [...payload.items], officers };
    return accept<OrganizationEvent>([{ type: 'CertificateSealed', data }], ruleByType(state.type, SEAL));
  },
});

export interface EndSuspension {
  readonly suspensionId: string;
  readonly endedOn: string;
  /** Day on which the rectification report came in. */
  readonly reportReceivedOn?: string;
  readonly returned: readonly (typeof SEALED_ITEMS)[number][];
}

/** After its last day, with the rectification report in and everything that was sealed returned. */
export const endSuspension = organizationCommand<EndSuspension>({
  name: 'endSuspension',
  zh: '恢复活动',
  en: 'End a suspension',
  roles: ['officer', 'section-head'],
  restsOn: (state) => [ruleByType(state.type, SEAL)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...someRunning(state),
  ],
  decide(payload, state, context) {
    const { suspensionId, endedOn, reportReceivedOn, returned } = payload;
    const suspension = state.suspensions[suspensionId];
    if (suspension?.status !== 'running') return refuse('suspension.none');
    const refused = refuseAll([
      ...dayRefusals(endedOn, suspension.from, context),
      ...when(endedOn <= suspension.to, 'suspension.still-runs', { to: suspension.to }),
      ...when(reportReceivedOn === undefined, 'suspension.report-missing'),
      ...(reportReceivedOn === undefined ? [] : dayRefusals(reportReceivedOn, suspension.from, context)),
      ...when(
        suspension.sealed.some((item) => !returned.includes(item)),
        'suspension.items-not-returned',
      ),
    ]);
    if (refused) return refused;
    const data = { ...payload, cause: 'rectified' as const, returned: [...returned] };
    return accept<OrganizationEvent>(
      [
        { type: 'SuspensionEnded', data },
        // It ends when it is rectified, on whichever day that is: no term is missed by it.
        ...meetTerm(state.terms, suspensionTerm(suspensionId), suspension.to),
      ],
      ruleByType(state.type, SEAL),
    );
  },
});
