import { type Refusal, type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { dayNumber, meetTerm, startTerm } from '@shouzheng/law/contract';
import {
  EXISTING,
  type PaperAct,
  documentClaim,
  isComplete,
  legalMustBe,
  organizationCommand,
  paperRefusals,
  registrarHere,
} from '../conditions.decider.js';
import { dayRefusals } from '../credit/listing-acts.decider.js';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import { type TalkTrigger, talkRequired, talkTerm } from './talk-required.decider.js';
import type { LETTER_ADDRESSEES } from './talk.events.js';

const ROLES = ['officer', 'section-head', 'registration-clerk'] as const;
export const letterTerm = (id: string): string => `reminder-${id}`;

const dueOf = (state: OrganizationState, kind: 'talk' | 'letter' | 'interview'): readonly Refusal[] =>
  when(!Object.values(state.talks).some((one) => one.kind === kind && one.status === 'due'), 'talk.none-due');

export interface RequireTalk {
  readonly trigger: TalkTrigger;
}

/** One of the seven triggers has come: a talk is due, where the bureau holds one on it. */
export const requireTalk = organizationCommand<RequireTalk>({
  name: 'requireTalk',
  zh: '提出谈话提醒',
  en: 'Require a talk reminder',
  roles: ['system', ...ROLES],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide({ trigger }, state, context) {
    const events = talkRequired(trigger, state, context);
    if (events.length === 0) return refuse('talk.trigger-not-set', { trigger });
    return accept<OrganizationEvent>(events, 'TALKSC-triggers', 'SZ-talk-1');
  },
});

export interface HoldTalk {
  readonly talkId: string;
  readonly heldOn: string;
  readonly officers: readonly string[];
  readonly attendees: Sealed;
  readonly record: Sealed;
}

export const holdTalk = organizationCommand<HoldTalk>({
  name: 'holdTalk',
  zh: '谈话提醒',
  en: 'Hold a talk reminder',
  roles: ROLES,
  guard: (state, context) => [...registrarHere(state, context), ...dueOf(state, 'talk')],
  decide(payload, state, context) {
    const talk = state.talks[payload.talkId];
    if (talk?.kind !== 'talk' || talk.status !== 'due') return refuse('talk.none-due');
    const name = talkTerm(payload.talkId);
    const refused = refuseAll([
      ...dayRefusals(payload.heldOn, state.terms[name]?.startsOn, context),
      ...when(!payload.officers.includes(context.actor.badge), 'talk.actor-not-among-officers'),
    ]);
    if (refused) return refused;
    const trigger = (talk.trigger ?? 'PROBLEMS_POINTED_OUT') as TalkTrigger;
    const data = { ...payload, trigger, officers: [...new Set(payload.officers)] };
    return accept<OrganizationEvent>(
      [{ type: 'TalkReminderHeld', data }, ...meetTerm(state.terms, name, payload.heldOn)],
      'TALKSC-triggers',
      'SEED-letters',
    );
  },
});

export interface SendReminderLetter extends PaperAct {
  readonly addressee: (typeof LETTER_ADDRESSEES)[number];
  readonly addresseeName: string;
  readonly replyBy: string;
  readonly matter: Sealed;
}

/** A work reminder letter (工作提醒函), to the competent unit or the organization, with the day of its reply. */
export const sendReminderLetter = organizationCommand<SendReminderLetter>({
  name: 'sendReminderLetter',
  zh: '发出工作提醒函',
  en: 'Send a reminder letter',
  roles: ROLES,
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, state, context) {
    const { addressee, addresseeName, replyBy, matter } = payload;
    const refused = refuseAll([
      ...paperRefusals(payload, context),
      ...when(Boolean(payload.servedOn && replyBy <= payload.servedOn), 'talk.reply-before-service'),
    ]);
    if (refused || !isComplete(payload)) return refused ?? refuse('paper.service-required');
    const { documentNumber, issuedOn, servedOn, method } = payload;
    const letterId = context.id('letter');
    const days = dayNumber(replyBy) - dayNumber(servedOn);
    const deadline = context.law.deadline('reminder-reply', servedOn, { days });
    const paper = { documentNumber, issuedOn, servedOn, method };
    return claiming(
      accept<OrganizationEvent>(
        [
          {
            type: 'ReminderLetterSent',
            data: { letterId, addressee, addresseeName, ...paper, replyBy, matter },
          },
          startTerm(letterTerm(letterId), deadline, { role: 'officer', organ: state.region }),
        ],
        'SEED-letters',
      ),
      documentClaim(documentNumber),
    );
  },
});

export interface RecordLetterReply {
  readonly letterId: string;
  readonly receivedOn: string;
  readonly reply: Sealed;
}

/** The reply; a late one is taken in, and the missed term stays missed. */
export const recordLetterReply = organizationCommand<RecordLetterReply>({
  name: 'recordLetterReply',
  zh: '收到提醒函回复',
  en: 'Take in the reply to a reminder letter',
  roles: ROLES,
  guard: (state, context) => [...registrarHere(state, context), ...dueOf(state, 'letter')],
  decide(payload, state, context) {
    const letter = state.talks[payload.letterId];
    if (letter?.kind !== 'letter' || letter.status !== 'due') return refuse('talk.none-due');
    const refused = refuseAll(dayRefusals(payload.receivedOn, letter.from, context));
    if (refused) return refused;
    return accept<OrganizationEvent>(
      [
        { type: 'ReminderLetterAnswered', data: payload },
        ...meetTerm(state.terms, letterTerm(payload.letterId), payload.receivedOn),
      ],
      'SEED-letters',
    );
  },
});

export interface NotifyInterview extends PaperAct {
  /** Day of the interview. */
  readonly heldOn: string;
  readonly matter: Sealed;
}

/** 约谈: heads of an organization with violations are told the day, the bureau's number of days before. */
export const notifyInterview = organizationCommand<NotifyInterview>({
  name: 'notifyInterview',
  zh: '通知约谈',
  en: 'Announce an interview',
  roles: ['officer', 'section-head'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, _state, context) {
    const { heldOn, matter } = payload;
    const refused = refuseAll(paperRefusals(payload, context));
    if (refused || !isComplete(payload)) return refused ?? refuse('paper.service-required');
    const { documentNumber, issuedOn, servedOn, method } = payload;
    const deadline = context.law.deadline('interview-notice', servedOn);
    if (heldOn <= deadline.dueOn) return refuse('talk.interview-too-early', { until: deadline.dueOn });
    const interviewId = context.id('interview');
    const data = { interviewId, documentNumber, issuedOn, servedOn, method, heldOn, matter };
    return claiming(
      accept<OrganizationEvent>([{ type: 'InterviewNotified', data }], 'TALK39-2', 'TALK39-notice'),
      documentClaim(documentNumber),
    );
  },
});

export interface HoldInterview {
  readonly interviewId: string;
  readonly heldOn: string;
  readonly officers: readonly string[];
  readonly absent: boolean;
  /** Of who did not come, in writing. */
  readonly explanation?: Sealed;
  readonly record: Sealed;
}

export const holdInterview = organizationCommand<HoldInterview>({
  name: 'holdInterview',
  zh: '记录约谈',
  en: 'Record an interview',
  roles: ['officer', 'section-head'],
  guard: (state, context) => [...registrarHere(state, context), ...dueOf(state, 'interview')],
  decide(payload, state, context) {
    const { interviewId, heldOn } = payload;
    const interview = state.talks[interviewId];
    if (interview?.kind !== 'interview' || interview.status !== 'due') return refuse('talk.none-due');
    const until = interview.from && context.law.deadline('interview-notice', interview.from).dueOn;
    const refused = refuseAll([
      ...dayRefusals(heldOn, interview.from, context),
      ...when(until !== undefined && heldOn <= until, 'talk.interview-too-early', { until: until ?? '' }),
      ...when(!payload.officers.includes(context.actor.badge), 'talk.actor-not-among-officers'),
    ]);
    if (refused) return refused;
    const data = { ...payload, officers: [...new Set(payload.officers)] };
    return accept<OrganizationEvent>([{ type: 'InterviewHeld', data }], 'TALK39-2', 'TALK39-4');
  },
});
