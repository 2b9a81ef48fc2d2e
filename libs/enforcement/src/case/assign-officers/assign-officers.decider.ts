import { leaveOn } from '@shouzheng/identity/contract';
import { accept, refuseAll, when } from '@shouzheng/kernel';
import { caseCommand, caseMustBe, notBefore } from '../case-command.decider.js';
import { lawOf } from '../kind-law.decider.js';
import { accountOf, accountRefs, qualificationRefusals } from '../officers.decider.js';

export interface AssignOfficers {
  /** Accounts of all handlers from now on: at least two different persons. */
  readonly officers: readonly string[];
}

/** Two or more qualified officers (Order 77 Art 9; 行政处罚法 Art 42); a later assignment stands in place of the one before. */
export const assignOfficers = caseCommand<AssignOfficers>({
  name: 'assignOfficers',
  zh: '指派执法人员',
  en: 'Assign officers',
  roles: ['section-head', 'organ-head'],
  reads: ({ officers }) => accountRefs(officers),
  restsOn: (state) => [lawOf(state).officers],
  guard: (state, context) => [
    ...caseMustBe(state, 'filed', 'investigating', 'reported', 'banned', 'decided', 'disposed', 'closed'),
    ...notBefore(context, state.filedAt),
  ],
  decide({ officers }, state, context) {
    const found = [...new Set(officers)].map((account) => ({ account, ...accountOf(context, account) }));
    const isAmong = (persons: readonly string[]): boolean =>
      found.some(({ person }) => person !== undefined && persons.includes(person));
    const barred = refuseAll([
      ...qualificationRefusals(officers, state, context),
      ...found.flatMap((one) =>
        when(leaveOn(one, context.occurredOn) !== undefined, 'officer.on-leave', {
          badge: one.badge ?? '',
          on: context.occurredOn,
        }),
      ),
      ...when(isAmong(state.recused), 'officer.recused'),
      ...when(isAmong(state.chairs), 'officer.was-chair'),
      ...when(isAmong(state.reviewers), 'officer.was-reviewer'),
    ]);
    if (barred) return barred;
    const assigned = found.map(({ account, person, badge, role, certificate }) => ({
      account,
      person: person ?? '',
      badge: badge ?? '',
      role: role ?? '',
      certificate: certificate?.number ?? '',
    }));
    return accept([{ type: 'OfficersAssigned', data: { officers: assigned } }], lawOf(state).officers);
  },
});
