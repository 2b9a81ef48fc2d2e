import { type Sealed, accept, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import type { GUIDANCE_GROUNDS } from '../case-codes.events.js';
import { caseCommand, caseMustBe, handlersOnly, notBefore } from '../case-command.decider.js';
import { DISPOSAL_TERM } from '../file-case/file-case.decider.js';

export interface GuideToRegister {
  readonly ground: (typeof GUIDANCE_GROUNDS)[number];
  readonly guidance: Sealed;
  readonly organization?: string;
}

/** Practice without an article of its own: only over self-dissolution (Art 18) or as not illegal (Art 3 ¶2). */
export const guideToRegister = caseCommand<GuideToRegister>({
  name: 'guideToRegister',
  zh: '引导登记',
  en: 'Guide to register',
  roles: ['officer'],
  restsOn: () => ['SZ-guided-1'],
  guard: (state, context) => [
    ...caseMustBe(state, 'reported', 'disposed'),
    ...when(state.ban !== undefined && !state.ban.revoked, 'ban.already-decided'),
    ...when(state.transferred !== undefined, 'case.transferred-away'),
    ...handlersOnly(state, context),
    ...when(state.dissolvedAt === undefined && state.notIllegalAt === undefined, 'guidance.without-article'),
    ...notBefore(context, state.dissolvedAt, state.notIllegalAt),
  ],
  decide({ ground, guidance, organization }, state, context) {
    const isDissolution = ground === 'dissolved-by-itself';
    const shown = isDissolution ? state.dissolvedAt : state.notIllegalAt;
    const barred = refuseAll(when(shown === undefined, 'guidance.without-article'));
    if (barred) return barred;
    const data = { ground, mark: 'practice' as const, guidance, ...(organization ? { organization } : {}) };
    return accept(
      [{ type: 'RegistrationGuided', data }, ...meetTerm(state.terms, DISPOSAL_TERM, context.occurredOn)],
      isDissolution ? 'O77-18' : 'O77-3p2',
      'SZ-guided-1',
    );
  },
});
