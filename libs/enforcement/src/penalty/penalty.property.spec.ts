import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { accountStreamId } from '@shouzheng/identity/contract';
import type { Recorded } from '@shouzheng/kernel';
import { addDays } from '@shouzheng/law/contract';
import { assignOfficers } from '../case/assign-officers/assign-officers.decider.js';
import type { CaseCommand } from '../case/case-command.decider.js';
import type { CaseEvent } from '../case/case.events.js';
import { caseStream } from '../case/case.state.js';
import { decideRecusal } from '../case/decide-recusal/decide-recusal.decider.js';
import { recordInquiry } from '../case/record-inquiry/record-inquiry.decider.js';
import {
  passLegalReview,
  requestLegalReview,
  returnLegalReview,
} from '../case/review-legally/review-legally.decider.js';
import { transferCase } from '../case/transfer-case/transfer-case.decider.js';
import {
  HEAVY,
  LIGHT,
  type PenaltyStory,
  WARNING,
  aDefence,
  aDiscussion,
  aHearingRecord,
  aHearingReport,
  aHearingRequest,
  aNoPenalty,
  aNotice,
  aPenalty,
  aPenaltyReport,
  aSchedule,
  aWaiver,
  chair,
  deputyHead,
  otherChair,
  penaltyStory,
} from '../testing/penalty-story.fixture.js';
import { CASE, anInquiry, present } from '../testing/story.fixture.js';
import {
  ORGAN,
  head,
  officerA,
  officerB,
  officerC,
  reviewer,
  sealed,
  sectionHead,
  uuid,
} from '../testing/world.fixture.js';
import { reviewDefence, submitDefence, waiveDefence } from './answer-notice/answer-notice.decider.js';
import { decideNoPenalty } from './decide-no-penalty/decide-no-penalty.decider.js';
import { decidePenalty } from './decide-penalty/decide-penalty.decider.js';
import { holdCollectiveDiscussion } from './discuss-collectively/discuss-collectively.decider.js';
import { holdHearing, submitHearingReport, terminateHearing } from './hold-hearing/hold-hearing.decider.js';
import {
  decideChairRecusal,
  objectToChair,
  requestHearing,
  scheduleHearing,
} from './hold-hearing/prepare-hearing.decider.js';
import type { PenaltyItem } from './penalty-decision.events.js';
import { extendDeadline } from './run-clock/run-clock.decider.js';
import { servePriorNotice } from './serve-prior-notice/serve-prior-notice.decider.js';
import { submitReport } from './submit-report/submit-report.decider.js';
import { resumeCase, suspendCase } from './suspend-case/suspend-case.decider.js';
import { faultsAlong } from '../watch/watch.fixture.js';
import { isHeavier } from './weight.decider.js';

/** Persons with several accounts: what binds is the person. */
const twoHats = [
  { ...officerC, account: uuid(30), person: reviewer.person },
  { ...officerC, account: uuid(31), person: chair.person },
  { ...officerC, account: uuid(32), person: head.person },
];
const chairs = [chair, otherChair, { ...otherChair, account: uuid(33), person: officerA.person }];
const reviewers = [reviewer, { ...reviewer, person: officerA.person }, { ...reviewer, person: chair.person }];
const heads = [head, deputyHead, { ...head, person: officerB.person }, { ...head, person: reviewer.person }];
const handlers = [officerA, officerB, officerC, ...twoHats];

const proposals: readonly (readonly PenaltyItem[])[] = [LIGHT, HEAVY, [WARNING], [HEAVY[2] ?? WARNING], []];

/** One step of a history: an act with what was drawn for it. Days go by, too. */
type Step = (told: PenaltyStory, n: number) => void;

const act =
  <P>(command: CaseCommand<P>, payload: (n: number) => P, actor: { role: string } = officerA): Step =>
  (told, n) => {
    told.onCase(command, payload(n) as never, { actor: actor as typeof officerA });
  };

const pick = <T>(from: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...from);
const words = sealed('意见');
const doc = (n: number): string => `文〔2026〕${n}号`;

/** Notified today, so many days ahead. */
const schedule =
  (one: (typeof chairs)[number], days: number): Step =>
  (told, n) => {
    const today = told.now.slice(0, 10);
    const heldOn = addDays(today, days);
    const payload = { ...aSchedule, docNo: doc(n), chair: one.account, noticeServedOn: today, heldOn };
    told.onCase(scheduleHearing, payload, { actor: sectionHead });
  };

/** On its day, if that is still to come. */
const hold =
  (by: (typeof chairs)[number]): Step =>
  (told) => {
    const heldOn = told.case.penalty?.hearing?.heldOn;
    if (heldOn && told.now.slice(0, 10) < heldOn) told.on(heldOn);
    told.onCase(holdHearing, aHearingRecord, { actor: by });
  };

/** What ends a case or stops it is drawn more seldom, or few histories would go far. */
const endings: fc.Arbitrary<Step> = fc.oneof(
  fc.constant(
    act(
      suspendCase,
      (n) => ({ docNo: doc(n), reason: 'other' as const, note: words, expectedTo: '2027-12-31' }),
      head,
    ),
  ),
  fc.constant(act(transferCase, (n) => ({ addressee: 'SAMR' as const, docNo: doc(n) }), head)),
  pick(heads).map((by) =>
    act(decideNoPenalty, (n) => ({ ...aNoPenalty, docNo: doc(n), ground: 'unproven' as const }), by),
  ),
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  endings,
  fc
    .tuple(pick(handlers), pick(handlers), pick([sectionHead, head]))
    .map(([a, b, by]) => act(assignOfficers, () => ({ officers: [a.account, b.account] }), by)),
  fc
    .tuple(pick([officerA, officerB, officerC, reviewer]), fc.boolean())
    .map(([one, granted]) =>
      act(decideRecusal, () => ({ account: one.account, granted, ground: 'interest' as const }), head),
    ),
  fc
    .tuple(pick(handlers), pick(handlers))
    .map(([a, b]) =>
      act(
        recordInquiry,
        () => ({ ...anInquiry, present: { ...present, officers: [a.account, b.account] } }),
        a,
      ),
    ),
  fc
    .tuple(
      pick(proposals),
      fc.boolean(),
      fc.boolean(),
      pick(['penalty', 'no-penalty'] as const),
      pick(handlers),
    )
    .map(([items, newFacts, complex, outcome, by]) =>
      act(
        submitReport,
        () => ({ ...aPenaltyReport, items: outcome === 'penalty' ? items : [], newFacts, complex, outcome }),
        by,
      ),
    ),
  pick(handlers).map((by) => act(servePriorNotice, (n) => ({ ...aNotice, docNo: doc(n) }), by)),
  fc.constant(act(submitDefence, () => aDefence)),
  pick([['statement'], ['hearing'], ['statement', 'hearing']] as const).map((rights) =>
    act(waiveDefence, () => ({ ...aWaiver, rights })),
  ),
  pick(proposals).map((items) =>
    act(reviewDefence, () => ({ points: [{ no: 1, point: words, accepted: true }], items })),
  ),
  fc.constant(act(requestHearing, () => aHearingRequest)),
  fc.tuple(pick(chairs), fc.integer({ min: 5, max: 20 })).map(([one, days]) => schedule(one, days)),
  fc.constant(act(objectToChair, () => ({ ground: 'interest' as const, reason: words }))),
  fc.boolean().map((granted) => act(decideChairRecusal, () => ({ granted }), head)),
  pick(chairs).map((by) => hold(by)),
  pick(chairs).map((by) => act(submitHearingReport, () => aHearingReport, by)),
  fc.constant(
    act(terminateHearing, () => ({ reason: 'withdrawn' as const, note: words, files: [] }), sectionHead),
  ),
  pick(handlers).map((by) => act(requestLegalReview, () => ({}), by)),
  pick(reviewers).map((by) => act(passLegalReview, () => ({ opinion: words }), by)),
  pick(reviewers).map((by) =>
    act(returnLegalReview, () => ({ opinion: words, reason: 'form' as const }), by),
  ),
  pick(['as-proposed', 'return', 'no-penalty'] as const).map((conclusion) =>
    act(holdCollectiveDiscussion, (n) => ({ ...aDiscussion, minutesNo: doc(n), conclusion }), head),
  ),
  fc.constant(act(extendDeadline, (n) => ({ kind: 'first' as const, docNo: doc(n), reason: words }), head)),
  fc.constant(act(resumeCase, () => ({}), head)),
  fc
    .tuple(pick(proposals), pick(heads))
    .map(([items, by]) =>
      act(decidePenalty, (n) => ({ ...aPenalty, docNo: doc(n), items, correctBy: '2028-01-01' }), by),
    ),
  fc.integer({ min: 1, max: 9 }).map((days): Step => (told) => {
    told.now = new Date(Date.parse(told.now) + days * 86_400_000).toISOString();
  }),
);

/** The two ways that lead furthest, with any steps between: histories that reach the decision, not only its guards. */
const opening: readonly Step[] = [
  act(assignOfficers, () => ({ officers: [officerA.account, officerB.account] }), sectionHead),
  act(recordInquiry, () => anInquiry),
  act(submitReport, () => ({ ...aPenaltyReport, items: HEAVY, complex: true })),
  act(servePriorNotice, (n) => ({ ...aNotice, docNo: doc(n) })),
];
const ending: readonly Step[] = [
  act(requestLegalReview, () => ({})),
  act(passLegalReview, () => ({ opinion: words }), reviewer),
  act(holdCollectiveDiscussion, (n) => ({ ...aDiscussion, minutesNo: doc(n) }), head),
  act(decidePenalty, (n) => ({ ...aPenalty, docNo: doc(n), items: HEAVY, correctBy: '2028-01-01' }), head),
];
const waiving = [act(waiveDefence, () => ({ ...aWaiver, rights: ['statement', 'hearing'] as const }))];
const hearing: readonly Step[] = [
  act(waiveDefence, () => aWaiver),
  act(requestHearing, () => aHearingRequest),
  schedule(chair, 20),
  hold(chair),
  act(submitHearingReport, () => aHearingReport, chair),
];
const mainWay = [...opening, ...waiving, ...ending];
const ways = [mainWay, [...opening, ...hearing, ...ending]];
const histories = pick(ways).chain((way) =>
  fc
    .array(fc.array(steps, { maxLength: 2 }), { minLength: way.length, maxLength: way.length })
    .map((between) => between.flatMap((some, at) => [...some, way[at] as Step])),
);

type History = readonly Recorded<CaseEvent>[];

/** Persons of the accounts that are named in a list of accounts. */
const personOf = (account: string): string =>
  [...handlers, ...chairs, ...reviewers, ...heads].find((one) => one.account === account)?.person ?? account;

/** What must hold of every history, whatever was tried. */
function violations(history: History): readonly string[] {
  const found: string[] = [];
  const handled = new Set<string>();
  const reviewed = new Set<string>();
  const chaired = new Set<string>();
  let told: readonly PenaltyItem[] | undefined;
  let bound: readonly PenaltyItem[] | undefined;
  for (const event of history) {
    const { person } = event.meta.actor;
    const must = (holds: boolean, what: string): void =>
      void (holds || found.push(`${what} (${event.type})`));
    if (event.type === 'OfficersAssigned') {
      for (const one of event.data.officers) {
        must(!reviewed.has(one.person), 'a reviewer handles');
        must(!chaired.has(one.person), 'a chair handles');
        handled.add(one.person);
      }
    }
    if ('present' in event.data) {
      const { officers } = event.data.present;
      must(new Set(officers.map(({ account }) => personOf(account))).size >= 2, 'two distinct officers');
    }
    if (event.type === 'LegalReviewPassed' || event.type === 'LegalReviewReturned') {
      must(!handled.has(person) && !chaired.has(person), 'the reviewer handled or chaired');
      reviewed.add(person);
    }
    if (event.type === 'HearingScheduled') {
      must(!handled.has(event.data.chair.person), 'the chair handled');
      chaired.add(event.data.chair.person);
    }
    if (event.type === 'HearingHeld') must(chaired.has(person) && !handled.has(person), 'the chair handled');
    if (event.type === 'PenaltyReportSubmitted' && event.data.newFacts) told = bound = undefined;
    if (event.type === 'PriorNoticeServed') told = bound = event.data.items;
    if (event.type === 'DefenceReviewed') {
      must(bound !== undefined && !isHeavier(event.data.items, bound), 'heavier after a defence');
      bound = event.data.items;
    }
    if (event.type === 'PenaltyDecided') {
      must(told !== undefined, 'decided without a prior notice');
      must(told !== undefined && !isHeavier(event.data.items, told), 'decided heavier than told');
      must(!handled.has(person), 'the decider handled');
      must(!reviewed.has(person), 'the decider reviewed');
      must(!chaired.has(person), 'the decider chaired');
    }
  }
  return found;
}

const told = (history: readonly Step[]): PenaltyStory => {
  const story = penaltyStory();
  for (const one of [...twoHats, ...chairs]) {
    story.put(accountStreamId(one.account), { status: 'active', ...one, organ: ORGAN });
  }
  story.filed();
  history.forEach((step, n) => step(story, n + 10));
  return story;
};

describe('any sequence of acts in a penalty case', () => {
  it('keeps the separation of duties, the prior notice and the bound of the defence, never an orphan, and folds', () => {
    let decided = 0;
    fc.assert(
      fc.property(histories, (history) => {
        const story = told(history);
        const events = story.events(CASE) as History;
        expect(violations(events)).toEqual([]);
        // Whatever was tried, the case is nobody's orphan (SZ-watch-1).
        expect(faultsAlong(events)).toEqual([]);
        // Folding again from the beginning tells the same.
        expect(events.reduce((state, event) => caseStream.evolve(state, event), caseStream.initial)).toEqual(
          story.case,
        );
        if (events.some(({ type }) => type === 'PenaltyDecided')) decided += 1;
      }),
      { numRuns: 200 },
    );
    // A property of decisions that never sees one would prove nothing.
    expect(decided).toBeGreaterThan(0);
  });

  it('would be seen to break', () => {
    const events = told(mainWay).events(CASE) as History;
    expect(violations(events)).toEqual([]);
    const without = (type: string): History => events.filter((event) => event.type !== type);
    expect(violations(without('PriorNoticeServed'))).toContain(
      'decided without a prior notice (PenaltyDecided)',
    );
    const byHandler = events.map((event) =>
      event.type === 'PenaltyDecided' || event.type === 'LegalReviewPassed'
        ? { ...event, meta: { ...event.meta, actor: { ...event.meta.actor, person: officerA.person } } }
        : event,
    );
    expect(violations(byHandler)).toEqual(
      expect.arrayContaining([
        'the reviewer handled or chaired (LegalReviewPassed)',
        'the decider handled (PenaltyDecided)',
        'the decider reviewed (PenaltyDecided)',
      ]),
    );
  });
});
