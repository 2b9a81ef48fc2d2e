import { type Sealed, accept, claiming, refuseAll } from '@shouzheng/kernel';
import { meetTerm, startTerm } from '@shouzheng/law/contract';
import type { CORRECTION_BASES, CORRECTION_OUTCOMES, RequestEvent } from '../request.events.js';
import {
  type Registered,
  type RequestCommand,
  dayRefusals,
  numberOf,
  requestCommand,
  requestMustBe,
} from '../request-command.decider.js';
import { ANSWER_TERM, requestStream } from '../request.state.js';

export interface RegisterCorrectionRequest extends Registered {
  readonly basis: (typeof CORRECTION_BASES)[number];
  readonly record?: string;
}

/** A request to correct a record about oneself, or one's personal data; promptly, in a term that the bureau sets. */
export const registerCorrectionRequest: RequestCommand<RegisterCorrectionRequest> = {
  name: 'registerCorrectionRequest',
  zh: '受理更正请求',
  en: 'Register a correction request',
  category: requestStream.category,
  creates: true,
  roles: ['clue-clerk', 'officer', 'section-head'],
  serial: (_payload, _state, { actor, occurredOn }) => `correction/${actor.organ}/${occurredOn.slice(0, 4)}`,
  guard: () => [],
  decide(payload, _state, context) {
    const barred = refuseAll(dayRefusals(payload.receivedOn, context));
    if (barred) return barred;
    const { organ } = context.actor;
    const data = { ...payload, number: numberOf('更正', context), organ, region: organ };
    const deadline = context.law.deadline('record-correction', payload.receivedOn);
    return accept(
      [
        { type: 'CorrectionRequested', data },
        startTerm(ANSWER_TERM, deadline, { role: 'section-head', organ }),
      ],
      payload.basis,
      'SZ-correction-1',
    );
  },
};

export interface AnswerCorrectionRequest {
  readonly answerDocNo: string;
  readonly outcome: (typeof CORRECTION_OUTCOMES)[number];
  readonly finding: Sealed;
  readonly answeredOn: string;
}

export const answerCorrectionRequest = requestCommand<AnswerCorrectionRequest>({
  name: 'answerCorrectionRequest',
  zh: '答复更正请求',
  en: 'Answer a correction request',
  roles: ['section-head', 'organ-head'],
  restsOn: () => ['GIP-41', 'PIPL-46'],
  guard: (state) => requestMustBe(state, 'correction', 'received'),
  decide(payload, state, context) {
    const barred = refuseAll(dayRefusals(payload.answeredOn, context, state.runsFrom));
    if (barred) return barred;
    return claiming(
      accept<RequestEvent>(
        [
          { type: 'CorrectionRequestAnswered', data: payload },
          ...meetTerm(state.terms, ANSWER_TERM, payload.answeredOn),
        ],
        'GIP-41',
        'PIPL-46',
      ),
      `doc/${payload.answerDocNo}`,
    );
  },
});
