import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, addMonths } from '@shouzheng/law/contract';
import {
  EXISTING,
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
} from '../conditions.decider.js';
import { twoUnsignedLetters } from '../credit/grounds.decider.js';
import { dayRefusals, listingProposal } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import { forcedVerification } from '../rating/verification-acts.decider.js';
import { talkRequired } from '../talk/talk-required.decider.js';
import type { ZombieExit, ZombieGround, ZombieOutcome } from './zombie.events.js';
import { yearsInARow } from './zombie.state.js';

export interface FollowMissedReport {
  readonly year: number;
}

/**
 * What a missed annual report opens: the proposal of the abnormal list (Order 60 Art 11 item 1), the verification of a
 * rating (Order 82 Art 28), a talk, and after the bureau's number of years in a row the zombie check. Once a year.
 */
export const followMissedReport = organizationCommand<FollowMissedReport>({
  name: 'followMissedReport',
  zh: '跟进未年检年报',
  en: 'Follow up a missed annual report',
  roles: ['system'],
  restsOn: () => ['O60-11i1'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide({ year }, state, context) {
    if (state.missedYears.includes(year)) return refuse('zombie.year-followed', { year });
    const { occurredOn, settings } = context;
    const row = yearsInARow([...state.missedYears, year], settings.zombieYears);
    const { status } = state.zombie;
    const suspect = row.length > 0 && status !== 'suspected' && status !== 'verified';
    const suspected: OrganizationEvent = {
      type: 'ZombieSuspected',
      data: { ground: 'YEARS_MISSED', years: [...row] },
    };
    const verification = forcedVerification(state, occurredOn, context, context.id('verification'), {
      trigger: 'ANNUAL_MISSED',
      year,
    });
    const rules = [...(verification.length > 0 ? ['O82-28'] : []), ...(suspect ? ['ZOM63-definition'] : [])];
    return accept<OrganizationEvent>(
      [
        { type: 'AnnualMissFollowed', data: { year } },
        listingProposal(context.id('listing'), 'ANNUAL_REPORT', { cause: 'annual-missed', year }),
        ...verification,
        ...talkRequired('ANNUAL_MISSED', state, context),
        ...(suspect ? [suspected] : []),
      ],
      'O60-11i1',
      ...rules,
    );
  },
});

export interface SuspectZombie {
  readonly ground: Exclude<ZombieGround, 'YEARS_MISSED'>;
  readonly facts: Sealed;
}

function groundRefusals(
  ground: ZombieGround,
  state: OrganizationState,
  context: LegalContext,
): readonly Refusal[] {
  const since = state.certificateOn;
  switch (ground) {
    case 'INACTIVE_ONE_YEAR':
      return when(since !== undefined && addMonths(since, 12) > context.occurredOn, 'zombie.year-not-over');
    case 'UNREACHABLE':
      return when(!twoUnsignedLetters(state, context), 'zombie.letters-missing');
    case 'YEARS_MISSED':
    case 'JUDGED':
      return [];
  }
}

/** Other grounds than missed years: a person says so; it is to be verified all the same. */
export const suspectZombie = organizationCommand<SuspectZombie>({
  name: 'suspectZombie',
  zh: '提出疑似僵尸型',
  en: 'Suspect a zombie organization',
  roles: ['officer', 'credit-officer', 'registration-clerk'],
  restsOn: () => ['ZOM63-definition', 'SZ-zombie-1'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...when(state.zombie.status === 'suspected' || state.zombie.status === 'verified', 'zombie.in-hand'),
  ],
  decide(payload, state, context) {
    const refused = refuseAll(groundRefusals(payload.ground, state, context));
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [{ type: 'ZombieSuspected', data: { ...payload, years: [] } }],
      'ZOM63-definition',
      'SZ-zombie-1',
    );
  },
});

export interface AnnounceZombie {
  readonly documentNumber: string;
  readonly announcedOn: string;
}

/** Public notice to a body that cannot be reached: nothing is decided before its days are over. */
export const announceZombie = organizationCommand<AnnounceZombie>({
  name: 'announceZombie',
  zh: '公告查找失联组织',
  en: 'Announce an unreachable organization',
  roles: ['officer', 'credit-officer', 'section-head'],
  restsOn: () => ['ZOM63-announcement'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(state.zombie.status !== 'suspected', 'zombie.none-suspected'),
  ],
  decide({ documentNumber, announcedOn }, state, context) {
    const refused = refuseAll([
      ...dayRefusals(announcedOn, state.zombie.since, context),
      ...when(state.zombie.announcedUntil !== undefined, 'zombie.announced-already'),
    ]);
    if (refused) return refused;
    const deadline = context.law.deadline('zombie-announcement', announcedOn);
    const announced: OrganizationEvent = {
      type: 'ZombieAnnounced',
      data: { documentNumber, announcedOn, until: deadline.dueOn },
    };
    return claiming(accept([announced], 'ZOM63-announcement'), documentClaim(documentNumber));
  },
});

export interface VerifyZombie {
  readonly result: 'zombie' | 'not-zombie';
  readonly exit?: ZombieExit;
  readonly finding: Sealed;
}

/** A person finds, another than who suspected it, and chooses one of four exits. */
export const verifyZombie = organizationCommand<VerifyZombie>({
  name: 'verifyZombie',
  zh: '核实僵尸型情况',
  en: 'Verify a zombie organization',
  roles: ['officer', 'section-head'],
  restsOn: () => ['ZOM63-definition', 'ZOM63-exits', 'SZ-zombie-1'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(state.zombie.status !== 'suspected', 'zombie.none-suspected'),
  ],
  decide(payload, state, context) {
    const { result, exit } = payload;
    const { grounds, announcedUntil, suspecter } = state.zombie;
    const unreachable = grounds.includes('UNREACHABLE') && result === 'zombie' && exit !== 'TO_RECTIFY';
    const refused = refuseAll([
      ...when((result === 'zombie') !== (exit !== undefined), 'zombie.exit-does-not-fit'),
      ...when(suspecter === context.actor.person, 'zombie.verifier-suspected-it'),
      ...when(unreachable && announcedUntil === undefined, 'zombie.announcement-first'),
      ...when(
        unreachable && announcedUntil !== undefined && context.occurredOn <= announcedUntil,
        'zombie.announcement-running',
        { until: announcedUntil ?? '' },
      ),
    ]);
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [{ type: 'ZombieVerified', data: payload }],
      'ZOM63-definition',
      'ZOM63-exits',
      'SZ-zombie-1',
    );
  },
});

export interface ResolveZombie {
  readonly outcome: ZombieOutcome;
  readonly batch: string;
  readonly documentNumber: string;
  readonly resolvedOn: string;
}

/** What the outcome says must be so in the register: deregistered, revoked; the other two leave it registered. */
function outcomeRefusals(
  outcome: ZombieOutcome,
  { legal, revocations }: OrganizationState,
): readonly Refusal[] {
  const deregistered = legal === 'Deregistered';
  switch (outcome) {
    case 'DEREGISTERED':
      return when(!deregistered, 'zombie.outcome-not-so', { outcome });
    case 'REVOKED':
      return when(revocations.length === 0, 'zombie.outcome-not-so', { outcome });
    case 'RECTIFIED':
    case 'REACTIVATED':
      return when(legal !== 'Registered', 'zombie.outcome-not-so', { outcome });
  }
}

/** 注销一批、整改一批、激活一批: the outcome with its batch, once the register shows it. */
export const resolveZombie = organizationCommand<ResolveZombie>({
  name: 'resolveZombie',
  zh: '僵尸型处置办结',
  en: 'Resolve a zombie organization',
  roles: ['officer', 'section-head'],
  restsOn: () => ['SEED-zombie', 'ZOM63-exits'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...when(state.zombie.status !== 'verified', 'zombie.none-verified'),
  ],
  decide(payload, state, context) {
    const refused = refuseAll([
      ...outcomeRefusals(payload.outcome, state),
      ...dayRefusals(payload.resolvedOn, state.zombie.since, context),
    ]);
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [{ type: 'ZombieResolved', data: payload }],
      'SEED-zombie',
      'ZOM63-exits',
    );
  },
});
