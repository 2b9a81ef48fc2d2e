import { type Sealed, accept, claiming, refuse, refuseAll, when } from '@shouzheng/kernel';
import {
  type DeadlineFacts,
  type LegalContext,
  addDays,
  isTooLate,
  meetTerm,
  startTerm,
} from '@shouzheng/law/contract';
import {
  type CONSULTED,
  type DISCLOSURE_OUTCOMES,
  type OPINIONS,
  type RequestEvent,
  type WITHHOLDING_GROUNDS,
} from '../request.events.js';
import {
  type Registered,
  type RequestCommand,
  dayRefusals,
  numberOf,
  requestCommand,
  requestMustBe,
} from '../request-command.decider.js';
import {
  ANSWER_TERM,
  type Consultation,
  type RequestState,
  consultationTerm,
  requestStream,
} from '../request.state.js';

const CLERKS = ['clue-clerk', 'officer', 'section-head'] as const;

/** A request for information: twenty working days to answer (政府信息公开条例 Art 33). */
export const registerDisclosureRequest: RequestCommand<Registered> = {
  name: 'registerDisclosureRequest',
  zh: '受理信息公开申请',
  en: 'Register a disclosure request',
  category: requestStream.category,
  creates: true,
  roles: CLERKS,
  serial: (_payload, _state, { actor, occurredOn }) => `disclosure/${actor.organ}/${occurredOn.slice(0, 4)}`,
  guard: () => [],
  decide(payload, _state, context) {
    const barred = refuseAll(dayRefusals(payload.receivedOn, context));
    if (barred) return barred;
    const { organ } = context.actor;
    const data = { ...payload, number: numberOf('公开', context), organ, region: organ };
    const deadline = context.law.deadline('disclosure-answer', payload.receivedOn);
    const term = startTerm(ANSWER_TERM, deadline, { role: 'section-head', organ });
    return accept([{ type: 'DisclosureRequested', data }, term], 'GIP-33');
  },
};

export interface AskCompletion {
  readonly noticeDocNo: string;
  readonly reason: Sealed;
  readonly askedOn: string;
}

/** One notice to complete, within seven working days; the term begins anew with the completion (Art 30). */
export const askCompletion = requestCommand<AskCompletion>({
  name: 'askCompletion',
  zh: '告知补正',
  en: 'Ask to complete the request',
  roles: CLERKS,
  restsOn: () => ['GIP-30'],
  guard: (state) => [
    ...requestMustBe(state, 'disclosure', 'received'),
    ...when(state.askedOnce, 'request.asked-once'),
  ],
  decide(payload, state, context) {
    const { runsFrom = '' } = state;
    const last = context.law.deadline('disclosure-completion-notice', runsFrom).dueOn;
    const barred = refuseAll([
      ...dayRefusals(payload.askedOn, context, runsFrom),
      ...when(payload.askedOn > last, 'request.completion-too-late', { on: last }),
    ]);
    if (barred) return barred;
    return claiming(
      accept<RequestEvent>(
        [
          { type: 'RequestCompletionAsked', data: payload },
          // Nothing is due while the request is incomplete.
          ...meetTerm(state.terms, ANSWER_TERM, payload.askedOn),
        ],
        'GIP-30',
      ),
      `doc/${payload.noticeDocNo}`,
    );
  },
});

export interface CompleteRequest {
  readonly completedOn: string;
  readonly content: Sealed;
}

export const completeRequest = requestCommand<CompleteRequest>({
  name: 'completeRequest',
  zh: '登记补正',
  en: 'Record the completion',
  roles: CLERKS,
  restsOn: () => ['GIP-30', 'GIP-33'],
  guard: (state) => requestMustBe(state, 'disclosure', 'incomplete'),
  decide(payload, state, context) {
    const { organ = '', runsFrom } = state;
    const barred = refuseAll(dayRefusals(payload.completedOn, context, runsFrom));
    if (barred) return barred;
    const deadline = context.law.deadline('disclosure-answer', payload.completedOn);
    return accept(
      [
        { type: 'RequestCompleted', data: payload },
        startTerm(ANSWER_TERM, deadline, { role: 'section-head', organ }),
      ],
      'GIP-30',
      'GIP-33',
    );
  },
});

export interface ConsultThirdParty {
  readonly consulted: (typeof CONSULTED)[number];
  readonly party: Sealed;
  /** When the letter reached whoever is asked. */
  readonly receivedOn: string;
}

/** A third party has fifteen working days; the time of asking does not count in the term (Arts 32, 33). */
export const consultThirdParty = requestCommand<ConsultThirdParty>({
  name: 'consultThirdParty',
  zh: '征求第三方意见',
  en: 'Consult a third party',
  roles: CLERKS,
  restsOn: () => ['GIP-32', 'GIP-15'],
  guard: (state) => [
    ...requestMustBe(state, 'disclosure', 'received'),
    ...when(openConsultation(state) !== undefined, 'request.consultation-open'),
  ],
  decide(payload, state, context) {
    const { organ = '', runsFrom } = state;
    const barred = refuseAll(dayRefusals(payload.receivedOn, context, runsFrom));
    if (barred) return barred;
    const consultation = context.id('consultation');
    const deadline = context.law.deadline('disclosure-third-party', payload.receivedOn);
    return accept(
      [
        { type: 'ThirdPartyConsulted', data: { consultation, ...payload } },
        startTerm(consultationTerm(consultation), deadline, { role: 'officer', organ }),
      ],
      'GIP-32',
      'GIP-15',
    );
  },
});

export interface RecordThirdPartyOpinion {
  readonly opinion: (typeof OPINIONS)[number];
  readonly words?: Sealed;
  readonly answeredOn: string;
}

/** What the third party says, or that it says nothing in its term; the term of the answer moves by that time. */
export const recordThirdPartyOpinion = requestCommand<RecordThirdPartyOpinion>({
  name: 'recordThirdPartyOpinion',
  zh: '登记第三方意见',
  en: 'Record the third party’s opinion',
  roles: CLERKS,
  restsOn: () => ['GIP-32', 'GIP-33'],
  guard: (state) => [
    ...requestMustBe(state, 'disclosure', 'received'),
    ...when(openConsultation(state) === undefined, 'request.nobody-asked'),
  ],
  decide(payload, state, context) {
    const open = openConsultation(state);
    if (!open) return refuse('request.nobody-asked');
    const { consultation, receivedOn } = open;
    const id = consultationTerm(consultation);
    const early = payload.opinion === 'none' && !isTooLate(state.terms, id, payload.answeredOn);
    const barred = refuseAll([
      ...dayRefusals(payload.answeredOn, context, receivedOn),
      ...when(early, 'request.third-party-has-time', { on: state.terms[id]?.dueOn ?? '' }),
    ]);
    if (barred) return barred;
    const answered = state.consultations.map((one) =>
      one.consultation === consultation ? { ...one, answeredOn: payload.answeredOn } : one,
    );
    return accept(
      [
        { type: 'ThirdPartyAnswered', data: { consultation, ...payload } },
        ...meetTerm(state.terms, id, payload.answeredOn),
        ...answerMoved({ ...state, consultations: answered }, 'consultation', context),
      ],
      'GIP-32',
      'GIP-33',
    );
  },
});

export interface ExtendDisclosure {
  readonly reason: Sealed;
  readonly toldOn: string;
}

/** Twenty more working days, once, with the head's consent, and the applicant is told (Art 33). */
export const extendDisclosure = requestCommand<ExtendDisclosure>({
  name: 'extendDisclosure',
  zh: '延长信息公开答复期限',
  en: 'Extend the disclosure term',
  roles: ['organ-head'],
  restsOn: () => ['GIP-33'],
  guard: (state, context) => [
    ...requestMustBe(state, 'disclosure', 'received'),
    ...when(state.extended, 'request.extended-once'),
    ...when(isTooLate(state.terms, ANSWER_TERM, context.occurredOn), 'request.term-over'),
  ],
  decide(payload, state, context) {
    const barred = refuseAll(dayRefusals(payload.toldOn, context, state.runsFrom));
    if (barred) return barred;
    return accept(
      [
        { type: 'DisclosureExtended', data: payload },
        ...answerMoved({ ...state, extended: true }, 'extension', context),
      ],
      'GIP-33',
    );
  },
});

export interface AnswerDisclosure {
  readonly answerDocNo: string;
  readonly outcome: (typeof DISCLOSURE_OUTCOMES)[number];
  readonly grounds: readonly (typeof WITHHOLDING_GROUNDS)[number][];
  readonly answeredOn: string;
}

const WITHHOLDS = ['withheld', 'partly-disclosed'];

export const answerDisclosure = requestCommand<AnswerDisclosure>({
  name: 'answerDisclosure',
  zh: '答复信息公开申请',
  en: 'Answer a disclosure request',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['GIP-33'],
  guard: (state) => [
    ...requestMustBe(state, 'disclosure', 'received'),
    ...when(openConsultation(state) !== undefined, 'request.consultation-open'),
  ],
  decide(payload, state, context) {
    const withholds = WITHHOLDS.includes(payload.outcome);
    const barred = refuseAll([
      ...dayRefusals(payload.answeredOn, context, state.runsFrom),
      ...when(withholds !== payload.grounds.length > 0, 'request.ground-of-withholding'),
    ]);
    if (barred) return barred;
    return claiming(
      accept<RequestEvent>(
        [
          { type: 'DisclosureAnswered', data: { ...payload, grounds: [...payload.grounds] } },
          ...meetTerm(state.terms, ANSWER_TERM, payload.answeredOn),
        ],
        'GIP-33',
        ...payload.grounds,
      ),
      `doc/${payload.answerDocNo}`,
    );
  },
});

function openConsultation({ consultations }: RequestState): Consultation | undefined {
  return consultations.find(({ answeredOn }) => answeredOn === undefined);
}

/** The term of the answer, net of the time in which others were asked. */
function answerMoved(
  { consultations, extended, runsFrom = '' }: RequestState,
  cause: string,
  { law }: LegalContext,
): readonly RequestEvent[] {
  const exclusions = consultations.flatMap(({ receivedOn, answeredOn }) => {
    const from = addDays(receivedOn, 1);
    return answeredOn === undefined || answeredOn < from
      ? []
      : [{ from, to: answeredOn, cause: 'consultation' }];
  });
  const facts: DeadlineFacts = { exclusions };
  const timer = extended ? 'disclosure-answer-extended' : 'disclosure-answer';
  const { startsOn, dueOn, warnOn, provisional, basis } = law.deadline(timer, runsFrom, facts);
  const rules = basis.map(({ rule, version }) => ({ rule, version }));
  return [
    {
      type: 'DeadlineRecomputed',
      data: { term: ANSWER_TERM, cause, startsOn, dueOn, warnOn, provisional, basis: rules },
    },
  ];
}
