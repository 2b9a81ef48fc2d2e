import {
  type FileRef,
  type Instant,
  type Refusal,
  type Sealed,
  accept,
  civilDateOf,
  claiming,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import { type LegalContext, isTooLate, meetTerm } from '@shouzheng/law/contract';
import { caseCommand, notBefore } from '../case-command.decider.js';
import {
  MAX_AGENTS,
  chairRefusals,
  opennessRefusals,
} from '../../penalty/hold-hearing/hearing-guards.decider.js';
import type { CLOSED_HEARING_REASONS } from '../../penalty/penalty-codes.events.js';
import type { CaseState } from '../case.state.js';
import { type Signature, signatureRefusals } from '../fieldwork.decider.js';
import { accountOf, accountRefs } from '../officers.decider.js';
import { receiptNumberOf, receiptSeries } from '../organs.decider.js';
import type { HEARING_OUTCOMES } from './confiscation.events.js';
import { nextAfter, noticedConfiscation } from './confiscation-guards.decider.js';
import { HEARING_REQUEST_TERM } from './open-confiscation.decider.js';

export interface RequestConfiscationHearing {
  readonly requestedOn: string;
}

export interface ScheduleConfiscationHearing {
  readonly docNo: string;
  /** Account of who presides: not one who investigated (行政处罚法 Art 64). */
  readonly chair: string;
  readonly servedOn: string;
  readonly heldOn: string;
  readonly place: Sealed;
  /** Whether it is public: so it is unless secrets or privacy are touched. */
  readonly open: boolean;
  readonly closedReason?: (typeof CLOSED_HEARING_REASONS)[number];
}

export interface HoldConfiscationHearing {
  readonly outcome: (typeof HEARING_OUTCOMES)[number];
  readonly record: Sealed;
  readonly held?: HeldAs;
  readonly files: readonly FileRef[];
}

/** How a hearing went that was held: the record tells it (行政处罚法 Art 64). */
export interface HeldAs {
  /** Accounts of the investigators who presented. */
  readonly presenters: readonly string[];
  /** At most two, each sealed under a key of its own. */
  readonly agents: readonly Sealed[];
  readonly endedAt?: Instant;
  readonly signature: Signature;
}

/** Within five working days of the notice (行政处罚法 Art 64); a receipt is given. */
export const requestConfiscationHearing = caseCommand<RequestConfiscationHearing>({
  name: 'requestConfiscationHearing',
  zh: '收取没收听证申请',
  en: 'Receive a request for a hearing on a confiscation',
  roles: ['officer', 'clue-clerk'],
  serial: (_payload, state, { occurredOn }) => receiptSeries(state.organ, occurredOn),
  restsOn: () => ['APL-64i1'],
  guard: (state, context) => [
    ...noticedConfiscation(state),
    ...when(state.confiscation?.notice?.hearingRight === false, 'confiscation.no-hearing-right'),
    ...when(state.confiscation?.hearing !== undefined, 'confiscation.hearing-requested'),
    ...notBefore(context, state.confiscation?.notice?.at),
  ],
  decide({ requestedOn }, state, context) {
    const barred = refuseAll([
      ...when(requestedOn > context.today, 'entry.in-the-future'),
      ...when(requestedOn < (state.confiscation?.notice?.servedOn ?? ''), 'entry.before-its-prerequisite'),
      ...when(isTooLate(state.terms, HEARING_REQUEST_TERM, requestedOn), 'confiscation.hearing-too-late', {
        dueOn: state.terms[HEARING_REQUEST_TERM]?.dueOn ?? '',
      }),
    ]);
    if (barred) return barred;
    const receiptNo = receiptNumberOf(state.organ, context.occurredOn, context.serial);
    return accept(
      [
        { type: 'ConfiscationHearingRequested', data: { receiptNo, requestedOn } },
        ...meetTerm(state.terms, HEARING_REQUEST_TERM, requestedOn),
      ],
      'APL-64i1',
    );
  },
});

/** Time and place are told seven working days before; who presides has not investigated (行政处罚法 Art 64). */
export const scheduleConfiscationHearing = caseCommand<ScheduleConfiscationHearing>({
  name: 'scheduleConfiscationHearing',
  zh: '通知没收听证',
  en: 'Schedule the hearing on a confiscation',
  roles: ['section-head', 'organ-head'],
  reads: ({ chair }) => accountRefs([chair]),
  restsOn: () => ['APL-64', 'APL-64i2', 'APL-64i4'],
  guard: (state, context) => [
    ...noticedConfiscation(state),
    ...when(state.confiscation?.hearing === undefined, 'confiscation.hearing-not-requested'),
    ...when(state.confiscation?.hearing?.outcome !== undefined, 'confiscation.hearing-held'),
    ...notBefore(context, state.confiscation?.hearing?.requestedAt),
  ],
  decide({ chair, ...notice }, state, context) {
    const { docNo, servedOn, heldOn } = notice;
    const earliest = context.law.deadline('hearing-notice', servedOn).dueOn;
    const requestedAt = state.confiscation?.hearing?.requestedAt;
    const barred = refuseAll([
      ...chairRefusals(chair, state, context),
      ...when(servedOn > context.today, 'entry.in-the-future'),
      ...when(
        requestedAt !== undefined && servedOn < civilDateOf(requestedAt),
        'entry.before-its-prerequisite',
      ),
      ...when(heldOn <= earliest, 'confiscation.hearing-notice-too-short', { after: earliest }),
      ...opennessRefusals(notice),
    ]);
    if (barred) return barred;
    const { person = '', badge = '' } = accountOf(context, chair) ?? {};
    const data = { ...notice, chair: { account: chair, person, badge } };
    return claiming(
      accept([{ type: 'ConfiscationHearingScheduled', data }], 'APL-64', 'APL-64i2', 'APL-64i4'),
      `doc/${docNo}`,
    );
  },
});

/** The chair records the hearing, or that the party withdrew or stayed away without good reason. */
export const holdConfiscationHearing = caseCommand<HoldConfiscationHearing>({
  name: 'holdConfiscationHearing',
  zh: '举行没收听证',
  en: 'Hold the hearing on a confiscation',
  roles: ['hearing-chair'],
  restsOn: () => ['APL-64'],
  guard: (state, context) => {
    const hearing = state.confiscation?.hearing;
    return [
      ...noticedConfiscation(state),
      ...when(hearing?.scheduledAt === undefined, 'confiscation.hearing-not-scheduled'),
      ...when(hearing?.outcome !== undefined, 'confiscation.hearing-held'),
      ...when(
        hearing?.chair !== undefined && hearing.chair !== context.actor.person,
        'confiscation.not-the-chair',
      ),
      ...when(
        hearing?.heldOn !== undefined && context.occurredOn < hearing.heldOn,
        'entry.before-its-prerequisite',
      ),
    ];
  },
  decide({ outcome, record, held, files }, state, context) {
    const barred = outcome === 'held' ? refuseAll(heldRefusals(held, files, state, context)) : undefined;
    if (barred) return barred;
    const told = outcome === 'held' && held ? toldOf(held, state, context) : {};
    const before = state.confiscation?.hearing;
    const next = nextAfter(before ? { hearing: { ...before, outcome } } : {}, state, context);
    const data = { outcome, record, next, ...told, files: [...files] };
    return accept([{ type: 'ConfiscationHearingHeld', data }], 'APL-64');
  },
});

const presentersOf = ({ presenters }: HeldAs, { officers }: CaseState): CaseState['officers'] =>
  officers.filter(({ account }) => presenters.includes(account));

function heldRefusals(
  held: HeldAs | undefined,
  files: readonly FileRef[],
  state: CaseState,
  context: LegalContext,
): readonly Refusal[] {
  const noFile = when(files.length === 0, 'record.file-required');
  if (!held) return [...noFile, ...when(true, 'hearing.investigators-absent')];
  const found = presentersOf(held, state);
  const { endedAt = context.occurredAt } = held;
  return [
    ...noFile,
    ...when(
      found.length === 0 || found.length !== new Set(held.presenters).size,
      'hearing.investigators-absent',
    ),
    ...when(held.agents.length > MAX_AGENTS, 'hearing.too-many-agents'),
    ...when(endedAt < context.occurredAt || endedAt > context.now, 'record.ends-before-it-begins'),
    ...signatureRefusals(held.signature),
  ];
}

function toldOf(held: HeldAs, state: CaseState, { occurredAt }: LegalContext) {
  const { agents, endedAt = occurredAt, signature } = held;
  const presenters = presentersOf(held, state).map(({ badge }) => badge);
  return { presenters, agents: [...agents], endedAt, signature };
}
