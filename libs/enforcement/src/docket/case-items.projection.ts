import type { CaseEvent } from '../case/case.events.js';
import { ARCHIVE_TERM, CLOSING_TERM } from '../case/closing-terms.decider.js';
import { CONFISCATION_ITEMS, PEOPLE_ITEMS, POLICE_ITEMS } from './more-case-items.projection.js';
import { PENALTY_ITEMS } from './penalty-items.projection.js';
import { DECIDED_ITEMS } from './afterwards-items.projection.js';
import { ALL, type DocketItem, type DocketSource, type ItemStatus, ONCE } from './docket-item.projection.js';

const once = (): string => ONCE;
const all = (): string => ALL;
const onceOnly = (_event: unknown, { status }: { readonly status: ItemStatus }): string | undefined =>
  status === 'waiting' ? ONCE : undefined;
/** Whatever ends the investigation without a ban. */
const DISPOSED = {
  SelfDissolved: all,
  RegistrationGuided: all,
  CaseTransferred: all,
  NotIllegalConcluded: all,
  CaseTerminated: all,
};

const INVESTIGATION: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'assign-officers',
    command: 'assignOfficers',
    zh: '指派两名以上执法人员',
    en: 'Assign two officers or more',
    role: 'section-head',
    rule: 'O77-9',
    opens: {
      CaseFiled: once,
      PenaltyCaseFiled: once,
      RecusalDecided: (event) => (event.data.granted ? ONCE : undefined),
    },
    closes: { OfficersAssigned: all, ...DISPOSED },
  },
  {
    code: 'investigate',
    begins: 'CaseFiled',
    command: 'closeInvestigation',
    zh: '调查取证，提交终结报告',
    en: 'Investigate and report',
    role: 'officer',
    rule: 'O77-13',
    term: () => 'disposal',
    opens: { OfficersAssigned: onceOnly, LegalReviewReturned: once },
    closes: { InvestigationReported: all, ...DISPOSED },
  },
  {
    code: 'hear-party',
    begins: 'CaseFiled',
    command: 'hearParty',
    zh: '听取当事人意见',
    en: 'Hear the party',
    role: 'officer',
    rule: 'O77-12',
    opens: { OfficersAssigned: onceOnly },
    closes: { PartyHeard: all, ...DISPOSED },
  },
  {
    code: 'register-evidence',
    command: 'registerEvidencePreservation',
    zh: '审批先行登记保存',
    en: 'Approve preserving evidence',
    role: 'organ-head',
    rule: 'O77-11',
    opens: { EvidencePreservationProposed: (event) => event.data.proposal },
    closes: { EvidencePreserved: (event) => event.data.proposal, CaseClosed: all },
  },
  {
    code: 'decide-evidence',
    command: 'decideEvidencePreservation',
    zh: '决定登记保存证据的处理',
    en: 'Decide on preserved evidence',
    role: 'organ-head',
    rule: 'O77-11',
    term: (preservation) => `evidence-preservation:${preservation}`,
    opens: { EvidencePreserved: (event) => event.data.preservation },
    closes: { EvidencePreservationDecided: (event) => event.data.preservation },
  },
];

const DECISION: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'follow-report',
    begins: 'CaseFiled',
    command: 'proposeBan',
    zh: '送法制审核或者提请处理',
    en: 'Send to legal review or propose the outcome',
    role: 'officer',
    rule: 'O77-13',
    term: () => 'disposal',
    opens: {
      InvestigationReported: once,
      LegalReviewPassed: once,
      BanRevoked: (event) => (event.data.reopens ? ONCE : undefined),
    },
    closes: {
      LegalReviewRequested: all,
      BanProposed: all,
      DissuasionGiven: all,
      CaseClosed: all,
      ...DISPOSED,
    },
  },
  {
    code: 'review',
    begins: 'CaseFiled',
    command: 'passLegalReview',
    zh: '法制审核',
    en: 'Legal review',
    role: 'legal-reviewer',
    rule: 'O77-14',
    term: () => 'disposal',
    opens: { LegalReviewRequested: once },
    closes: { LegalReviewPassed: all, LegalReviewReturned: all, ...DISPOSED },
  },
  {
    code: 'decide-ban',
    begins: 'CaseFiled',
    command: 'decideBan',
    zh: '作出取缔决定',
    en: 'Decide the ban',
    role: 'organ-head',
    rule: 'O77-15',
    term: () => 'disposal',
    opens: { BanProposed: once },
    closes: { BanDecided: all, InvestigationReported: all, ...DISPOSED },
  },
];

const AFTERWARDS: readonly DocketItem<CaseEvent>[] = [
  {
    code: 'announce-ban',
    begins: 'CaseFiled',
    command: 'announceBan',
    zh: '公告取缔决定',
    en: 'Announce the ban',
    role: 'officer',
    rule: 'O77-17',
    term: () => 'disposal',
    opens: { BanDecided: once },
    closes: { BanAnnounced: all, BanRevoked: all },
  },
  {
    code: 'collect-seals',
    begins: 'CaseFiled',
    command: 'collectSeals',
    zh: '收缴印章、资料',
    en: 'Collect seals and papers',
    role: 'officer',
    rule: 'O77-15',
    opens: { BanDecided: once },
    closes: { SealsCollected: all, BanRevoked: all, CaseClosed: all },
  },
  {
    code: 'record-dissolution',
    begins: 'CaseFiled',
    command: 'recordSelfDissolution',
    zh: '核实自行解散',
    en: 'Record the self-dissolution',
    role: 'officer',
    rule: 'O77-18',
    term: () => 'disposal',
    opens: { DissuasionGiven: once },
    closes: { BanDecided: all, ...DISPOSED },
  },
  {
    code: 'revisit',
    begins: 'CaseFiled',
    command: 'recordRevisit',
    zh: '劝散回访',
    en: 'Revisit after dissuasion',
    role: 'officer',
    rule: 'SZ-revisit-1',
    term: () => 'revisit',
    opens: { SelfDissolved: once },
    closes: { DissuasionRevisited: all },
  },
  {
    code: 'close',
    begins: 'CaseFiled',
    command: 'closeCase',
    zh: '审批结案',
    en: 'Close the case',
    role: 'organ-head',
    rule: 'O77-22',
    term: () => CLOSING_TERM,
    opens: {
      BanAnnounced: once,
      SelfDissolved: once,
      RegistrationGuided: once,
      CaseTransferred: once,
      NotIllegalConcluded: once,
    },
    closes: { CaseClosed: all, BanRevoked: all },
  },
  {
    code: 'archive',
    begins: 'CaseFiled',
    command: 'archiveCase',
    zh: '立卷归档',
    en: 'Archive the file',
    role: 'officer',
    rule: 'O77-22',
    term: () => ARCHIVE_TERM,
    opens: { CaseClosed: once },
    closes: { CaseArchived: all },
  },
  {
    code: 'approve-correction',
    command: 'approveCorrection',
    zh: '审批记录更正',
    en: 'Approve a correction',
    role: 'section-head',
    rule: 'SZ-sod-7',
    opens: { CorrectionProposed: (event) => event.data.correction },
    closes: { RecordCorrected: (event) => event.data.correction },
  },
];

/** What a case may wait for. */
export const caseDocket: DocketSource<CaseEvent> = {
  category: 'case',
  begins: ['CaseFiled', 'PenaltyCaseFiled'],
  subject: (event) =>
    event.type === 'CaseFiled' || event.type === 'PenaltyCaseFiled'
      ? {
          kind: 'case',
          organ: event.data.organ,
          region: event.data.regionCode,
          number: event.data.number,
          title: event.data.subjectName,
        }
      : { kind: 'case', organ: '', region: '', number: '', title: '' },
  items: [
    ...INVESTIGATION,
    ...DECISION,
    ...AFTERWARDS,
    ...CONFISCATION_ITEMS,
    ...POLICE_ITEMS,
    ...PEOPLE_ITEMS,
    ...PENALTY_ITEMS,
    ...DECIDED_ITEMS,
  ],
};
