import { type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import { dayNumber, meetTerm, startTerm } from '@shouzheng/law/contract';
import {
  EXISTING,
  documentClaim,
  legalMustBe,
  organizationCommand,
  registrarHere,
} from '../conditions.decider.js';
import type { ATTENDANCE, LETTER_ADDRESSEES, MAJOR_MATTERS } from '../life.events.js';
import type { OrganizationEvent } from '../organization.events.js';

export const letterTerm = (letterId: string): string => `work-reminder-${letterId}`;

export interface ReportMajorMatter {
  readonly matter: (typeof MAJOR_MATTERS)[number];
  readonly plannedOn: string;
  readonly receivedOn: string;
  readonly content: Sealed;
}

/**
 * A major matter is reported ahead. The text of the Sichuan system was not found: the days are the bureau's setting, and
 * a short report is noted, no violation by itself (SZ-major-1).
 */
export const reportMajorMatter = organizationCommand<ReportMajorMatter>({
  name: 'reportMajorMatter',
  zh: '收取重大事项报告',
  en: 'Take in a major-matter report',
  roles: ['registration-clerk', 'officer'],
  restsOn: () => ['SZ-major-1'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, 'Registered')],
  decide(payload, _state, { today, settings, id }) {
    const { plannedOn, receivedOn } = payload;
    if (receivedOn > today) return refuse('entry.in-the-future');
    const leadDays = settings.majorMatterLeadDays;
    const short = dayNumber(plannedOn) - dayNumber(receivedOn) < leadDays;
    const data = { ...payload, reportId: id('major-matter'), leadDays, short };
    return accept<OrganizationEvent>([{ type: 'MajorMatterReported', data }], 'SZ-major-1');
  },
});

export interface SendWorkReminder {
  readonly to: (typeof LETTER_ADDRESSEES)[number];
  readonly documentNumber: string;
  readonly issuedOn: string;
  readonly replyBy: string;
  readonly matter: Sealed;
}

/** A reminder letter (工作提醒函) to the competent unit or the organization (行动计划 六（二）); it sets its own day. */
export const sendWorkReminder = organizationCommand<SendWorkReminder>({
  name: 'sendWorkReminder',
  zh: '发出工作提醒函',
  en: 'Send a reminder letter',
  roles: ['officer', 'section-head', 'registration-approver'],
  restsOn: () => ['SEED-letters'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, state, context) {
    const { to, documentNumber, issuedOn, replyBy, matter } = payload;
    const refused = refuseAll([
      ...when(issuedOn > context.today, 'entry.in-the-future'),
      ...when(replyBy <= issuedOn, 'letter.reply-before-letter'),
    ]);
    if (refused) return refused;
    const letterId = context.id('letter');
    const days = dayNumber(replyBy) - dayNumber(issuedOn);
    const deadline = context.law.deadline('work-reminder-reply', issuedOn, { days });
    const document = { documentNumber, issuedOn };
    return claiming(
      accept<OrganizationEvent>(
        [
          { type: 'WorkReminderSent', data: { letterId, to, document, replyBy, matter } },
          startTerm(letterTerm(letterId), deadline, { role: 'officer', organ: state.region }),
        ],
        'SEED-letters',
      ),
      documentClaim(documentNumber),
    );
  },
});

export interface AnswerWorkReminder {
  readonly letterId: string;
  readonly answeredOn: string;
  readonly answer: Sealed;
}

export const answerWorkReminder = organizationCommand<AnswerWorkReminder>({
  name: 'answerWorkReminder',
  zh: '收到提醒函回复',
  en: 'Take in the answer to a letter',
  roles: ['officer', 'section-head', 'registration-clerk'],
  restsOn: () => ['SEED-letters'],
  guard: (state, context) => [
    ...registrarHere(state, context),
    ...legalMustBe(state, ...EXISTING),
    ...when(!Object.values(state.life.letters).some(({ answered }) => !answered), 'letter.none-open'),
  ],
  decide(payload, state, { today }) {
    const letter = state.life.letters[payload.letterId];
    if (!letter || letter.answered) return refuse('letter.no-such-letter');
    if (payload.answeredOn > today) return refuse('entry.in-the-future');
    return accept<OrganizationEvent>(
      [
        { type: 'WorkReminderAnswered', data: payload },
        ...meetTerm(state.terms, letterTerm(payload.letterId), payload.answeredOn),
      ],
      'SEED-letters',
    );
  },
});

export interface HoldInterview {
  readonly noticeNumber: string;
  readonly noticeServedOn: string;
  readonly heldOn: string;
  readonly attendance: (typeof ATTENDANCE)[number];
  /** Service numbers, the actor's among them. */
  readonly officers: readonly string[];
  readonly record: Sealed;
}

/** An interview (约谈) of the heads; who cannot come explains in writing (民发〔2016〕39号 Arts 2, 4). */
export const holdInterview = organizationCommand<HoldInterview>({
  name: 'holdInterview',
  zh: '约谈负责人',
  en: 'Interview the heads',
  roles: ['officer', 'section-head'],
  restsOn: () => ['TALK39-2', 'TALK39-4', 'APL-42'],
  guard: (state, context) => [...registrarHere(state, context), ...legalMustBe(state, ...EXISTING)],
  decide(payload, _state, { today, actor }) {
    const officers = [...new Set(payload.officers)];
    const refused = refuseAll([
      ...when(officers.length < 2, 'interview.two-officers'),
      ...when(!officers.includes(actor.badge), 'rectification.actor-not-among-officers'),
      ...when(payload.heldOn > today, 'entry.in-the-future'),
      ...when(payload.heldOn < payload.noticeServedOn, 'entry.before-its-prerequisite'),
    ]);
    if (refused) return refused;
    return claiming(
      accept<OrganizationEvent>(
        [{ type: 'InterviewHeld', data: { ...payload, officers } }],
        'TALK39-2',
        'TALK39-4',
        'APL-42',
      ),
      documentClaim(payload.noticeNumber),
    );
  },
});
