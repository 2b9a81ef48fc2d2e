import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { civilDateOf } from '@shouzheng/kernel';
import { missTermOf } from '@shouzheng/law/contract';
import { closeReview } from '../afterwards/answer-review/answer-review.decider.js';
import { recordReconsideration } from '../afterwards/answer-review/open-review.decider.js';
import { aService } from '../afterwards/afterwards.fixture.js';
import {
  archivePenaltyCase,
  closePenaltyCase,
  divideVolumes,
} from '../afterwards/close-penalty/close-penalty.decider.js';
import { recordExecution } from '../afterwards/enforce-in-court/end-execution.decider.js';
import { recordPayment } from '../afterwards/pay-fine/record-payment.decider.js';
import { testSocialInfluence } from '../afterwards/publish-decision/publish-decision.decider.js';
import { serveDecision } from '../afterwards/serve-decision/serve-decision.decider.js';
import { revokePenalty } from '../afterwards/take-back/take-back.decider.js';
import { announceBan } from '../case/announce-ban/announce-ban.decider.js';
import { assignOfficers } from '../case/assign-officers/assign-officers.decider.js';
import type { CaseCommand } from '../case/case-command.decider.js';
import { caseStream } from '../case/case.state.js';
import { archiveCase, closeCase } from '../case/close-case/close-case.decider.js';
import { collectSeals } from '../case/collect-seals/collect-seals.decider.js';
import { concludeNotIllegal } from '../case/conclude-not-illegal/conclude-not-illegal.decider.js';
import { closeInvestigation } from '../case/close-investigation/close-investigation.decider.js';
import { decideBan, proposeBan } from '../case/decide-ban/decide-ban.decider.js';
import { decideRecusal } from '../case/decide-recusal/decide-recusal.decider.js';
import { dissuade, recordSelfDissolution } from '../case/dissuade/dissuade.decider.js';
import { guideToRegister } from '../case/guide-to-register/guide-to-register.decider.js';
import { hearParty } from '../case/hear-party/hear-party.decider.js';
import { recordInquiry } from '../case/record-inquiry/record-inquiry.decider.js';
import {
  passLegalReview,
  requestLegalReview,
  returnLegalReview,
} from '../case/review-legally/review-legally.decider.js';
import { revokeOwnDecision } from '../case/revoke-decision/revoke-decision.decider.js';
import { transferCase } from '../case/transfer-case/transfer-case.decider.js';
import { resumeCase, suspendCase, terminateCase } from '../penalty/suspend-case/suspend-case.decider.js';
import { recordOnSpotDecision } from '../penalty/decide-on-spot/decide-on-spot.decider.js';
import { decidePenalty } from '../penalty/decide-penalty/decide-penalty.decider.js';
import { submitReport } from '../penalty/submit-report/submit-report.decider.js';
import {
  type PenaltyStory,
  aPenalty,
  aPenaltyReport,
  penaltyStory,
} from '../testing/penalty-story.fixture.js';
import {
  CASE,
  type Story,
  aBan,
  aHearing,
  aReport,
  anAnnouncement,
  anInquiry,
  anItem,
  present,
  signed,
  story,
} from '../testing/story.fixture.js';
import {
  type Given,
  fileRef,
  head,
  officerA,
  officerB,
  officerC,
  reviewer,
  sealed,
  sectionHead,
  staff,
  system,
} from '../testing/world.fixture.js';
import { type CaseFault, faultsOf, watchedCase } from './case-watch.projection.js';
import { type History, faultsAlong, nobodyAway } from './watch.fixture.js';

type Told = Story | PenaltyStory;
const byHead: Given = { actor: head };
const bySection: Given = { actor: sectionHead };
const lawyer: Given = { actor: staff(23, 'legal-reviewer', { legalQualification: true }) };
const text = sealed('说明');
const historyOf = (told: Told): History => told.events(CASE) as History;

/** Gives an act that must be accepted. */
function must<P>(told: Told, command: CaseCommand<P>, payload: NoInfer<P>, given?: Given): void {
  const refusals = told.onCase(command, payload, given);
  if (refusals.length > 0) throw new Error(`${command.name}: ${refusals.join(', ')}`);
}

const archive = { volume: '1', retention: '10-years' } as never;
const admonition = {
  minor: true,
  littleHarm: true,
  present,
  admonition: text,
  signature: signed,
  files: [],
};

/** The whole way of an illegal organization, by how it ends. */
const BANS: Readonly<Record<string, () => Told>> = {
  banned() {
    const told = story().announced();
    must(told, collectSeals, { items: [anItem], signature: signed, files: [] });
    must(told, closeCase, { disposition: 'BANNED' }, byHead);
    must(told, archiveCase, archive);
    return told;
  },
  dissuaded() {
    const told = story().reported({ proposal: 'DISSUADED' });
    must(told, dissuade, admonition);
    const dissolvedOn = civilDateOf(told.now);
    must(told, recordSelfDissolution, { dissolvedOn, evidence: text, files: [fileRef()] });
    must(told, closeCase, { disposition: 'DISSUADED' }, byHead);
    must(told, archiveCase, archive);
    return told;
  },
  'guided to register'() {
    const told = story().reported();
    must(told, concludeNotIllegal, { reason: 'unproven', finding: text }, byHead);
    must(told, guideToRegister, { ground: 'not-illegal', guidance: text } as never);
    must(told, closeCase, { disposition: 'GUIDED_TO_REGISTER' }, byHead);
    return told;
  },
  'not illegal'() {
    const told = story().reported();
    must(told, concludeNotIllegal, { reason: 'unproven', finding: text }, byHead);
    must(told, closeCase, { disposition: 'NOT_ILLEGAL' }, byHead);
    return told;
  },
  transferred() {
    const told = story().assigned();
    must(told, transferCase, { addressee: 'SAMR', docNo: '移1号' }, byHead);
    must(told, closeCase, { disposition: 'TRANSFERRED_ORGAN' }, byHead);
    return told;
  },
  'revoked, and banned again'() {
    const told = story().announced();
    must(told, revokeOwnDecision, { revocationDocNo: '撤1号', basis: 'APL-75' }, byHead);
    must(told, proposeBan, { power: 'SG-32', reason: text });
    must(told, decideBan, { ...aBan, docNo: '名民取决〔2026〕2号' }, byHead);
    const announcedOn = civilDateOf(told.now);
    must(told, announceBan, { ...anAnnouncement, announcedOn });
    return told;
  },
  'returned by the reviewer, with another officer'() {
    const told = story().reported({ complex: true });
    must(told, requestLegalReview, {});
    must(told, returnLegalReview, { reason: 'form', opinion: text }, { actor: reviewer });
    must(told, decideRecusal, { account: officerA.account, granted: true, ground: 'interest' }, byHead);
    must(told, assignOfficers, { officers: [officerB.account, officerC.account] }, bySection);
    must(told, closeInvestigation, aReport, { actor: officerB });
    return told;
  },
};

const idOf = (told: Told): string => Object.keys(told.case.decisions).at(-1) ?? '';

/** Served, tested and not published, paid, executed, closed, archived. */
function executed(told: PenaltyStory): PenaltyStory {
  const decision = idOf(told);
  if (told.case.afterwards[decision]?.served === undefined) {
    must(told, serveDecision, { ...aService, decision, servedOn: civilDateOf(told.now) });
  }
  must(
    told,
    testSocialInfluence,
    { decision, outcome: 'withhold', grounds: ['little-harm-few-affected'], reason: text },
    bySection,
  );
  const fen = told.case.decisions[decision]?.items.find(({ kind }) => kind === 'FINE')?.amountFen;
  if (fen !== undefined) {
    const paidOn = civilDateOf(told.now);
    const payment = {
      decision,
      purpose: 'fine',
      amountFen: fen,
      channel: 'bank',
      paidOn,
      receiptNo: '票1号',
      files: [fileRef()],
    } as const;
    must(told, recordPayment, payment);
  }
  must(told, recordExecution, { decision, outcome: 'performed', files: [] }, bySection);
  return closed(told);
}

function closed(told: PenaltyStory): PenaltyStory {
  must(told, closePenaltyCase, {}, byHead);
  const inner = Object.entries(told.case.events)
    .filter(([, type]) => type.startsWith('LegalReview') || type === 'CollectivelyDiscussed')
    .map(([id]) => id);
  must(told, divideVolumes, { inner });
  must(told, archivePenaltyCase, archive);
  return told;
}

function reviewClosed(told: PenaltyStory, procedureOnly: boolean): void {
  const decision = idOf(told);
  const on = civilDateOf(told.now);
  const application = {
    organ: '名山区人民政府',
    number: '复1号',
    appliedOn: on,
    receivedOn: on,
    files: [fileRef()],
  };
  must(told, recordReconsideration, { decision, ...application, simplified: false }, lawyer);
  const ruling = {
    outcome: 'annulled',
    procedureOnly,
    rulingNo: '复决1号',
    effectiveOn: civilDateOf(told.now),
  } as const;
  must(told, closeReview, { decision, ...ruling, files: [fileRef()] }, lawyer);
}

const PENALTIES: Readonly<Record<string, () => Told>> = {
  'without a hearing, performed': () => executed(penaltyStory().decided()),
  'after defence and review': () => penaltyStory().defenceReviewed(),
  'with a hearing, to the decision': () => {
    const told = penaltyStory().decidedAfterHearing();
    must(told, serveDecision, { ...aService, decision: idOf(told), servedOn: civilDateOf(told.now) });
    return told;
  },
  'on the spot': () => {
    const told = penaltyStory().decidedOnSpot();
    must(told, recordOnSpotDecision, { files: [] }, bySection);
    return executed(told);
  },
  'no penalty': () => {
    const told = penaltyStory().endedWithoutPenalty();
    must(told, serveDecision, { ...aService, decision: idOf(told), servedOn: civilDateOf(told.now) });
    return closed(told);
  },
  'suspended and resumed': () => {
    const told = penaltyStory().inquired();
    must(
      told,
      suspendCase,
      { docNo: '中1号', reason: 'other', note: text, expectedTo: '2026-12-01' },
      byHead,
    );
    must(told, resumeCase, {}, byHead);
    return told;
  },
  terminated: () => {
    const told = penaltyStory().inquired();
    must(told, terminateCase, { docNo: '终1号', reason: 'party-ceased', note: text }, byHead);
    return closed(told);
  },
  transferred: () => {
    const told = penaltyStory().assigned();
    must(told, transferCase, { addressee: 'SAMR', docNo: '移1号' }, byHead);
    return closed(told);
  },
  'returned and reported anew': () => {
    const told = penaltyStory().waived({ publicInterest: true });
    must(told, requestLegalReview, {});
    must(told, returnLegalReview, { reason: 'form', opinion: text }, { actor: reviewer });
    must(told, submitReport, { ...aPenaltyReport, publicInterest: true });
    must(told, requestLegalReview, {});
    must(told, passLegalReview, { opinion: text }, { actor: reviewer });
    return told;
  },
  'annulled by the organ itself': () => {
    const told = penaltyStory().decided();
    must(told, revokePenalty, { revocationDocNo: '撤1号', basis: 'APL-75' }, byHead);
    return closed(told);
  },
  'annulled for its procedure, and decided again': () => {
    const told = penaltyStory().decided();
    must(told, serveDecision, { ...aService, decision: idOf(told), servedOn: civilDateOf(told.now) });
    reviewClosed(told, true);
    expect(told.case.status).toBe('reported');
    must(told, decidePenalty, { ...aPenalty, docNo: '名民罚决字〔2026〕2号' }, byHead);
    return told;
  },
};

describe('no case is forgotten (SZ-watch-1)', () => {
  it.each(Object.entries(BANS))('an illegal organization, %s', (_how, tell) => {
    expect(faultsAlong(historyOf(tell()))).toEqual([]);
  });

  it.each(Object.entries(PENALTIES))('a penalty, %s', (_how, tell) => {
    expect(faultsAlong(historyOf(tell()))).toEqual([]);
  });

  it('and every way through to the archive ends its internal terms', () => {
    const { terms } = PENALTIES['without a hearing, performed']?.().case ?? {};
    expect([terms?.['closing']?.status, terms?.['archive']?.status]).toEqual(['met', 'met']);
    expect(terms?.['closing']).toMatchObject({ timer: 'case-closing', role: 'organ-head' });
  });
});

/** Acts of an investigation in any order, with days between; the terms that pass are missed as the sweeper would. */
type Step = (told: Told) => void;
const missTerm = missTermOf(caseStream, (state) => state.terms);
const sweep: Step = (told) => {
  const today = civilDateOf(told.now);
  for (const { term, status, dueOn } of Object.values(told.case.terms)) {
    if (status === 'running' && dueOn < today) told.onCase(missTerm, { term }, { actor: system });
  }
};
const tried =
  <P>(command: CaseCommand<P>, payload: (told: Told, n: number) => P, given?: Given): Step =>
  (told) =>
    void told.onCase(command, payload(told, told.events(CASE).length) as never, given);
const on = (told: Told): string => civilDateOf(told.now);
const BAN_STEPS: readonly Step[] = [
  tried(recordInquiry, () => anInquiry),
  tried(hearParty, () => aHearing),
  tried(closeInvestigation, () => aReport),
  tried(closeInvestigation, () => ({ ...aReport, complex: true })),
  tried(requestLegalReview, () => ({})),
  tried(passLegalReview, () => ({ opinion: text }), { actor: reviewer }),
  tried(returnLegalReview, () => ({ reason: 'form' as const, opinion: text }), { actor: reviewer }),
  tried(proposeBan, () => ({ power: 'SG-32' as const, reason: text })),
  tried(decideBan, (_told, n) => ({ ...aBan, docNo: `取${n}号` }), byHead),
  tried(announceBan, (told) => ({ ...anAnnouncement, announcedOn: on(told) })),
  tried(collectSeals, () => ({ items: [anItem], signature: signed, files: [] })),
  tried(dissuade, () => admonition as never),
  tried(recordSelfDissolution, (told) => ({ dissolvedOn: on(told), evidence: text, files: [fileRef()] })),
  tried(revokeOwnDecision, (_told, n) => ({ revocationDocNo: `撤${n}号`, basis: 'APL-75' as const }), byHead),
  tried(transferCase, (_told, n) => ({ addressee: 'SAMR' as const, docNo: `移${n}号` }), byHead),
  tried(closeCase, () => ({ disposition: 'BANNED' as const }), byHead),
  tried(closeCase, () => ({ disposition: 'DISSUADED' as const }), byHead),
  tried(
    decideRecusal,
    () => ({ account: officerB.account, granted: true, ground: 'interest' as const }),
    byHead,
  ),
  tried(assignOfficers, () => ({ officers: [officerA.account, officerC.account] }), bySection),
  (told) => {
    told.now = new Date(Date.parse(told.now) + 40 * 86_400_000).toISOString();
    sweep(told);
  },
];
const [inquiry, hearing, report, , , , , proposal, ban, announcement] = BAN_STEPS;
const mainWay = [inquiry, hearing, report, proposal, ban, announcement].flatMap((one) => one ?? []);
const histories = fc
  .array(fc.array(fc.constantFrom(...BAN_STEPS), { maxLength: 2 }), {
    minLength: mainWay.length,
    maxLength: mainWay.length,
  })
  .map((between) => between.flatMap((some, at) => [...some, mainWay[at] as Step]));

describe('any sequence of acts in a case', () => {
  it('leaves an owner, a next act and a clock after each of them', () => {
    let banned = 0;
    fc.assert(
      fc.property(histories, (steps) => {
        const told = story().assigned();
        for (const step of steps) step(told);
        expect(faultsAlong(historyOf(told))).toEqual([]);
        if (told.types(CASE).includes('BanAnnounced')) banned += 1;
      }),
      { numRuns: 60 },
    );
    expect(banned).toBeGreaterThan(0);
  });
});

describe('the watch itself', () => {
  const faults = (
    history: History,
    isAway: (account: string) => boolean = nobodyAway,
  ): readonly CaseFault[] => faultsOf(watchedCase(history), isAway);

  it('sees a clock that stands, a docket that is empty, an owner who is gone', () => {
    const assigned = historyOf(story().assigned());
    expect(faults(assigned)).toEqual([]);
    expect(faults(assigned.filter(({ type }) => type !== 'TermStarted'))).toEqual(['no-clock']);
    expect(faults(assigned, () => true)).toEqual(['no-owner']);
    // One of the two handlers is there.
    expect(faults(assigned, (account) => account === officerA.account)).toEqual([]);
    const transferred = penaltyStory().assigned();
    must(transferred, transferCase, { addressee: 'SAMR', docNo: '移1号' }, byHead);
    expect(faults(historyOf(transferred))).toEqual([]);
    const without = historyOf(transferred).filter(
      (event) => event.type !== 'TermStarted' || event.data.term !== 'closing',
    );
    expect(faults(without)).toEqual(['no-owner', 'no-next-act', 'no-clock']);
  });

  it('is content with what is archived, and with nothing at all', () => {
    expect(faults([])).toEqual([]);
    expect(faults(historyOf(BANS['banned']?.() ?? story()))).toEqual([]);
  });

  it('takes a missed term of the bureau for a clock that shows red, one of the party for none', () => {
    const told = story().assigned();
    told.now = '2027-06-01T01:00:00.000Z';
    sweep(told);
    // A provisional day is not recorded as over before the notice of its year: the clock runs on, and shows red.
    expect(told.case.terms['disposal']?.status).toBe('running');
    expect(faults(historyOf(told))).toEqual([]);
    const { startsOn, dueOn, warnOn, basis } = told.case.terms['disposal']!;
    const dates = { startsOn, dueOn, warnOn, basis: [...basis], provisional: false };
    const noticed = { term: 'disposal', cause: 'notice', ...dates };
    told.append(caseStream, CASE, { type: 'DeadlineRecomputed', data: noticed });
    sweep(told);
    expect(told.case.terms['disposal']?.status).toBe('missed');
    expect(faults(historyOf(told))).toEqual([]);
  });
});
