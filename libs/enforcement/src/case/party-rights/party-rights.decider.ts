import { type Refusal, type Sealed, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { RECUSAL_GROUNDS } from '../case-codes.events.js';
import { caseCommand, notBefore } from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';
import { accountOf, accountRefs } from '../officers.decider.js';
import { receiptNumberOf, receiptSeries } from '../organs.decider.js';
import type { ACCESS_REFUSALS, APPLICANTS, WITHHELD_PARTS } from './party-rights.events.js';

interface ByParty {
  readonly applicantKind: (typeof APPLICANTS)[number];
  /** Civil date on which the party came or its letter arrived. */
  readonly receivedOn: string;
}

export interface RequestFileAccess extends ByParty {
  readonly applicant: Sealed;
}

export interface GrantFileAccess {
  readonly request: string;
  readonly readOn: string;
  readonly withheld: readonly (typeof WITHHELD_PARTS)[number][];
}

export interface RefuseFileAccess {
  readonly request: string;
  readonly reason: (typeof ACCESS_REFUSALS)[number];
}

export interface ApplyRecusal extends ByParty {
  /** Account of whom the party would have kept from the case. */
  readonly account: string;
  readonly ground: (typeof RECUSAL_GROUNDS)[number];
  readonly reason: Sealed;
}

/** The party is no user: whoever is at the counter records what it asks, and hands it a numbered receipt. */
const COUNTER = ['officer', 'clue-clerk'] as const;

function underWay(state: CaseState): readonly Refusal[] {
  const over = state.status === 'none' || state.status === 'archived';
  return when(over, 'case.wrong-state', { status: state.status });
}

function receivedOn(on: string, state: CaseState, context: LegalContext): readonly Refusal[] {
  return [...when(on > context.today, 'entry.in-the-future'), ...notBefore(context, state.filedAt)];
}

/** The party's rights are kept (Order 77 Art 12): it may read the file. */
export const requestFileAccess = caseCommand<RequestFileAccess>({
  name: 'requestFileAccess',
  zh: '收取阅卷申请',
  en: 'Receive a request to read the file',
  roles: COUNTER,
  serial: (_payload, state, { occurredOn }) => receiptSeries(state.organ, occurredOn),
  restsOn: () => ['O77-12', 'SZ-file-access-1'],
  guard: underWay,
  decide(payload, state, context) {
    const barred = refuseAll(receivedOn(payload.receivedOn, state, context));
    if (barred) return barred;
    const receiptNo = receiptNumberOf(state.organ, context.occurredOn, context.serial);
    const data = { ...payload, request: context.id('file-access'), receiptNo };
    return accept([{ type: 'FileAccessRequested', data }], 'O77-12', 'SZ-file-access-1');
  },
});

const someAsked = (state: CaseState): readonly Refusal[] => [
  ...underWay(state),
  ...when(
    !Object.values(state.people.access).some(({ status }) => status === 'requested'),
    'party.access-not-requested',
  ),
];

/** Read on a day, without what the law keeps back: internal records, secrets, who reported (政府信息公开条例 Art 16). */
export const grantFileAccess = caseCommand<GrantFileAccess>({
  name: 'grantFileAccess',
  zh: '准许阅卷',
  en: 'Let the party read the file',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['O77-12', 'SZ-file-access-1'],
  guard: someAsked,
  decide({ request, readOn, withheld }, state, context) {
    const asked = state.people.access[request];
    if (asked?.status !== 'requested') return refuse('party.access-not-requested');
    const barred = refuseAll([
      ...when(readOn < asked.on, 'entry.before-its-prerequisite'),
      ...notBefore(context, asked.at),
      // Whoever reported is never shown to whom they reported (RPT139).
      ...when(!withheld.includes('reporter'), 'party.reporter-shown'),
    ]);
    if (barred) return barred;
    const data = { request, readOn, withheld: [...withheld] };
    return accept([{ type: 'FileAccessGranted', data }], 'O77-12', 'SZ-file-access-1');
  },
});

export const refuseFileAccess = caseCommand<RefuseFileAccess>({
  name: 'refuseFileAccess',
  zh: '不准阅卷',
  en: 'Refuse the reading of the file',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['SZ-file-access-1'],
  guard: someAsked,
  decide(payload, state, context) {
    const asked = state.people.access[payload.request];
    if (asked?.status !== 'requested') return refuse('party.access-not-requested');
    const barred = refuseAll(notBefore(context, asked.at));
    return barred ?? accept([{ type: 'FileAccessRefused', data: payload }], 'SZ-file-access-1');
  },
});

/** The party names whom it would have kept from the case; the head decides, the inquiry goes on (行政处罚法 Art 43). */
export const applyRecusal = caseCommand<ApplyRecusal>({
  name: 'applyRecusal',
  zh: '收取回避申请',
  en: 'Receive an application for recusal',
  roles: COUNTER,
  reads: ({ account }) => accountRefs([account]),
  serial: (_payload, state, { occurredOn }) => receiptSeries(state.organ, occurredOn),
  restsOn: () => ['APL-43'],
  guard: (state) => [
    ...when(
      state.status === 'none' || state.status === 'closed' || state.status === 'archived',
      'case.wrong-state',
      { status: state.status },
    ),
  ],
  decide({ account, ...payload }, state, context) {
    const found = accountOf(context, account);
    if (!found?.person) return refuse('officer.unknown');
    const { person, badge = '' } = found;
    const barred = refuseAll([
      ...when(state.recused.includes(person), 'officer.recused'),
      ...when(state.people.recusals[account] !== undefined, 'party.recusal-already-applied'),
      ...receivedOn(payload.receivedOn, state, context),
    ]);
    if (barred) return barred;
    const receiptNo = receiptNumberOf(state.organ, context.occurredOn, context.serial);
    const data = { ...payload, account, person, badge, receiptNo };
    return accept([{ type: 'RecusalApplied', data }], 'APL-43');
  },
});
