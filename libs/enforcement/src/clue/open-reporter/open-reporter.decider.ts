import { accept, civilDateOf, endOfCivilDate, refuse, when } from '@shouzheng/kernel';
import { clueCommand } from '../clue-command.decider.js';
import type { OPENING_REASONS } from '../clue.events.js';
import type { ClueState } from '../clue.state.js';

export interface RequestReporterOpening {
  readonly reason: (typeof OPENING_REASONS)[number];
}

export interface OfOpening {
  /** Id of the request. */
  readonly request: string;
}

const RULES = ['RPT139-7', 'SZ-sod-8'] as const;
const withoutReporter = (state: ClueState) => when(state.reporter === undefined, 'clue.no-reporter');

/** A reporter's identity is need-to-know: one asks with a reason, another agrees, each opening is an event. */
export const requestReporterOpening = clueCommand<RequestReporterOpening>({
  name: 'requestReporterOpening',
  zh: '申请查看举报人身份',
  en: 'Ask to open the reporter’s identity',
  roles: ['officer', 'clue-clerk', 'section-head'],
  restsOn: () => [...RULES],
  guard: withoutReporter,
  decide(payload, _state, context) {
    const data = { ...payload, request: context.id('reporter-opening'), person: context.actor.person };
    return accept([{ type: 'ReporterOpeningRequested', data }], ...RULES);
  },
});

export const approveReporterOpening = clueCommand<OfOpening>({
  name: 'approveReporterOpening',
  zh: '同意查看举报人身份',
  en: 'Agree to open the reporter’s identity',
  roles: ['organ-head'],
  restsOn: () => [...RULES],
  guard: (state) => [
    ...withoutReporter(state),
    ...when(!Object.values(state.openings).some((one) => !one.approver), 'clue.opening-not-requested'),
  ],
  decide({ request }, state, context) {
    const opening = state.openings[request];
    if (!opening || opening.approver) return refuse('clue.opening-not-requested');
    const { person } = context.actor;
    if (opening.requester === person) return refuse('clue.opening-needs-two-persons');
    // Valid one day: to the end of the civil day after the approval's.
    const validTo = civilDateOf(endOfCivilDate(context.today));
    return accept([{ type: 'ReporterOpeningApproved', data: { request, person, validTo } }], ...RULES);
  },
});

export const openReporterIdentity = clueCommand<OfOpening>({
  name: 'openReporterIdentity',
  zh: '查看举报人身份',
  en: 'Open the reporter’s identity',
  roles: ['officer', 'clue-clerk', 'section-head'],
  restsOn: () => [...RULES],
  guard: (state, context) => [
    ...withoutReporter(state),
    ...when(
      !Object.values(state.openings).some(
        (one) => one.requester === context.actor.person && one.approver !== undefined,
      ),
      'clue.opening-not-approved',
    ),
  ],
  decide({ request }, state, context) {
    const opening = state.openings[request];
    const { person } = context.actor;
    if (!opening?.approver || !opening.validTo) return refuse('clue.opening-not-approved');
    if (opening.requester !== person) return refuse('clue.opening-not-approved');
    // Judged by the day of entry: the answer holds the identity now, whenever the act is said to have been.
    if (context.today > opening.validTo) return refuse('clue.opening-expired', { validTo: opening.validTo });
    const data = { request, requester: person, approver: opening.approver };
    return accept([{ type: 'ReporterIdentityOpened', data }], ...RULES);
  },
});
