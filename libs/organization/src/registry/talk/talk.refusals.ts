import type { RefusalCatalogue } from '@shouzheng/kernel';

export const talkRefusals: RefusalCatalogue = {
  'talk.none-due': {
    status: 409,
    zh: '没有待办的谈话提醒',
    en: 'No such talk is due',
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
    zh: '谈话人员中须有办理人本人',
    en: 'The person who acts is one of those who held it',
    rules: ['SZ-talk-1'],
  },
};
