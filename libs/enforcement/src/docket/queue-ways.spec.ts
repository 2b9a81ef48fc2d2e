import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '@shouzheng/kernel';
import { listEntryDocket, organizationDocket } from '@shouzheng/organization/contract';
import { recordedEvent } from '../testing/world.fixture.js';
import { type DocketEntry, docketAfter } from './docket-record.projection.js';
import { OWN_DOCKET_SOURCES } from './docket.projection.js';
import { QUEUES, queueOf } from './queues.js';

const SOURCES = [...OWN_DOCKET_SOURCES, organizationDocket, listEntryDocket];

/** An event with no more than what the docket reads of it. */
type Told = readonly [type: string, data?: object];
/** Queue, item as `<kind>/<item>`, what begins the record where it is not the usual, what opens the item, what ends it. */
type Way = readonly [queue: string, item: string, opens: Told, closes: Told, begins?: string];

const BEGINS: Readonly<Record<string, string>> = {
  clue: 'ClueReceived',
  case: 'CaseFiled',
  organization: 'RegistrationApplied',
  'list-entry': 'ListEntryRecorded',
  request: 'DisclosureRequested',
  task: 'TaskRaised',
};
const PENALTY = 'PenaltyCaseFiled';
const docNo = 'd1';
const listingId = 'l1';
const year = 2025;

const WAYS: readonly Way[] = [
  ['clue-triage', 'clue/verify', ['ClueReceived'], ['ClueVerified', { result: 'suspect' }]],
  [
    'reporter-replies',
    'clue/reply-acceptance',
    ['ClueReceived', { reporter: {} }],
    ['ReporterReplied', { stage: 'acceptance' }],
  ],
  ['filing-approval', 'clue/file-case', ['FilingProposed'], ['ClueFiled']],
  ['investigation', 'case/investigate', ['OfficersAssigned'], ['InvestigationReported']],
  [
    'evidence-terms',
    'case/decide-evidence',
    ['EvidencePreserved', { proposal: 'p', preservation: 'e1' }],
    ['EvidencePreservationDecided', { preservation: 'e1' }],
  ],
  ['notice-defence', 'case/review-defence', ['DefenceSubmitted'], ['DefenceReviewed'], PENALTY],
  ['hearing', 'case/hold-hearing', ['HearingScheduled'], ['HearingHeld'], PENALTY],
  ['legal-review', 'case/penalty-review', ['LegalReviewRequested'], ['LegalReviewPassed'], PENALTY],
  [
    'collective-discussion',
    'case/discuss',
    ['LegalReviewPassed'],
    ['CollectivelyDiscussed', { about: 'decision', conclusion: 'return' }],
    PENALTY,
  ],
  ['decision', 'case/decide-ban', ['BanProposed'], ['BanDecided', { docNo }]],
  [
    'crime-transfer',
    'case/hand-over-crime',
    ['CrimeTransferDecided', { approved: true, transfer: 't1' }],
    ['CrimeHandedOver', { transfer: 't1' }],
  ],
  [
    'service',
    'case/serve-decision',
    ['PenaltyDecided', { docNo }],
    ['DecisionServed', { docNo, ofKind: 'penalty' }],
    PENALTY,
  ],
  [
    'publication',
    'case/publish-decision',
    ['SocialInfluenceTested', { docNo, outcome: 'publish' }],
    ['DecisionPublished', { docNo }],
    PENALTY,
  ],
  [
    'execution',
    'case/fine',
    ['TermStarted', { term: `fine:${docNo}` }],
    ['TermMet', { term: `fine:${docNo}` }],
    PENALTY,
  ],
  [
    'review-court',
    'case/answer-review',
    ['ReviewOpened', { review: 'r1' }],
    ['ReviewAnswered', { review: 'r1' }],
    PENALTY,
  ],
  ['requests', 'request/answer-disclosure', ['DisclosureRequested'], ['DisclosureAnswered']],
  ['dissuasion', 'case/revisit', ['SelfDissolved'], ['DissuasionRevisited']],
  ['closing', 'case/archive', ['CaseClosed'], ['CaseArchived']],
  ['registration', 'organization/deliver-certificate', ['OrganizationRegistered'], ['CertificateDelivered']],
  [
    'annual-check',
    'organization/annual-report',
    ['AnnualCheckOpened', { year }],
    ['AnnualReportSubmitted', { year, to: 'registrar' }],
  ],
  [
    'spot-check',
    'organization/perform-spot-check',
    ['SpotCheckAssigned', { spotCheckId: 's1' }],
    ['SpotCheckPerformed', { spotCheckId: 's1' }],
  ],
  [
    'listing',
    'organization/notify-listing',
    ['ListingProposed', { listingId }],
    ['ListingNotified', { listingId }],
  ],
  [
    'objections',
    'organization/answer-objection',
    ['ObjectionFiled', { objectionId: 'o1' }],
    ['ObjectionAnswered', { objectionId: 'o1' }],
  ],
  ['rating', 'organization/conduct-rating', ['RatingApplied'], ['RatingAnnounced']],
  [
    'suspension',
    'organization/end-suspension',
    ['ActivitiesSuspended', { suspensionId: 'u1' }],
    ['SuspensionEnded', { suspensionId: 'u1' }],
  ],
  ['zombie', 'organization/verify-zombie', ['ZombieSuspected'], ['ZombieVerified', { result: 'zombie' }]],
  [
    'rectification',
    'organization/take-in-rectification',
    ['RectificationOrdered', { orderId: 'r1' }],
    ['RectificationSubmitted', { orderId: 'r1' }],
  ],
  [
    'records',
    'case/approve-correction',
    ['CorrectionProposed', { correction: 'c1' }],
    ['RecordCorrected', { correction: 'c1' }],
  ],
  ['tasks', 'task/settle', ['TaskRaised'], ['TaskSettled']],
];

/** What every beginning holds for the rows that it makes. */
const SUBJECT = { organ: '511803', region: '511803', regionCode: '511803', number: '1', name: '演示' };
const DATA = {
  ...SUBJECT,
  subjectName: '演示',
  missing: ['premises'],
  cause: { command: 'c', refusal: 'r' },
};

function rowAfter(kind: string, item: string, told: readonly Told[]): DocketEntry | undefined {
  const streamId = `${kind}-00000000-0000-5000-8000-000000000001`;
  const events = told.map(([type, data = {}], revision) =>
    recordedEvent({ type, data: { ...DATA, ...data } }, streamId, revision),
  );
  return docketAfter(SOURCES, events as Recorded[]).find((one) => one.item === item);
}

describe('the way of an item through its queue', () => {
  it('is told of every queue of the office', () => {
    expect(WAYS.map(([queue]) => queue)).toEqual(QUEUES.map(({ code }) => code));
  });

  it.each(WAYS.map((way) => [way[0], way[1], way] as const))(
    '%s: %s enters by its event and leaves by its event',
    (queue, path, [, , opens, closes, begins]) => {
      const [kind = '', item = ''] = path.split('/');
      expect(queueOf(kind, item)?.code).toBe(queue);
      const begun: Told = [begins ?? BEGINS[kind] ?? ''];
      const way = begun[0] === opens[0] ? [opens] : [begun, opens];
      // Not before: where the record's beginning is not what opens it, the item rests.
      if (way.length > 1) expect(rowAfter(kind, item, [begun])?.status).toBe('waiting');
      expect(rowAfter(kind, item, way)).toMatchObject({ status: 'open', organ: '511803' });
      expect(rowAfter(kind, item, [...way, closes])?.status).toBe('done');
    },
  );
});
