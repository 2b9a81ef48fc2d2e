import { accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import {
  EXISTING,
  legalMustBe,
  organizationCommand,
  registrarHere,
  ruleByType,
  typeKnown,
} from '../conditions.decider.js';
import { leadOf } from '../leads/leads.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { BRANCH_KINDS } from '../registration.events.js';
import { runningSuspensions } from '../suspension/suspension.state.js';

const BRANCH = { SG: 'SG-17', PNE: 'PNE-13', FND: 'FND-12' } as const;

export interface RecordBranch {
  readonly name: string;
  readonly kind: (typeof BRANCH_KINDS)[number];
  readonly setUpOn: string;
  /** Set up for an administrative region (地域性分支). */
  readonly territorial: boolean;
  /** Set up by a branch. */
  readonly underBranch: boolean;
  /** Within charter and mandate, as its papers state. */
  readonly withinCharter: boolean;
  /** FND Art 12. */
  readonly registration?: {
    readonly appliedOn: string;
    readonly decidedOn: string;
    readonly documentNumber: string;
  };
}

/**
 * A branch that the law allows is recorded: of an association without registration (2014), of a foundation with the
 * registrar's decision (FND Art 12), of a service unit never (PNE Art 13). One that it does not allow is refused here
 * and is for `reportIrregularBranch`.
 */
export const recordBranch = organizationCommand<RecordBranch>({
  name: 'recordBranch',
  zh: '登记分支（代表）机构',
  en: 'Record a branch',
  roles: ['registration-clerk', 'registration-approver'],
  restsOn: (state) => [ruleByType(state.type, BRANCH)],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, 'Registered'),
    ...typeKnown(state),
    ...when(state.type === 'PNE', 'branch.service-unit-has-none'),
    ...when(runningSuspensions(state).length > 0, 'branch.suspended'),
  ],
  decide(payload, state, context) {
    const { territorial, underBranch, withinCharter, setUpOn, registration, name, kind } = payload;
    const { type } = state;
    const refused = refuseAll([
      ...when(territorial, 'branch.territorial'),
      ...when(underBranch, 'branch.of-a-branch'),
      ...when(!withinCharter, 'branch.outside-charter'),
      ...when(
        setUpOn > context.today || (registration?.decidedOn ?? '') > context.today,
        'entry.in-the-future',
      ),
      ...when(type === 'FND' && !registration, 'branch.registration-required'),
      ...when(
        registration !== undefined && registration.decidedOn < registration.appliedOn,
        'entry.before-its-prerequisite',
      ),
      ...when(
        Object.values(state.file.branches).some((one) => one.name === name && !one.endedOn),
        'branch.recorded-already',
      ),
    ]);
    if (refused) return refused;
    const data = { branchId: context.id('branch'), name, kind, setUpOn, registration };
    return accept<OrganizationEvent>([{ type: 'BranchRecorded', data }], ruleByType(type, BRANCH));
  },
});

export interface ReportIrregularBranch {
  readonly about: string;
}

/** A branch that the law does not allow was found: a lead for an officer (SG Art 30(5), PNE Art 25(5)). */
export const reportIrregularBranch = organizationCommand<ReportIrregularBranch>({
  name: 'reportIrregularBranch',
  zh: '登记违规设立分支机构的线索',
  en: 'Report an irregular branch',
  roles: ['registration-clerk', 'registration-approver', 'officer', 'spot-checker'],
  restsOn: (state) => [ruleByType(state.type, BRANCH), 'SZ-lead-1'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...typeKnown(state),
  ],
  decide: ({ about }, state, context) =>
    accept<OrganizationEvent>(
      [leadOf('branch-irregular', state.type, about, context.id)],
      ruleByType(state.type, BRANCH),
      'SZ-lead-1',
    ),
});

export interface EndBranch {
  readonly branchId: string;
  readonly endedOn: string;
}

/** Ends with the organization's own decision, or with the organization: allowed during liquidation. */
export const endBranch = organizationCommand<EndBranch>({
  name: 'endBranch',
  zh: '终止分支（代表）机构',
  en: 'End a branch',
  roles: ['registration-clerk', 'registration-approver'],
  restsOn: (state) => [ruleByType(state.type, BRANCH)],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, state, { today }) {
    const branch = state.file.branches[payload.branchId];
    if (!branch || branch.endedOn !== undefined) return refuse('branch.no-such-branch');
    const refused = refuseAll([
      ...when(payload.endedOn > today, 'entry.in-the-future'),
      ...when(payload.endedOn < branch.setUpOn, 'entry.before-its-prerequisite'),
    ]);
    return (
      refused ??
      accept<OrganizationEvent>([{ type: 'BranchEnded', data: payload }], ruleByType(state.type, BRANCH))
    );
  },
});
