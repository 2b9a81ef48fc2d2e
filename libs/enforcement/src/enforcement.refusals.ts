import type { RefusalCatalogue } from '@shouzheng/kernel';

export const enforcementRefusals: RefusalCatalogue = {
  'clue.place-outside-jurisdiction': {
    status: 422,
    zh: '行为发生地 {region} 不在本市辖区，或不是县级以下区划',
    en: 'The place of the act {region} is not a county or township of this city',
    rules: ['O77-4'],
  },
  'clue.reporter-required': {
    status: 422,
    zh: '实名举报须登记举报人身份（单独加密保管）',
    en: 'A real-name report needs the reporter’s identity (kept sealed apart)',
    rules: ['RPT139-identity'],
  },
  'clue.anonymous-has-no-reporter': {
    status: 422,
    zh: '匿名举报不得登记举报人身份',
    en: 'An anonymous report bears no reporter',
    rules: ['RPT139-identity'],
  },
};
