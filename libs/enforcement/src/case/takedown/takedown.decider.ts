import {
  type FileRef,
  type Refusal,
  type Sealed,
  accept,
  claiming,
  refuseAll,
  when,
} from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { caseCommand, caseMustBe, notBefore } from '../case-command.decider.js';
import type { CaseState } from '../case.state.js';
import type { TAKEDOWN_AGENCIES, TAKEDOWN_CHANNELS, TAKEDOWN_REFUSALS } from './takedown.events.js';

export interface RequestTakedown {
  readonly docNo: string;
  readonly channel: (typeof TAKEDOWN_CHANNELS)[number];
  readonly identifier: Sealed;
  readonly agency: (typeof TAKEDOWN_AGENCIES)[number];
  readonly requestedOn: string;
}

export interface ConfirmTakedown {
  readonly takedown: string;
  readonly confirmedOn: string;
  readonly files: readonly FileRef[];
}

export interface RefuseTakedown {
  readonly takedown: string;
  readonly reason: (typeof TAKEDOWN_REFUSALS)[number];
  readonly refusedOn: string;
}

/** Pages are taken down only of a body that is banned, and by the organs that may (网络安全法; the 2019 practice). */
export const requestTakedown = caseCommand<RequestTakedown>({
  name: 'requestTakedown',
  zh: '提请关停网站、账号',
  en: 'Request the take-down of a page or account',
  roles: ['officer', 'section-head', 'organ-head'],
  restsOn: () => ['WEB-takedown', 'O77-15'],
  guard: (state, context) => [
    ...caseMustBe(state, 'banned', 'disposed', 'closed'),
    ...when(state.ban === undefined || state.ban.revoked, 'ban.not-decided'),
    ...notBefore(context, state.ban?.at),
  ],
  decide({ docNo, channel, identifier, agency, requestedOn }, state, context) {
    const barred = refuseAll([
      ...when(requestedOn > context.today, 'entry.in-the-future'),
      ...when(requestedOn < (state.ban?.decidedOn ?? ''), 'entry.before-its-prerequisite'),
    ]);
    if (barred) return barred;
    const data = { takedown: context.id('takedown'), docNo, channel, identifier, agency, requestedOn };
    return claiming(accept([{ type: 'TakedownRequested', data }], 'WEB-takedown', 'O77-15'), `doc/${docNo}`);
  },
});

const someRequested = (state: CaseState): readonly Refusal[] => [
  ...when(state.status === 'archived', 'case.wrong-state', { status: state.status }),
  ...when(
    !Object.values(state.afterBan.takedowns).some(({ status }) => status === 'requested'),
    'takedown.not-requested',
  ),
];

/** Why an answer to the request cannot be entered: none is open, or its day does not fit. */
function answerRefusals(id: string, on: string, state: CaseState, context: LegalContext): readonly Refusal[] {
  const takedown = state.afterBan.takedowns[id];
  return [
    ...when(takedown?.status !== 'requested', 'takedown.not-requested'),
    ...when(on > context.today, 'entry.in-the-future'),
    ...notBefore(context, takedown?.at),
  ];
}

export const confirmTakedown = caseCommand<ConfirmTakedown>({
  name: 'confirmTakedown',
  zh: '登记已关停',
  en: 'Confirm a take-down',
  roles: ['officer', 'section-head'],
  restsOn: () => ['WEB-takedown'],
  guard: someRequested,
  decide({ takedown, confirmedOn, files }, state, context) {
    const barred = refuseAll(answerRefusals(takedown, confirmedOn, state, context));
    if (barred) return barred;
    const data = { takedown, confirmedOn, files: [...files] };
    return accept([{ type: 'TakedownConfirmed', data }], 'WEB-takedown');
  },
});

export const refuseTakedown = caseCommand<RefuseTakedown>({
  name: 'refuseTakedown',
  zh: '登记不予关停',
  en: 'Record that a take-down was refused',
  roles: ['officer', 'section-head'],
  restsOn: () => ['WEB-takedown'],
  guard: someRequested,
  decide(payload, state, context) {
    const barred = refuseAll(answerRefusals(payload.takedown, payload.refusedOn, state, context));
    return barred ?? accept([{ type: 'TakedownRefused', data: payload }], 'WEB-takedown');
  },
});
