import { accept, refuse } from '@shouzheng/kernel';
import type { RECUSAL_GROUNDS } from '../case-codes.events.js';
import { caseCommand, caseMustBe, notBefore } from '../case-command.decider.js';
import { isLent } from '../people.state.js';
import { accountOf, accountRefs } from '../officers.decider.js';

export interface DecideRecusal {
  /** Account of the person who may have an interest: handler, reviewer or another. */
  readonly account: string;
  readonly granted: boolean;
  readonly ground: (typeof RECUSAL_GROUNDS)[number];
}

/** The head decides; the inquiry goes on meanwhile (行政处罚法 Art 43). A granted recusal binds the person. */
export const decideRecusal = caseCommand<DecideRecusal>({
  name: 'decideRecusal',
  zh: '决定回避',
  en: 'Decide a recusal',
  roles: ['organ-head'],
  reads: ({ account }) => accountRefs([account]),
  restsOn: () => ['APL-43'],
  guard: (state, context) => [
    ...caseMustBe(state, 'filed', 'investigating', 'reported', 'banned', 'decided', 'disposed'),
    ...notBefore(context, state.filedAt),
  ],
  decide({ account, granted, ground }, state, context) {
    const found = accountOf(context, account);
    const isHere = found?.organ === state.organ || isLent(state.people, account, context.occurredOn);
    if (!found?.person || !isHere) return refuse('officer.unknown');
    const { person, badge = '' } = found;
    if (person === context.actor.person) return refuse('case.own-recusal');
    if (state.recused.includes(person)) return refuse('officer.recused');
    return accept([{ type: 'RecusalDecided', data: { account, person, badge, granted, ground } }], 'APL-43');
  },
});
