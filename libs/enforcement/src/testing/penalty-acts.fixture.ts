import { type Staff } from '@shouzheng/law/contract';
import { type OrganizationState, organizationStream } from '@shouzheng/organization/contract';
import type { ProposePenaltyCase } from '../clue/propose-penalty-case/propose-penalty-case.decider.js';
import type { RegisterClue } from '../clue/register-clue/register-clue.decider.js';
import type { WaiveDefence } from '../penalty/answer-notice/answer-notice.decider.js';
import type { DecideNoPenalty } from '../penalty/decide-no-penalty/decide-no-penalty.decider.js';
import type { DecideOnSpot } from '../penalty/decide-on-spot/decide-on-spot.decider.js';
import type { DecidePenalty } from '../penalty/decide-penalty/decide-penalty.decider.js';
import type { HoldCollectiveDiscussion } from '../penalty/discuss-collectively/discuss-collectively.decider.js';
import type { FilePenaltyCase } from '../penalty/file-penalty-case/file-penalty-case.decider.js';
import type { HoldHearing, SubmitHearingReport } from '../penalty/hold-hearing/hold-hearing.decider.js';
import type { RequestHearing, ScheduleHearing } from '../penalty/hold-hearing/prepare-hearing.decider.js';
import type { PenaltyItem } from '../penalty/penalty-decision.events.js';
import type { ServePriorNotice } from '../penalty/serve-prior-notice/serve-prior-notice.decider.js';
import type { SubmitReport } from '../penalty/submit-report/submit-report.decider.js';
import { CLUE, present, signed } from './story.fixture.js';
import { ORGAN, fileRef, head, officerA, sealed, uuid } from './world.fixture.js';

/** What is handed in with each act of a penalty case, and the persons whom only such a case has. */
export const ORGANIZATION_ID = uuid(700);
export const ORGANIZATION = `organization-${ORGANIZATION_ID}`;

const leader = (n: number, role: Staff['role']): Staff => ({
  account: uuid(n),
  person: `person-${n}`,
  role,
  organ: ORGAN,
  badge: `1803${n}`,
});
export const deputyHead = leader(20, 'organ-head');
export const otherDeputy = leader(21, 'organ-head');
export const chair = leader(22, 'hearing-chair');
export const otherChair = leader(23, 'hearing-chair');

export const anOrganization: OrganizationState = {
  ...organizationStream.initial,
  legal: 'Registered',
  origin: 'act',
  name: '演示·名山茶业促进会',
  type: 'SG',
  region: ORGAN,
};
export const aPenaltyClue: RegisterClue = {
  source: 'ANNUAL_CHECK',
  subjectName: anOrganization.name,
  region: ORGAN,
  receivedOn: '2026-11-01',
  facts: sealed('年检发现违规收费'),
};
export const aProposal: ProposePenaltyCase = {
  organization: ORGANIZATION_ID,
  violation: 'UNLAWFUL_FEES',
  actOn: '2026-06-30',
  grave: false,
};
export const aPenaltyFiling: FilePenaltyCase = {
  kind: 'penalty',
  clueIds: [CLUE],
  organization: ORGANIZATION_ID,
};
export const WARNING: PenaltyItem = { no: 1, kind: 'WARNING' };
/** 10,000 yuan: below the threshold of the hearing, within three to five times the gains of the report. */
export const FINE: PenaltyItem = { no: 2, kind: 'FINE', amountFen: 1_000_000 };
export const SUSPENSION: PenaltyItem = { no: 3, kind: 'SUSPEND', from: '2027-01-01', to: '2027-03-31' };
/** Warning and a fine of 10,000 yuan: no hearing is due. */
export const LIGHT: readonly PenaltyItem[] = [WARNING, FINE];
/** With a suspension: a hearing is due. */
export const HEAVY: readonly PenaltyItem[] = [WARNING, FINE, SUSPENSION];

export const aPenaltyReport: SubmitReport = {
  course: sealed('经过'),
  facts: sealed('事实'),
  evidence: [{ kind: 'party-statement', proves: sealed('收费事实') }],
  violation: 'UNLAWFUL_FEES',
  articles: ['SG-30i8', 'SG-30'],
  outcome: 'penalty',
  items: LIGHT,
  gainsFen: 300_000,
  serious: false,
  corrected: false,
  leniency: 'none',
  leniencyReason: sealed('无从轻情节'),
  measureReason: sealed('参照裁量基准'),
  complex: false,
  major: false,
  publicInterest: false,
  reviewByStatute: false,
  newFacts: false,
  files: [],
};
export const aNotice: ServePriorNotice = {
  docNo: '名民罚告〔2026〕1号',
  facts: sealed('事实'),
  reasons: sealed('理由'),
  method: 'direct',
  present,
  signature: signed,
  files: [],
};
export const aDefence = {
  way: 'written',
  person: sealed('某人'),
  statement: sealed('已经退费'),
  signature: signed,
  files: [fileRef()],
} as const;
export const aWaiver: WaiveDefence = {
  rights: ['statement'],
  person: sealed('某人'),
  signature: signed,
  files: [fileRef()],
};
export const aPenalty: DecidePenalty = {
  docNo: '名民罚决字〔2026〕1号',
  items: LIGHT,
  correctBy: '2027-02-28',
  leniency: 'none',
  leniencyReason: sealed('无从轻情节'),
  measureReason: sealed('参照裁量基准'),
  facts: sealed('事实'),
  files: [],
};

export const aHearingRequest: RequestHearing = { way: 'written', person: sealed('某人'), files: [] };
export const aSchedule: ScheduleHearing = {
  docNo: '名民听告〔2026〕1号',
  chair: chair.account,
  noticeServedOn: '2026-11-03',
  heldOn: '2026-11-20',
  place: sealed('会议室'),
  open: true,
  files: [],
};
export const aHearingRecord: HoldHearing = {
  open: true,
  agents: [sealed('代理人')],
  presenters: [officerA.account],
  signature: signed,
  files: [fileRef()],
};
export const aHearingReport: SubmitHearingReport = {
  opinion: 'as-noticed',
  summary: sealed('笔录摘要'),
  files: [],
};
export const members: HoldCollectiveDiscussion['members'] = [head, deputyHead, otherDeputy].map(
  ({ account }) => ({ account, opinion: 'agree', words: sealed('同意') }),
);
export const aDiscussion: HoldCollectiveDiscussion = {
  minutesNo: '名民集〔2026〕1号',
  about: 'decision',
  members,
  conclusion: 'as-proposed',
  files: [fileRef()],
};
export const aNoPenalty: DecideNoPenalty = {
  docNo: '名民不罚〔2026〕1号',
  ground: 'minor-corrected-harmless',
  facts: sealed('事实'),
  education: { way: 'interview', words: sealed('教育'), signature: signed },
  files: [],
};
export const aSpotDecision: DecideOnSpot = {
  organization: ORGANIZATION_ID,
  docNo: '名民当罚〔2026〕1号',
  violation: 'CHANGE_NOT_REGISTERED',
  actOn: '2026-10-01',
  articles: ['SG-30i4', 'SG-30'],
  item: WARNING,
  correctBy: '2026-12-31',
  corrected: false,
  leniency: 'none',
  leniencyReason: sealed('无'),
  measureReason: sealed('警告'),
  facts: sealed('住所变更未登记'),
  place: sealed('社团住所'),
  present,
  told: true,
  signature: signed,
  files: [],
};
