import { accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import { type LegalContext, certificateCovers } from '@shouzheng/law/contract';
import { type CaseCommand, caseCommand, notBefore } from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';
import { accountOf, accountRefs } from '../officers.decider.js';
import type { LENDING_REASONS, RECALL_REASONS } from './lend.events.js';

export interface RequestOfficers {
  readonly count: number;
  readonly reason: (typeof LENDING_REASONS)[number];
}

export interface LendOfficers {
  readonly request: string;
  readonly officers: readonly string[];
  /** Last day of the loan; to the closing of the case where absent. */
  readonly until?: string;
}

export interface RecallOfficers {
  readonly accounts: readonly string[];
  readonly reason: (typeof RECALL_REASONS)[number];
}

const isOpen = (state: CaseState) =>
  when(
    state.status === 'none' || state.status === 'closed' || state.status === 'archived',
    'case.wrong-state',
    { status: state.status },
  );

/** A county that has too few qualified officers asks the organ above it. */
export const requestOfficers = caseCommand<RequestOfficers>({
  name: 'requestOfficers',
  zh: '请求上级选派执法人员',
  en: 'Ask for officers on loan',
  roles: ['organ-head', 'section-head'],
  restsOn: () => ['SZ-lend-1'],
  guard: (state, context) => [
    ...isOpen(state),
    ...when(!context.regions.isCountyLevel(state.organ ?? ''), 'officer.loan-for-counties'),
    ...notBefore(context, state.filedAt),
  ],
  decide: (payload, _state, context) =>
    accept([{ type: 'OfficersRequested', data: { ...payload, request: context.id('loan') } }], 'SZ-lend-1'),
});

const FROM_ABOVE = {
  roles: ['organ-head', 'section-head'],
  jurisdiction: 'in-charge-or-above',
} as const satisfies Partial<CaseCommand<unknown>>;

const fromAbove = (state: CaseState, { actor, regions }: LegalContext) =>
  when(regions.isCountyLevel(actor.organ) || actor.organ === state.organ, 'officer.lent-from-above');

/** The city lends qualified officers to one case of a county: they may act in that case and see no other. */
export const lendOfficers = caseCommand<LendOfficers>({
  name: 'lendOfficers',
  zh: '选派执法人员支援办案',
  en: 'Lend officers to a case',
  ...FROM_ABOVE,
  reads: ({ officers }) => accountRefs(officers),
  guard: (state, context) => [
    ...isOpen(state),
    ...fromAbove(state, context),
    ...when(
      !Object.values(state.people.loanRequests).some(({ lent }) => !lent),
      'officer.loan-not-requested',
    ),
  ],
  decide({ request, officers, until }, state, context) {
    const asked = state.people.loanRequests[request];
    if (!asked || asked.lent) return refuse('officer.loan-not-requested');
    const on = context.occurredOn;
    const { organ: by } = context.actor;
    const found = [...new Set(officers)].map((account) => ({ account, ...accountOf(context, account) }));
    const barred = refuseAll([
      ...when(until !== undefined && until < on, 'entry.before-its-prerequisite'),
      ...notBefore(context, asked.at),
      ...found.flatMap(({ status, role, organ, person, badge = '', certificate }) => [
        ...when(
          status !== 'active' || role !== 'officer' || !context.regions.within(organ ?? '', by),
          'officer.not-lendable',
          { badge },
        ),
        ...when(organ === state.organ, 'officer.already-there', { badge }),
        ...when(!certificateCovers(certificate, on), 'officer.certificate-not-valid', { badge, on }),
        ...when(person !== undefined && state.recused.includes(person), 'officer.recused'),
      ]),
    ]);
    if (barred) return barred;
    const lent = found.map(({ account, person = '', badge = '', organ = '', certificate }) => ({
      account,
      person,
      badge,
      organ,
      certificate: certificate?.number ?? '',
    }));
    const data = { request, by, officers: lent, ...(until ? { until } : {}) };
    return accept([{ type: 'OfficersLent', data }], 'SZ-lend-1', 'O77-9');
  },
});

/** Ends the loan before its day; the closing of the case ends it anyway. */
export const recallOfficers = caseCommand<RecallOfficers>({
  name: 'recallOfficers',
  zh: '召回支援人员',
  en: 'Recall lent officers',
  ...FROM_ABOVE,
  guard: (state, context) => [
    ...isOpen(state),
    ...fromAbove(state, context),
    ...when(state.people.lent.length === 0, 'officer.nobody-lent'),
  ],
  decide({ accounts, reason }, state) {
    const strangers = accounts.some((one) => !state.people.lent.some(({ account }) => account === one));
    if (strangers) return refuse('officer.nobody-lent');
    return accept([{ type: 'OfficersRecalled', data: { accounts: [...accounts], reason } }], 'SZ-lend-1');
  },
});
