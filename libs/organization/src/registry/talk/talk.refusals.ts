import type { RefusalCatalogue } from '@shouzheng/kernel';

export const talkRefusals: RefusalCatalogue = {
  'talk.none-due': {
    status: 409,
    zh: '没有待办的谈话、函件或者约谈',
    en: 'No such talk, letter or interview is due',
    rules: ['SZ-order-1'],
  },
  'talk.trigger-not-set': {
    status: 422,
    zh: '本局未将该情形（{trigger}）设为谈话提醒情形',
    en: 'The bureau holds no talk on this trigger ({trigger})',
    rules: ['TALKSC-triggers'],
  },
  'talk.actor-not-among-officers': {
    status: 422,
    zh: '谈话、约谈人员中须有办理人本人',
    en: 'The person who acts is one of those who held it',
    rules: ['SZ-talk-1', 'TALK39-2'],
  },
  'talk.reply-before-service': {
    status: 422,
    zh: '回复期限不得早于送达次日',
    en: 'The reply is due before the letter was served',
    rules: ['SEED-letters'],
  },
  'talk.interview-too-early': {
    status: 422,
    zh: '约谈须在 {until} 之后',
    en: 'The interview is held after {until}',
    rules: ['TALK39-notice'],
  },
};
