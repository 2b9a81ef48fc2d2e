import { type Refusal, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, addMonths, isTooLate, meetTerm, startTerm } from '@shouzheng/law/contract';
import type { ANNUAL_RECIPIENTS, FIRST_REVIEW_OPINIONS } from '../annual.events.js';
import type { AnnualYear } from '../annual.state.js';
import {
  legalMustBe,
  organizationCommand,
  registrarHere,
  ruleByType,
  typeKnown,
} from '../conditions.decider.js';
import { leadOf } from '../leads/leads.decider.js';
import type { OrganizationEvent, OrganizationType } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { Sealed } from '@shouzheng/kernel';

export const ANNUAL = { SG: 'SG-28', PNE: 'PNE-23', FND: 'FND-36' } as const;
const TO_REGISTRAR: Readonly<Record<OrganizationType, string>> = {
  SG: 'annual-report-sg',
  PNE: 'annual-report-pne',
  FND: 'annual-report-fnd',
};
/** The foundation regulation has one day only: consent first, then the registrar by 31 March (FND Art 36). */
const TO_UNIT: Partial<Record<OrganizationType, string>> = {
  SG: 'annual-report-unit-sg',
  PNE: 'annual-report-unit-pne',
};
const HIGH_LEVELS: readonly string[] = ['4A', '5A'];

/** Terms of a reported year: to the competent unit, and to the registrar. */
export const unitTerm = (year: number): string => `annual-unit-${year}`;
export const registrarTerm = (year: number): string => `annual-report-${year}`;

export interface OpenAnnualCheck {
  /** The year that is reported on; it is filed for in the year after. */
  readonly year: number;
  /** Day of the certificate where the record does not state it (imported entries): decides the exemption. */
  readonly certificateOn?: string;
  readonly seasonId?: string;
}

/**
 * Opens a year for one organization: the day to the competent unit and the day to the registrar (SG Art 28, PNE Art 23,
 * FND Art 36), as the bureau announced them for the year if it did. A service unit registered six months or less at the
 * end of the reported year is not checked that year (令27 Art 3).
 */
export const openAnnualCheck = organizationCommand<OpenAnnualCheck>({
  name: 'openAnnualCheck',
  zh: '启动年度检查',
  en: 'Open the annual check of a year',
  roles: ['registration-clerk', 'registration-approver'],
  restsOn: (state) => [ruleByType(state.type, ANNUAL)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...typeKnown(state),
  ],
  decide({ year, certificateOn, seasonId }, state, context) {
    const { type } = state;
    if (type === 'unknown') return refuse('organization.type-unknown');
    const since = state.certificateOn ?? certificateOn;
    const refused = refuseAll([
      ...when(state.annual.years[year] !== undefined, 'annual.opened-already', { year }),
      ...when(`${year}-12-31` >= context.today, 'annual.year-not-over', { year }),
      ...when((since ?? '') > `${year}-12-31`, 'annual.not-registered-then', { year }),
    ]);
    if (refused) return refused;
    const exempt = type === 'PNE' && since !== undefined && addMonths(since, 6) >= `${year}-12-31`;
    const firstReview = state.supervision === 'DUAL' && type !== 'FND';
    const simplified = isSimplified(state, context);
    const opened: OrganizationEvent = {
      type: 'AnnualCheckOpened',
      data: { year, seasonId, exemption: exempt ? 'registered-late' : undefined, simplified, firstReview },
    };
    if (exempt) return accept<OrganizationEvent>([opened], ANNUAL[type], 'O27-3');
    const from = `${year + 1}-01-01`;
    const unit = firstReview ? TO_UNIT[type] : undefined;
    const awaits = { role: 'registration-clerk', organ: state.region };
    return accept<OrganizationEvent>(
      [
        opened,
        ...(unit ? [startTerm(unitTerm(year), context.law.deadline(unit, from), awaits)] : []),
        startTerm(registrarTerm(year), context.law.deadline(TO_REGISTRAR[type], from), awaits),
      ],
      ANNUAL[type],
      ...(simplified ? ['O82-8'] : []),
      ...(state.file.charity ? ['CHA-13'] : []),
    );
  },
});

/** 4A and above, valid on the day on which the year is opened (Order 82 Art 8). */
function isSimplified({ rating }: OrganizationState, { occurredOn, law }: LegalContext): boolean {
  return Boolean(
    rating &&
    HIGH_LEVELS.includes(rating.level) &&
    rating.validFrom <= occurredOn &&
    occurredOn <= rating.validTo &&
    law.rule('O82-8', occurredOn),
  );
}

/** Whether some year is in one of these statuses: the guard of what needs one. */
export function someYear(state: OrganizationState, fits: (year: AnnualYear) => boolean): readonly Refusal[] {
  return when(!Object.values(state.annual.years).some(fits), 'annual.no-year-for-this');
}

const concluded = ({ conclusion }: AnnualYear): boolean => conclusion !== undefined;

export interface SubmitAnnualReport {
  readonly year: number;
  readonly to: (typeof ANNUAL_RECIPIENTS)[number];
  readonly receivedOn: string;
  /** Of a charity: its work report and accounts are with it (慈善法 Art 13). */
  readonly charityReport: boolean;
  /** Of a foundation: its audit report (FND Art 36). */
  readonly auditReportNumber?: string;
}

/** A report is in, at the competent unit or at the registrar. Late ones are taken in: the missed year stays missed. */
export const submitAnnualReport = organizationCommand<SubmitAnnualReport>({
  name: 'submitAnnualReport',
  zh: '收取年度工作报告',
  en: 'Take in an annual report',
  roles: ['registration-clerk', 'officer'],
  restsOn: (state) => [ruleByType(state.type, ANNUAL)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...someYear(state, (one) => !concluded(one) && one.status !== 'Exempt'),
  ],
  decide(payload, state, context) {
    const { year, to, receivedOn, charityReport, auditReportNumber } = payload;
    const one = state.annual.years[year];
    if (!one || concluded(one) || one.status === 'Exempt') return refuse('annual.no-such-year', { year });
    const { charity } = state.file;
    const toUnit = to === 'competent-unit';
    const refused = refuseAll([
      ...when(receivedOn > context.today, 'entry.in-the-future'),
      ...when(receivedOn <= `${year}-12-31`, 'entry.before-its-prerequisite'),
      ...when(toUnit && !one.firstReview, 'annual.no-first-review-here'),
      ...when(one.submittedOn !== undefined, 'annual.submitted-already', { year }),
      ...when(
        !toUnit && one.firstReview && !one.simplified && one.reviewed === undefined,
        'annual.first-review-first',
      ),
      ...when(!toUnit && charity && !charityReport, 'annual.charity-report-required'),
      ...when(!toUnit && state.type === 'FND' && !auditReportNumber, 'annual.audit-report-required'),
    ]);
    if (refused) return refused;
    const term = toUnit ? unitTerm(year) : registrarTerm(year);
    const late = isTooLate(state.terms, term, receivedOn);
    return accept<OrganizationEvent>(
      [
        ...meetTerm(state.terms, term, receivedOn),
        ...(late && !toUnit && !one.missed ? missed(year, state, context) : []),
        {
          type: 'AnnualReportSubmitted',
          data: { year, to, receivedOn, late, charityReport, auditReportNumber },
        },
      ],
      ruleByType(state.type, ANNUAL),
      ...(charity ? ['CHA-13'] : []),
    );
  },
});

export interface RecordFirstReview {
  readonly year: number;
  readonly opinion: (typeof FIRST_REVIEW_OPINIONS)[number];
  readonly reviewedOn: string;
  readonly remarks?: Sealed;
}

/** The competent unit's own look comes before the registrar's (SG Arts 25, 28; PNE Arts 20, 23). */
export const recordFirstReview = organizationCommand<RecordFirstReview>({
  name: 'recordFirstReview',
  zh: '登记主管单位初审意见',
  en: 'Record the first review',
  roles: ['registration-clerk', 'competent-unit'],
  restsOn: (state) => [ruleByType(state.type, ANNUAL)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...someYear(state, (one) => one.firstReview && one.reviewed === undefined && !concluded(one)),
  ],
  decide(payload, state, { today }) {
    const { year, reviewedOn } = payload;
    const one = state.annual.years[year];
    if (!one?.firstReview || one.reviewed !== undefined || concluded(one))
      return refuse('annual.no-such-year', { year });
    const refused = refuseAll([
      ...when(reviewedOn > today, 'entry.in-the-future'),
      ...when(reviewedOn <= `${year}-12-31`, 'entry.before-its-prerequisite'),
      // Also after the registrar's term was missed: late is late, and the way on stays open.
      ...when(!one.withUnit && one.submittedOn === undefined, 'annual.nothing-submitted', { year }),
    ]);
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [{ type: 'AnnualFirstReviewed', data: payload }],
      ruleByType(state.type, { SG: 'SG-25', PNE: 'PNE-20', FND: 'FND-36' }),
      ruleByType(state.type, ANNUAL),
    );
  },
});

export interface MarkAnnualMissed {
  readonly year: number;
}

/** An officer notes what the term did not: a year opened late, or a term that was extended and is over. */
export const markAnnualMissed = organizationCommand<MarkAnnualMissed>({
  name: 'markAnnualMissed',
  zh: '记录未参加年检',
  en: 'Mark a missed year',
  roles: ['registration-clerk', 'registration-approver', 'officer'],
  restsOn: (state) => [ruleByType(state.type, ANNUAL), 'SZ-lead-1'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...someYear(state, isMissable),
  ],
  decide({ year }, state, context) {
    const one = state.annual.years[year];
    if (!one || !isMissable(one)) return refuse('annual.no-such-year', { year });
    const { dueOn = '', provisional = false } = state.terms[registrarTerm(year)] ?? {};
    if (context.occurredOn <= dueOn) return refuse('annual.still-running', { dueOn });
    if (provisional) return refuse('term.provisional', { dueOn });
    return accept<OrganizationEvent>(
      [
        ...meetTerm(state.terms, registrarTerm(year), context.occurredOn),
        { type: 'AnnualReportMissed', data: { year, dueOn, by: 'officer' } },
        leadOf('annual-report-missed', state.type, String(year), context.id),
      ],
      ruleByType(state.type, ANNUAL),
      'SZ-lead-1',
    );
  },
});

const isMissable = (one: AnnualYear): boolean =>
  !one.missed && one.submittedOn === undefined && !concluded(one) && one.status !== 'Exempt';

/** What a year whose day has passed becomes: a missed one, with a lead; the listing that may follow is for others to propose. */
export function missed(
  year: number,
  state: OrganizationState,
  context: LegalContext,
): readonly OrganizationEvent[] {
  const one = state.annual.years[year];
  if (!one || one.missed) return [];
  const dueOn = state.terms[registrarTerm(year)]?.dueOn ?? '';
  return [
    { type: 'AnnualReportMissed', data: { year, dueOn, by: 'term' } },
    leadOf('annual-report-missed', state.type, String(year), context.id),
  ];
}

/** The consequence of the missed term of that name; none where it is another's. */
export function missedYear(
  term: string,
  state: OrganizationState,
  context: LegalContext,
): readonly OrganizationEvent[] {
  const year = /^annual-report-(\d{4})$/.exec(term)?.[1];
  const one = year === undefined ? undefined : state.annual.years[year];
  if (year === undefined || !one || !isMissable(one)) return [];
  return missed(Number(year), state, context);
}
