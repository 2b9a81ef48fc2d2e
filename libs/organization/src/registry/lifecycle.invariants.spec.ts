import { describe, expect, it } from '@jest/globals';
import type { CommandDefinition, Recorded } from '@shouzheng/kernel';
import { type DecisionContext, isRefused, judge } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { aDecisionContext, recorded } from '@shouzheng/testing';
import fc from 'fast-check';
import { organizationContext } from '../organization.context.js';
import { docketRows } from '../testing/docket.fixture.js';
import { clockless, forgotten } from '../testing/procedures.fixture.js';
import {
  USCC,
  application,
  fact,
  foreign,
  law,
  paper,
  regions,
  sealed,
  settings,
  staff,
} from '../testing/world.fixture.js';
import { axesOf } from './dossier/axes.state.js';
import type { OrganizationEvent } from './organization.events.js';
import { type OrganizationState, organizationStream } from './organization.state.js';
import { headlineOf } from './standing.state.js';

type Command = CommandDefinition<unknown, OrganizationState, OrganizationEvent, LegalContext>;
type Payload = Readonly<Record<string, unknown>>;

const STREAM = 'organization-00000000-0000-5000-8000-00000000000f';
const ONCE = '00000000-0000-5000-8000-00000000000a';
/** The importer's own creation has no guard on the state: its stream is always a new one. */
const commands = organizationContext.commands.filter(
  ({ category, name }) => category === organizationStream.category && name !== 'recordRegisteredOrganization',
) as unknown as readonly Command[];

const consent = { documentNumber: '演示函1号', issuedOn: '2026-11-01' };
const DAY = '2026-11-23';
const texts = {
  facts: sealed('…'),
  reasons: sealed('…'),
  report: sealed('…'),
  finding: sealed('…'),
  findings: sealed('…'),
};
const more = {
  evidence: sealed('…'),
  attendees: sealed('…'),
  explanation: sealed('…'),
  matter: sealed('…'),
  answer: sealed('…'),
  record: sealed('…'),
  statement: sealed('…'),
  content: sealed('…'),
};
const officers = ['180303', '180304'];
/**
 * One bag of fields that fits every command in some state: what a command does not know it ignores, and what hangs on
 * the history (ids, the name) is filled in from the state when it is given.
 */
const BAG: Payload = {
  ...application,
  ...paper,
  ...texts,
  ...more,
  consent,
  uscc: USCC,
  certificateNumber: '演示证1号',
  decidedOn: DAY,
  receivedOn: DAY,
  appliedOn: DAY,
  deliveredOn: DAY,
  announcedOn: DAY,
  heldOn: DAY,
  heardOn: DAY,
  exitedOn: DAY,
  endedOn: DAY,
  askedOn: DAY,
  missing: [],
  graduatedOn: DAY,
  reviewedOn: DAY,
  adoptedOn: DAY,
  concludedOn: DAY,
  publishedOn: DAY,
  plannedOn: '2027-01-01',
  answeredOn: DAY,
  filedOn: DAY,
  setUpOn: DAY,
  groupFormedOn: DAY,
  liquidationEndedOn: DAY,
  noticeServedOn: DAY,
  dueOn: '2026-12-03',
  replyBy: '2026-12-03',
  noticeNumber: '演示通1号',
  reportNumber: '演示报1号',
  medium: '演示网站',
  opinion: 'agree',
  departments: ['演示局'],
  result: 'rectified',
  reference: { documentNumber: '演示函9号', issuedOn: DAY },
  restriction: 'restriction-00000000-0000-5000-8000-00000000000d',
  from: '2026-11-01',
  to: '2026-11-20',
  experts: [{ person: 'person-901' }],
  recused: [],
  suggested: '3A',
  visitedOn: '2026-10-09',
  by: 'organization',
  batch: '演示批',
  resolvedOn: DAY,
  repairedOn: DAY,
  delistedOn: DAY,
  returnedOn: DAY,
  channel: '演示平台',
  issuer: '演示单位',
  facts: sealed('…'),
  officers,
  checkers: officers,
  cardsShown: true,
  subjects: ['finance'],
  mode: 'on-site',
  charityReport: true,
  auditReportNumber: '演示审2号',
  conclusion: 'FAILED',
  purpose: 'legal-representative',
  form: 'waived',
  of: 'formation',
  territorial: false,
  underBranch: false,
  withinCharter: true,
  about: '演示',
  attendance: 'came',
  certificate: 'collected',
  seal: 'collected',
  vouchers: 'collected',
  spotCheckId: ONCE,
  year: 2025,
  class: 'LIVING',
  township: '511803001',
  base: '演示孵化点',
  baseLevel: 'county',
  agreement: { documentNumber: '孵1号', signedOn: '2026-01-05' },
  termYears: 5,
  councilMembers: 9,
  ...fact,
  kind: 'branch',
  onSite: false,
  reviewsClosed: true,
  votes: { members: 11, present: 11, inFavour: 11 },
  notice: { from: '2026-10-01', to: '2026-10-20' },
  level: '3A',
  certificateOn: '2020-01-01',
};

/** Payloads differ in what decides between the branches of an act; each with what only one command calls by that name. */
const VARIANTS: readonly Payload[] = [
  {},
  // Registered long enough ago for a year to be reported on, and for a rating.
  {
    receivedOn: '2023-03-03',
    decidedOn: '2023-04-01',
    consent: { documentNumber: '演示函2号', issuedOn: '2023-03-01' },
  },
  { missing: ['premises'], supervision: 'DIRECT' },
  { charity: true, terminatedOn: '2026-11-01', conclusion: 'PASSED' },
];
const priorNotice = {
  documentNumber: '演示告1号',
  servedOn: '2026-10-08',
  method: 'direct',
  statementUntil: '2026-10-22',
  answered: false,
};
/** What enforcement tells of one decision: nothing else can give the system's own commands. */
function penalty(ofEventId: string, item: Payload): Payload {
  return {
    ofEventId,
    caseId: 'case-00000000-0000-5000-8000-00000000000c',
    violation: 'OTHER',
    creditSeverity: 'minor',
    effectiveOn: DAY,
    decidedOn: DAY,
    items: [{ no: 1, ofPerson: false, ...item }],
  };
}
const OWN: Readonly<Record<string, readonly Payload[]>> = {
  recordExternalFact: [fact],
  askForCompletion: [{ missing: ['premises'] }],
  refuseRegistration: [{ ground: 'duplicate' }],
  announceRegister: [{ subject: 'formation' }, { subject: 'deregistration' }, { subject: 'revocation' }],
  applyChange: [
    { item: 'name', to: '雅安市名山区演示茶文化协会' },
    { item: 'domicile', to: '演示路1号' },
    { item: 'legal-representative', to: undefined },
  ],
  settleSupervisionLead: [{ result: 'no-violation', clueId: undefined }],
  submitAnnualReport: [{ to: 'registrar' }, { to: 'competent-unit' }],
  reviseAnnualConclusion: [{ to: 'PASSED' }, { to: 'FAILED' }],
  recordSpotCheck: [{ result: 'problem' }, { result: 'no-problem' }, { result: 'refused' }],
  unfileCommunityOrganization: [{ cause: 'disbanded' }],
  exitIncubator: [{ cause: 'withdrew' }],
  graduateIncubatee: [{ as: 'registered' }, { as: 'filed' }],
  startLiquidation: [{ cause: 'dissolution' }, { cause: 'revoked', consent: undefined }],
  listAbnormal: [
    { issuedOn: DAY, servedOn: DAY },
    { ground: 'UNREACHABLE', listingId: undefined, priorNotice },
  ],
  sendWorkReminder: [{ to: 'organization' }],
  reportMajorMatter: [{ matter: 'large-event' }],
  proposeListing: [
    { kind: 'abnormal', ground: 'PARTY_ORGANIZATION' },
    { kind: 'abnormal', ground: 'SMALL_PENALTY' },
    { kind: 'serious', ground: 'COURT_DEFAULTER' },
    { kind: 'serious', ground: 'REVOKED' },
    { kind: 'abnormal', ground: 'ANNUAL_REPORT' },
  ],
  notifyListing: [{ channel: 'written', method: 'direct', issuedOn: DAY, servedOn: DAY }],
  answerListingStatement: [{ outcome: 'not-accepted' }, { outcome: 'accepted' }],
  dropListing: [{ reason: 'ground-not-met' }, { reason: 'statement-accepted' }],
  listSerious: [{ ground: 'COURT_DEFAULTER', listingId: undefined, priorNotice }, {}],
  verifyDelisting: [{ result: 'met' }, { result: 'not-met' }],
  recordDomicileLetter: [{ result: 'unsigned', sentOn: DAY }],
  applyRating: [{ receivedOn: '2026-10-08' }],
  applyPenaltyEffect: [
    penalty('d1', { kind: 'WARNING' }),
    penalty('d2', { kind: 'SUSPEND', from: DAY, to: '2026-12-31' }),
    penalty('d3', { kind: 'FINE', amountFen: 6_000_000 }),
    penalty('d4', { kind: 'REVOKE_REGISTRATION' }),
    penalty('d5', { kind: 'MANAGEMENT_BAN', ofPerson: true }),
  ],
  changePenaltyEffect: ['d1', 'd2', 'd3', 'd4', 'd5'].map((ofEventId) => ({
    ...penalty(ofEventId, { kind: 'CRITICISM' }),
    basis: 'REC-63',
    changedOn: DAY,
  })),
  withdrawPenaltyEffect: ['d1', 'd2', 'd3', 'd4', 'd5'].map((ofEventId) => ({
    ...penalty(ofEventId, { kind: 'WARNING' }),
    basis: 'REC-64',
    withdrawnOn: DAY,
  })),
  repairOrganizationCredit: [{ ofEventId: 'd1', repairedOn: DAY }],
  suspendActivities: [{ from: DAY, to: '2026-12-31', hearingOffered: true, issuedOn: DAY, servedOn: DAY }],
  sealCertificate: [{ items: ['certificate'], listNumber: '演示清单1号' }],
  endSuspension: [{ endedOn: DAY, reportReceivedOn: DAY, returned: ['certificate'] }],
  followMissedReport: [{ year: 2024 }, { year: 2025 }],
  suspectZombie: [{ ground: 'JUDGED' }, { ground: 'INACTIVE_ONE_YEAR' }],
  verifyZombie: [
    { result: 'zombie', exit: 'TO_DEREGISTER' },
    { result: 'not-zombie', exit: undefined },
  ],
  resolveZombie: [{ outcome: 'DEREGISTERED' }, { outcome: 'REACTIVATED' }, { outcome: 'REVOKED' }],
  fileObjection: [{ about: 'rating', target: 'rating' }, { about: 'listing' }, { about: 'published-fact' }],
  answerObjection: [{ outcome: 'upheld' }, { outcome: 'rejected' }],
  requireTalk: [{ trigger: 'REGISTERED' }],
  openVerificationRating: [{ trigger: 'OTHER' }],
  adjustRating: [{ to: '2A' }, { to: undefined }],
  settleRatingComplaint: [{ outcome: 'unfounded' }],
  closeRatingApplication: [{ reason: 'withdrawn' }],
  proposeOrganizationCorrection: [
    { item: 'name', to: '演示更正', reason: 'clerical-error', evidence: '演示' },
  ],
};

const last = (ids: readonly (string | undefined)[]): string | undefined => ids.at(-1);

/** What the acts of supervision hang on: what is listed, proposed, objected to … in the state. */
function supervised(n: number, state: OrganizationState): Payload {
  const { credit, listings, objections, verifications, suspensions, talks, restrictionsDue, terms } = state;
  const entries = Object.keys(terms).filter((name) => name.startsWith('credit-entry-'));
  const listed = listings.map(({ listingId }) => listingId);
  const proposed = Object.keys(credit.procedures);
  const targets = { rating: 'rating', listing: last(listed), 'published-fact': state.facts.at(-1)?.eventId };
  const about = OWN['fileObjection']?.[n % OWN['fileObjection'].length]?.['about'] as keyof typeof targets;
  return {
    listingId: last([...proposed, ...listed]) ?? ONCE,
    objectionId: last(Object.keys(objections)),
    verificationId: last(Object.keys(verifications)),
    suspensionId: last(Object.keys(suspensions)),
    talkId: last(Object.keys(talks)),
    dueId: last(Object.keys(restrictionsDue)),
    complaintId: last(Object.keys(state.application?.complaints ?? {})),
    entry: last(entries)?.slice('credit-entry-'.length),
    target: targets[about],
  };
}

const firstOpen = (record: Readonly<Record<string, unknown>>): string | undefined =>
  Object.keys(record).at(-1);

function filled(command: string, n: number, state: OrganizationState): Payload {
  const { file, life, rectifications, terms, eventIds } = state;
  return {
    ...BAG,
    changeId: firstOpen(file.changes),
    auditId: firstOpen(file.audits),
    branchId: firstOpen(file.branches),
    leadId: Object.keys(file.leads).find((id) => file.leads[id]?.open),
    annulmentId: firstOpen(life.annulments),
    letterId: firstOpen(life.letters),
    orderId: firstOpen(rectifications),
    term: firstOpen(terms),
    ofEventId: eventIds[0],
    ...supervised(n, state),
    ...VARIANTS[n % VARIANTS.length],
    ...OWN[command]?.[n % (OWN[command]?.length ?? 1)],
  };
}

function contextOf(n: number, role: string): LegalContext {
  const base: DecisionContext = aDecisionContext({ id: (name) => uuid(`${n} ${name}`) });
  // Another person at each step, so that the separation of duties bars nothing by chance.
  const actor = { ...staff(100 + n, role as never), badge: '180303' };
  return { ...base, actor, law, settings, regions };
}

function uuid(text: string): string {
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  return `00000000-0000-5000-8000-${hash.toString(16).padStart(12, '0')}`;
}

interface Step {
  readonly command: number;
  readonly variant: number;
}
interface Done {
  readonly command: string;
  readonly before: OrganizationState;
  readonly after: OrganizationState;
  readonly events: readonly OrganizationEvent[];
}

/** Gives the commands one after the other; what is refused leaves no trace, as at the door. */
function play(steps: readonly Step[]): {
  readonly done: readonly Done[];
  readonly history: readonly Recorded<OrganizationEvent>[];
} {
  const done: Done[] = [];
  const history: Recorded<OrganizationEvent>[] = [];
  let state = organizationStream.initial;
  for (const [n, step] of steps.entries()) {
    const command = commands[step.command % commands.length];
    if (!command) continue;
    // A creation on a stream that is there is the act of a body that is known: the guard decides. So is any other.
    if (!command.creates && history.length === 0) continue;
    const context = contextOf(n, command.roles[0] ?? 'officer');
    const decision = judge(command, filled(command.name, step.variant, state), state, context);
    if (isRefused(decision)) {
      expect(decision.refusals.length).toBeGreaterThan(0);
      for (const { code } of decision.refusals) expect([code, KNOWN.has(code)]).toEqual([code, true]);
      continue;
    }
    const before = state;
    for (const event of decision.events) {
      const whole = recorded(event, {
        eventId: uuid(`event ${history.length}`),
        streamId: STREAM,
        revision: history.length,
        meta: { actor: context.actor },
      });
      history.push(whole);
      state = organizationStream.evolve(state, whole);
    }
    done.push({ command: command.name, before, after: state, events: decision.events });
  }
  return { done, history };
}

const KNOWN = new Set([
  ...Object.keys(organizationContext.refusals),
  'entry.in-the-future',
  'entry.before-its-prerequisite',
  'term.not-running',
  'term.not-over',
  'term.unchanged',
  'law.basis-not-in-force',
]);

/** A revocation that falls brings the registration back. */
const COMPENSATES = new Set(['withdrawPenaltyEffect', 'changePenaltyEffect']);
/** After deregistration: corrections, the announcement that the law itself asks for, facts published elsewhere, removals. */
const AFTER_END = new Set([
  'proposeOrganizationCorrection',
  'approveOrganizationCorrection',
  'announceRegister',
  'recordExternalFact',
  'missTerm',
  // Off the lists, and what the information system must hold of it; a penalty that falls is compensated for ever.
  'delist',
  'enterOrganizationCredit',
  'repairOrganizationCredit',
  'withdrawPenaltyEffect',
  'changePenaltyEffect',
  // What the record publishes of a body can be objected to after its end as well.
  'fileObjection',
  'answerObjection',
  // A restriction binds a person and outlives the body; the tally of the zombie track counts the end itself.
  'noteRestriction',
  'resolveZombie',
]);
/** Events that put a burden on a body, or favour it: none of them after its end. */
const NEVER_AFTER_END = [
  'ListingProposed',
  'AbnormalListed',
  'SeriousListed',
  'OrganizationWarned',
  'ActivitiesSuspended',
  'RegistrationRevoked',
  'RatingVerificationOpened',
  'RatingAnnounced',
  'AnnualReportMissed',
  'RectificationOverdue',
  'ZombieSuspected',
  'TalkRequired',
];
/** What is the organization's own doing, or favours it, and no liquidation act (SG Art 20, PNE Art 16, FND Art 18). */
const NOT_IN_LIQUIDATION = new Set([
  'applyRegistration',
  'applyChange',
  'changeRegistration',
  'amendCharter',
  'recordReElection',
  'recordBranch',
  'openAnnualCheck',
  'submitAnnualReport',
  'concludeAnnualCheck',
  'reportMajorMatter',
  'awardRating',
  'applyRating',
  'checkRatingEligibility',
  'reportExperts',
  'proposeInitialLevel',
  'publishInitialLevel',
  'suspendActivities',
  'suspectZombie',
  'graduateIncubatee',
  'fileCommunityOrganization',
  'proposeAnnulment',
  'startLiquidation',
]);

const steps = fc.array(fc.record({ command: fc.nat(200), variant: fc.nat(20) }), {
  minLength: 10,
  maxLength: 90,
});
const at = (name: string, variant = 0): Step => ({
  command: commands.findIndex((one) => one.name === name),
  variant,
});
/** So that sequences get beyond the first act: a life to begin with, at random more or less of it. */
const LIFE: readonly Step[] = [
  at('applyRegistration', 1),
  at('approveRegistration', 1),
  at('deliverCertificate'),
  at('openAnnualCheck'),
  at('startLiquidation', 0),
  at('endLiquidation'),
  at('deregister'),
];
/** What supervision does with a registered body, in an order that leads somewhere; at random with gaps. */
const SUPERVISION: readonly Step[] = [
  at('proposeListing', 0),
  at('notifyListing'),
  at('submitListingStatement'),
  at('answerListingStatement', 0),
  at('listAbnormal'),
  at('recordExemption'),
  at('dropListing', 0),
  at('applyDelisting'),
  at('verifyDelisting', 0),
  at('delist'),
  at('applyRating'),
  at('checkRatingEligibility'),
  at('reportExperts'),
  at('proposeInitialLevel'),
  at('publishInitialLevel'),
  at('recordRatingComplaint'),
  at('settleRatingComplaint'),
  at('awardRating'),
  at('fileObjection', 0),
  at('answerObjection', 0),
  at('suspectZombie', 0),
  at('announceZombie'),
  at('verifyZombie', 0),
  at('requireTalk'),
  at('holdTalk'),
  ...[0, 1, 2, 3, 4].map((n) => at('applyPenaltyEffect', n)),
  at('sealCertificate'),
  at('confirmRating'),
  at('noteRestriction'),
  ...[0, 1, 3].map((n) => at('changePenaltyEffect', n)),
  ...[0, 1, 2, 3, 4].map((n) => at('withdrawPenaltyEffect', n)),
];
const sequences = fc
  .tuple(fc.nat(LIFE.length), steps, steps, fc.subarray([...SUPERVISION]))
  .map(([length, first, second, supervision]) => [
    ...LIFE.slice(0, length),
    ...(length % 2 === 0 ? first : []),
    ...supervision,
    ...(length % 2 === 0 ? [] : first),
    ...LIFE.slice(length),
    ...second,
  ]);
const RUNS = { numRuns: 60 };

describe('any sequence of commands on an organization', () => {
  it('reaches its end in some of them: the properties below speak of something', () => {
    const names = play([...LIFE]).done.map(({ command }) => command);
    expect(names).toEqual(LIFE.map(({ command }) => commands[command]?.name));
    expect(play([...LIFE]).done.at(-1)?.after.legal).toBe('Deregistered');
  });

  it('leaves the invariants of reference (a) true', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { command, before, after, events } of play(sequence).done) {
          seen.add(command);
          if (before.legal === 'Deregistered') {
            expect([command, AFTER_END.has(command)]).toEqual([command, true]);
            expect(after.legal).toBe('Deregistered');
            expect(events.filter(({ type }) => NEVER_AFTER_END.includes(type))).toEqual([]);
          }
          if (before.legal === 'Liquidating')
            expect([command, NOT_IN_LIQUIDATION.has(command)]).toEqual([command, false]);
          if (before.legal === 'RevokedPendingExit') {
            expect(command).not.toBe('awardRating');
            const again = COMPENSATES.has(command) ? ['Registered'] : [];
            expect(['RevokedPendingExit', 'Liquidating', ...again]).toContain(after.legal);
          }
          if (after.legal === 'Deregistered' && before.legal !== 'Deregistered')
            expect(before.legal).toBe('Liquidating');
          if (after.legal === 'Registered' && before.legal !== 'Registered')
            expect(
              COMPENSATES.has(command) || ['Applied', 'none', 'Unconfirmed'].includes(before.legal),
            ).toBe(true);
        }
      }),
      RUNS,
    );
    // Hard to satisfy by nothing happening.
    expect(seen.size).toBeGreaterThan(50);
  });

  it('folds: each state has a headline, seven axes and rows of the docket, and a second fold gives the same', () => {
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { history, done } = play(sequence);
        const folded = history.reduce<OrganizationState>(
          (state, event) => organizationStream.evolve(state, event),
          organizationStream.initial,
        );
        expect(folded).toEqual(done.at(-1)?.after ?? organizationStream.initial);
        expect(headlineOf(folded.standing, DAY)).not.toBe('');
        expect(axesOf(folded, DAY, 2)).toHaveLength(7);
        for (const { status, refs } of docketRows(history)) expect(status === 'open').toBe(refs.length > 0);
      }),
      RUNS,
    );
  });

  it('forgets no procedure: after each act somebody is asked to go on, and its clock is there (SZ-watch-1)', () => {
    const kinds = new Set<string>();
    fc.assert(
      fc.property(sequences, (sequence) => {
        const { done, history } = play(sequence);
        let length = 0;
        for (const { command, after, events } of done) {
          length += events.length;
          const rows = docketRows(history.slice(0, length));
          rows.filter(({ status }) => status === 'open').forEach(({ item }) => kinds.add(item));
          expect([command, forgotten(after, rows), clockless(after, rows)]).toEqual([command, [], []]);
        }
      }),
      RUNS,
    );
    // Hard to satisfy by nothing being under way.
    expect(kinds.size).toBeGreaterThan(20);
  });

  it('stores nothing that its own schema does not take', () => {
    const schemas = new Map(organizationStream.events.map(({ type, schema }) => [type, schema]));
    fc.assert(
      fc.property(sequences, (sequence) => {
        for (const { command, events } of play(sequence).done) {
          // The bag holds more than the payload of a command; what the endpoint would not let in is no event's fault.
          for (const { type, data } of events) {
            const problems =
              schemas
                .get(type)
                ?.safeParse(data)
                .error?.issues.filter(({ code }) => code !== 'unrecognized_keys') ?? [];
            expect([command, problems]).toEqual([command, []]);
          }
        }
      }),
      RUNS,
    );
  });

  it('of another city is left alone whatever is tried', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const begun = recorded(foreign, { streamId: STREAM });
        const state = organizationStream.evolve(organizationStream.initial, begun);
        for (const [n, { command: at_, variant }] of sequence.entries()) {
          const command = commands[at_ % commands.length];
          if (!command || ['recordExternalFact', 'missTerm', 'noteRestriction'].includes(command.name))
            continue;
          const context = contextOf(n, command.roles[0] ?? 'officer');
          expect([
            command.name,
            isRefused(judge(command, filled(command.name, variant, state), state, context)),
          ]).toEqual([command.name, true]);
        }
      }),
      RUNS,
    );
  });
});
