import type { RequestEvent } from '../requests/request.events.js';
import { ANSWER_TERM, consultationTerm } from '../requests/request.state.js';
import { ALL, type DocketSource, ONCE } from './docket-item.projection.js';

const once = (): string => ONCE;
const all = (): string => ALL;

/** What a request may wait for. */
export const requestDocket: DocketSource<RequestEvent> = {
  category: 'request',
  begins: ['DisclosureRequested', 'CorrectionRequested'],
  subject: (event) =>
    event.type === 'DisclosureRequested' || event.type === 'CorrectionRequested'
      ? {
          kind: 'request',
          organ: event.data.organ,
          region: event.data.region,
          number: event.data.number,
          title: event.data.number,
        }
      : { kind: 'request', organ: '', region: '', number: '', title: '' },
  items: [
    {
      code: 'answer-disclosure',
      command: 'answerDisclosure',
      zh: '答复信息公开申请',
      en: 'Answer the disclosure request',
      role: 'section-head',
      rule: 'GIP-33',
      term: () => ANSWER_TERM,
      opens: { DisclosureRequested: once, RequestCompleted: once },
      closes: { DisclosureAnswered: all, RequestCompletionAsked: all },
    },
    {
      code: 'complete-request',
      command: 'completeRequest',
      zh: '等待申请人补正',
      en: 'Await the completion',
      role: 'officer',
      rule: 'GIP-30',
      opens: { RequestCompletionAsked: once },
      closes: { RequestCompleted: all },
    },
    {
      code: 'third-party',
      command: 'recordThirdPartyOpinion',
      zh: '跟进第三方意见',
      en: 'Follow up the third party’s opinion',
      role: 'officer',
      rule: 'GIP-32',
      term: consultationTerm,
      opens: { ThirdPartyConsulted: ({ data }) => data.consultation },
      closes: { ThirdPartyAnswered: ({ data }) => data.consultation },
    },
    {
      code: 'answer-correction',
      command: 'answerCorrectionRequest',
      zh: '答复更正请求',
      en: 'Answer the correction request',
      role: 'section-head',
      rule: 'GIP-41',
      term: () => ANSWER_TERM,
      opens: { CorrectionRequested: once },
      closes: { CorrectionRequestAnswered: all },
    },
  ],
};
