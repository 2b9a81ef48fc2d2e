import { ALL, type DocketItem, ONCE } from '@shouzheng/enforcement/contract';
import { registrarTerm, unitTerm } from './registry/annual-check/annual-report.decider.js';
import { annualRectificationTerm } from './registry/annual-check/conclusion.decider.js';
import { annulmentTerm } from './registry/annul/annulment.decider.js';
import { changeTerm } from './registry/change/change.decider.js';
import { APPLICATION_TERM } from './registry/exit/exit.decider.js';
import { letterTerm } from './registry/matters/matters.decider.js';
import type { OrganizationEvent } from './registry/organization.events.js';
import { COMPLETION_TERM, DELIVERY_TERM } from './registry/register/registration.decider.js';
import { publicationTerm } from './registry/spot-check/spot-check.decider.js';

type Item = DocketItem<OrganizationEvent>;

const once = (): string => ONCE;
const all = (): string => ALL;
const yearOf = (event: { readonly data: { readonly year: number } }): string => String(event.data.year);
/** What ends with the registration: no report, change or check of a body that only liquidates. */
const over = {
  RegistrationAnnulled: all,
  LiquidationStarted: all,
  OrganizationDeregistered: all,
} satisfies Item['closes'];

const REGISTRATION: readonly Item[] = [
  {
    code: 'ask-for-completion',
    command: 'askForCompletion',
    zh: '一次告知补正',
    en: 'Tell what is missing',
    role: 'registration-clerk',
    rule: 'LIC-32',
    term: () => COMPLETION_TERM,
    opens: { RegistrationApplied: ({ data }) => (data.missing.length > 0 ? ONCE : undefined) },
    closes: { CompletionAsked: all, RegistrationPapersCompleted: all, RegistrationRefused: all },
  },
  {
    code: 'complete-application',
    command: 'completeApplication',
    zh: '收取补正材料',
    en: 'Take in what was missing',
    role: 'registration-clerk',
    rule: 'LIC-32',
    opens: { CompletionAsked: once },
    closes: { RegistrationPapersCompleted: all, RegistrationRefused: all },
  },
  {
    code: 'deliver-certificate',
    command: 'deliverCertificate',
    zh: '颁发登记证书',
    en: 'Deliver the certificate',
    role: 'registration-clerk',
    rule: 'LIC-44',
    term: () => DELIVERY_TERM,
    opens: { OrganizationRegistered: once },
    closes: { CertificateDelivered: all, OrganizationDeregistered: all },
  },
  {
    code: 'announce-register',
    command: 'announceRegister',
    zh: '发布登记公告',
    en: 'Announce in the register',
    role: 'registration-clerk',
    rule: 'SG-23',
    opens: {
      OrganizationRegistered: () => 'formation',
      RegistrationChanged: ({ data }) => (data.toAnnounce ? data.changeId : undefined),
      OrganizationDeregistered: () => 'deregistration',
    },
    closes: { RegisterAnnounced: ({ data }) => data.changeId ?? data.subject },
  },
  {
    code: 'decide-change',
    command: 'changeRegistration',
    zh: '决定变更登记',
    en: 'Decide on a change',
    role: 'registration-approver',
    rule: 'SG-18',
    term: changeTerm,
    opens: { ChangeApplied: ({ data }) => data.changeId },
    closes: {
      RegistrationChanged: ({ data }) => data.changeId,
      ChangeRefused: ({ data }) => data.changeId,
      ...over,
    },
  },
  {
    code: 'settle-lead',
    command: 'settleSupervisionLead',
    zh: '处理监管线索',
    en: 'Settle a supervision lead',
    role: 'officer',
    rule: 'SZ-lead-1',
    opens: { SupervisionLeadRecorded: ({ data }) => data.leadId },
    closes: { SupervisionLeadSettled: ({ data }) => data.leadId, OrganizationDeregistered: all },
  },
];

const ANNUAL: readonly Item[] = [
  {
    code: 'annual-report-to-unit',
    command: 'submitAnnualReport',
    zh: '督促向业务主管单位报送年报',
    en: 'See to the report to the competent unit',
    role: 'registration-clerk',
    rule: 'SG-28',
    term: (year) => unitTerm(Number(year)),
    opens: {
      AnnualCheckOpened: ({ data }) => (data.firstReview && !data.exemption ? String(data.year) : undefined),
    },
    closes: { AnnualReportSubmitted: yearOf, AnnualReportMissed: yearOf, ...over },
  },
  {
    code: 'annual-first-review',
    command: 'recordFirstReview',
    zh: '登记主管单位初审意见',
    en: 'Record the first review',
    role: 'registration-clerk',
    rule: 'SG-25',
    opens: {
      AnnualReportSubmitted: ({ data }) => (data.to === 'competent-unit' ? String(data.year) : undefined),
    },
    closes: { AnnualFirstReviewed: yearOf, AnnualCheckConcluded: yearOf, ...over },
  },
  {
    code: 'annual-report',
    command: 'submitAnnualReport',
    zh: '督促报送年报',
    en: 'See to the annual report',
    role: 'registration-clerk',
    rule: 'SG-28',
    term: (year) => registrarTerm(Number(year)),
    opens: { AnnualCheckOpened: ({ data }) => (data.exemption ? undefined : String(data.year)) },
    closes: {
      AnnualReportSubmitted: ({ data }) => (data.to === 'registrar' ? String(data.year) : undefined),
      AnnualReportMissed: yearOf,
      ...over,
    },
  },
  {
    code: 'conclude-annual-check',
    command: 'concludeAnnualCheck',
    zh: '作出年检结论',
    en: 'Conclude the annual check',
    role: 'registration-approver',
    rule: 'SG-28',
    opens: {
      AnnualReportSubmitted: ({ data }) => (data.to === 'registrar' ? String(data.year) : undefined),
    },
    closes: { AnnualCheckConcluded: yearOf, ...over },
  },
  {
    code: 'annual-rectification',
    command: 'reportAnnualRectification',
    zh: '督促年检整改，收取报告',
    en: 'See to the rectification of a check',
    role: 'registration-clerk',
    rule: 'SG-28',
    term: (year) => annualRectificationTerm(Number(year)),
    opens: {
      AnnualCheckConcluded: ({ data }) => (data.conclusion === 'PASSED' ? undefined : String(data.year)),
      AnnualRectificationVerified: ({ data }) =>
        data.result === 'rectified' ? undefined : String(data.year),
    },
    closes: { AnnualRectificationReported: yearOf, ...over },
  },
  {
    code: 'verify-annual-rectification',
    command: 'verifyAnnualRectification',
    zh: '核查年检整改',
    en: 'Verify the rectification of a check',
    role: 'officer',
    rule: 'SG-28',
    opens: { AnnualRectificationReported: yearOf },
    closes: { AnnualRectificationVerified: yearOf, ...over },
  },
  {
    code: 'perform-spot-check',
    command: 'recordSpotCheck',
    zh: '开展抽查',
    en: 'Perform a spot check',
    role: 'spot-checker',
    rule: 'SPOT-5',
    opens: { SpotCheckAssigned: ({ data }) => data.spotCheckId },
    closes: { SpotCheckPerformed: ({ data }) => data.spotCheckId, OrganizationDeregistered: all },
  },
  {
    code: 'publish-spot-check',
    command: 'publishSpotCheckResult',
    zh: '公开抽查结果',
    en: 'Publish a spot check',
    role: 'section-head',
    rule: 'SPOT-publication',
    term: publicationTerm,
    opens: { SpotCheckPerformed: ({ data }) => data.spotCheckId },
    closes: { SpotCheckResultPublished: ({ data }) => data.spotCheckId, OrganizationDeregistered: all },
  },
];

const LIFE: readonly Item[] = [
  {
    code: 'decide-annulment',
    command: 'annulRegistration',
    zh: '决定是否撤销登记',
    en: 'Decide on an annulment',
    role: 'organ-head',
    rule: 'LIC-69',
    term: annulmentTerm,
    opens: { AnnulmentProposed: ({ data }) => data.annulmentId },
    closes: {
      RegistrationAnnulled: all,
      ChangeAnnulled: ({ data }) => data.annulmentId,
      AnnulmentDropped: ({ data }) => data.annulmentId,
      LiquidationStarted: all,
      OrganizationDeregistered: all,
    },
  },
  {
    code: 'start-liquidation',
    command: 'startLiquidation',
    zh: '督促被撤销的组织进入清算',
    en: 'See to the liquidation of a revoked body',
    role: 'registration-clerk',
    rule: 'CIV-72',
    opens: { RegistrationAnnulled: once, RegistrationRevoked: ({ data }) => data.revocationId },
    closes: { RevocationWithdrawn: ({ data }) => data.revocationId, LiquidationStarted: all },
  },
  {
    code: 'end-liquidation',
    command: 'endLiquidation',
    zh: '指导清算，收取清算报告',
    en: 'Guide the liquidation and take its report in',
    role: 'registration-clerk',
    rule: 'SG-20',
    opens: { LiquidationStarted: once },
    closes: { LiquidationEnded: all, OrganizationDeregistered: all },
  },
  {
    code: 'decide-deregistration',
    command: 'deregister',
    zh: '办理注销登记',
    en: 'Deregister',
    role: 'registration-approver',
    rule: 'SG-21',
    term: () => APPLICATION_TERM,
    opens: { LiquidationEnded: once },
    closes: { OrganizationDeregistered: all },
  },
  {
    code: 'answer-letter',
    command: 'answerWorkReminder',
    zh: '督促回复工作提醒函',
    en: 'See to the answer to a letter',
    role: 'officer',
    rule: 'SEED-letters',
    term: letterTerm,
    opens: { WorkReminderSent: ({ data }) => data.letterId },
    closes: { WorkReminderAnswered: ({ data }) => data.letterId, OrganizationDeregistered: all },
  },
];

/** What the life of an organization makes somebody wait for, each with its term where one runs. */
export const lifecycleItems: readonly Item[] = [...REGISTRATION, ...ANNUAL, ...LIFE];
