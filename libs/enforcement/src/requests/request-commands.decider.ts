import { missTermOf, recomputeDeadlineOf } from '@shouzheng/law/contract';
import { attachRequestPapers } from './attach-papers/attach-papers.decider.js';
import {
  answerCorrectionRequest,
  registerCorrectionRequest,
} from './handle-correction/handle-correction.decider.js';
import {
  answerDisclosure,
  askCompletion,
  completeRequest,
  consultThirdParty,
  extendDisclosure,
  recordThirdPartyOpinion,
  registerDisclosureRequest,
} from './handle-disclosure/handle-disclosure.decider.js';
import { requestStream } from './request.state.js';

export const requestCommands = [
  registerDisclosureRequest,
  askCompletion,
  completeRequest,
  consultThirdParty,
  recordThirdPartyOpinion,
  extendDisclosure,
  answerDisclosure,
  registerCorrectionRequest,
  answerCorrectionRequest,
  attachRequestPapers,
  missTermOf(requestStream, (state) => state.terms),
  recomputeDeadlineOf(requestStream, (state) => state.terms),
];
