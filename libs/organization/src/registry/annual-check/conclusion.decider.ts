import { type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, meetTerm, startTerm } from '@shouzheng/law/contract';
import type { ANNUAL_CONCLUSIONS } from '../annual.events.js';
import type { AnnualYear } from '../annual.state.js';
import {
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
  ruleByType,
} from '../conditions.decider.js';
import { dutyDone, missedReportOf } from '../credit/duty-done.decider.js';
import { leadOf } from '../leads/leads.decider.js';
import type { OrganizationEvent, OrganizationType, SERVICE_METHODS } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import { talkRequired } from '../talk/talk-required.decider.js';
import { ANNUAL, someYear } from './annual-report.decider.js';

export const annualRectificationTerm = (year: number): string => `annual-rectification-${year}`;
const TIMER: Readonly<Record<OrganizationType, string>> = {
  SG: 'annual-rectification-sg',
  PNE: 'annual-rectification-pne',
  FND: 'annual-rectification-fnd',
};
const RECTIFICATION = { SG: 'SZ-annual-1', PNE: 'O27-9', FND: 'SZ-annual-1' } as const;
/** Kinds of conclusion: 令27 Art 4 for service units; for the others the same three words in practice. */
const KINDS = { SG: 'SG-28', PNE: 'O27-4', FND: 'FND-36' } as const;

interface Served {
  readonly documentNumber: string;
  readonly servedOn: string;
  readonly method: (typeof SERVICE_METHODS)[number];
}

export interface ConcludeAnnualCheck extends Served {
  readonly year: number;
  readonly conclusion: (typeof ANNUAL_CONCLUSIONS)[number];
  readonly reasons?: Sealed;
}

const isConcludable = (one: AnnualYear): boolean =>
  one.submittedOn !== undefined && one.conclusion === undefined;

/** Pass, basic pass or fail; the last two with reasons, and with a term to rectify. */
export const concludeAnnualCheck = organizationCommand<ConcludeAnnualCheck>({
  name: 'concludeAnnualCheck',
  zh: '作出年检结论',
  en: 'Conclude the annual check',
  roles: ['registration-approver', 'section-head'],
  restsOn: (state) => [ruleByType(state.type, ANNUAL), ruleByType(state.type, KINDS)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...someYear(state, isConcludable),
  ],
  decide(payload, state, context) {
    const { year, conclusion, reasons, servedOn } = payload;
    const one = state.annual.years[year];
    if (!one || !isConcludable(one)) return refuse('annual.no-such-year', { year });
    const refused = refuseAll([
      ...when(
        context.settings.separateAnnualConcluder && one.taker === context.actor.person,
        'annual.concluder-took-report',
      ),
      ...when(conclusion !== 'PASSED' && !reasons, 'annual.reasons-required'),
      ...when(servedOn > context.today, 'entry.in-the-future'),
      ...when(servedOn < (one.submittedOn ?? ''), 'entry.before-its-prerequisite'),
      ...when(one.reviewed === 'disagree' && conclusion === 'PASSED' && !reasons, 'annual.reasons-required'),
    ]);
    if (refused) return refused;
    return claiming(
      accept<OrganizationEvent>(
        [
          { type: 'AnnualCheckConcluded', data: payload },
          ...rectification(year, conclusion, servedOn, state, context),
          ...failedLead(year, conclusion, state, context),
          ...(conclusion === 'PASSED' ? [] : talkRequired('ANNUAL_NOT_PASSED', state, context)),
          ...(one.missed ? dutyDone(state, context, missedReportOf(year)) : []),
        ],
        ruleByType(state.type, ANNUAL),
        ruleByType(state.type, KINDS),
        ...(conclusion === 'PASSED' ? [] : [ruleByType(state.type, RECTIFICATION)]),
        ...(one.simplified ? ['O82-8'] : []),
      ),
      documentClaim(payload.documentNumber),
    );
  },
});

/** A fail is a lead, whether it was concluded first or by a revision: two in a row are a ground of revocation. */
function failedLead(
  year: number,
  conclusion: ConcludeAnnualCheck['conclusion'],
  { type }: OrganizationState,
  { id }: LegalContext,
): readonly OrganizationEvent[] {
  if (conclusion !== 'FAILED' || type === 'unknown') return [];
  return [leadOf('annual-check-failed', type, String(year), id)];
}

/** What follows from basic pass or fail: the term to rectify. */
function rectification(
  year: number,
  conclusion: ConcludeAnnualCheck['conclusion'],
  servedOn: string,
  state: OrganizationState,
  context: LegalContext,
): readonly OrganizationEvent[] {
  if (conclusion === 'PASSED' || state.type === 'unknown') return [];
  const deadline = context.law.deadline(TIMER[state.type], servedOn);
  return [
    startTerm(annualRectificationTerm(year), deadline, { role: 'registration-clerk', organ: state.region }),
  ];
}

export interface ReviseAnnualConclusion extends Served {
  readonly year: number;
  readonly to: (typeof ANNUAL_CONCLUSIONS)[number];
  readonly reasons: Sealed;
}

/** What comes to light later may turn a published conclusion, by the head's decision, served with reasons (SZ-annual-2). */
export const reviseAnnualConclusion = organizationCommand<ReviseAnnualConclusion>({
  name: 'reviseAnnualConclusion',
  zh: '改变年检结论',
  en: 'Revise the conclusion',
  roles: ['organ-head', 'section-head'],
  restsOn: (state) => [ruleByType(state.type, ANNUAL), 'SZ-annual-2'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...someYear(state, ({ conclusion }) => conclusion !== undefined),
  ],
  decide(payload, state, context) {
    const { year, to, servedOn } = payload;
    const one = state.annual.years[year];
    if (one?.conclusion === undefined) return refuse('annual.no-such-year', { year });
    const refused = refuseAll([
      ...when(one.conclusion === to, 'annual.conclusion-is-that'),
      ...when(servedOn > context.today, 'entry.in-the-future'),
      ...when(servedOn < (one.concludedOn ?? ''), 'entry.before-its-prerequisite'),
    ]);
    if (refused) return refused;
    const running = one.rectification === 'ordered' || one.rectification === 'reported';
    return claiming(
      accept<OrganizationEvent>(
        [
          { type: 'AnnualCheckConclusionRevised', data: { ...payload, from: one.conclusion } },
          ...(running ? [] : rectification(year, to, servedOn, state, context)),
          ...failedLead(year, to, state, context),
          ...(one.conclusion === 'PASSED' ? talkRequired('ANNUAL_NOT_PASSED', state, context) : []),
          ...(running && to === 'PASSED'
            ? meetTerm(state.terms, annualRectificationTerm(year), context.occurredOn)
            : []),
        ],
        ruleByType(state.type, ANNUAL),
        'SZ-annual-2',
      ),
      documentClaim(payload.documentNumber),
    );
  },
});

export interface ReportAnnualRectification {
  readonly year: number;
  readonly receivedOn: string;
  readonly report: Sealed;
}

const isRectifying = ({ rectification: status }: AnnualYear): boolean =>
  status === 'ordered' || status === 'not-rectified';

export const reportAnnualRectification = organizationCommand<ReportAnnualRectification>({
  name: 'reportAnnualRectification',
  zh: '收取年检整改报告',
  en: 'Take in the rectification report of a check',
  roles: ['registration-clerk', 'officer'],
  restsOn: (state) => [ruleByType(state.type, RECTIFICATION)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...someYear(state, isRectifying),
  ],
  decide(payload, state, { today }) {
    const { year, receivedOn } = payload;
    const one = state.annual.years[year];
    if (!one || !isRectifying(one)) return refuse('annual.no-such-year', { year });
    const refused = refuseAll([
      ...when(receivedOn > today, 'entry.in-the-future'),
      ...when(receivedOn < (one.concludedOn ?? ''), 'entry.before-its-prerequisite'),
    ]);
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [
        { type: 'AnnualRectificationReported', data: payload },
        ...meetTerm(state.terms, annualRectificationTerm(year), receivedOn),
      ],
      ruleByType(state.type, RECTIFICATION),
    );
  },
});

export interface VerifyAnnualRectification {
  readonly year: number;
  readonly result: 'rectified' | 'not-rectified';
  readonly officers: readonly string[];
  readonly finding: Sealed;
}

/** By another than who took the report in (SZ-sod-6). What is not rectified stays open for another report. */
export const verifyAnnualRectification = organizationCommand<VerifyAnnualRectification>({
  name: 'verifyAnnualRectification',
  zh: '核查年检整改',
  en: 'Verify the rectification of a check',
  roles: ['officer', 'section-head', 'registration-approver'],
  restsOn: (state) => [ruleByType(state.type, RECTIFICATION)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...someYear(state, ({ rectification: status }) => status === 'reported'),
  ],
  decide(payload, state, { actor, settings }) {
    const one = state.annual.years[payload.year];
    if (one?.rectification !== 'reported') return refuse('annual.no-such-year', { year: payload.year });
    const officers = [...new Set(payload.officers)];
    const refused = refuseAll([
      ...when(
        settings.separateRectificationVerifier && one.reporter === actor.person,
        'rectification.verifier-is-submitter',
      ),
      ...when(!officers.includes(actor.badge), 'rectification.actor-not-among-officers'),
    ]);
    return (
      refused ??
      accept<OrganizationEvent>(
        [{ type: 'AnnualRectificationVerified', data: { ...payload, officers } }],
        ruleByType(state.type, RECTIFICATION),
      )
    );
  },
});
