import type { RefusalCatalogue } from '@shouzheng/kernel';

export const objectionRefusals: RefusalCatalogue = {
  'objection.no-such-entry': {
    status: 422,
    zh: '记录中没有这一条目',
    en: 'The record has no such entry',
    rules: ['SZ-objection-1'],
  },
  'objection.in-hand': {
    status: 409,
    zh: '该条目的异议正在办理',
    en: 'An objection to this entry is open',
    rules: ['SZ-order-2'],
  },
  'objection.none-open': {
    status: 409,
    zh: '没有待答复的异议',
    en: 'No such objection is open',
    rules: ['SZ-order-1'],
  },
  'objection.removal-reason': {
    status: 422,
    zh: '异议成立的须写明移出原因，不成立的不写',
    en: 'An objection that is upheld names why the row goes, and no other does',
    rules: ['SZ-objection-1', 'SZ-list-1'],
  },
  'objection.proposer-answers': {
    status: 403,
    zh: '建议列入的人不得答复对该列入的异议',
    en: 'Who proposed a listing does not answer the objection to it',
    rules: ['SZ-sod-5', 'SZ-objection-1'],
  },
  'objection.taker-answers': {
    status: 403,
    zh: '受理异议的人不得答复同一异议',
    en: 'Who took the objection in does not answer it',
    rules: ['SZ-sod-5', 'SZ-objection-1'],
  },
};
