import type { RefusalCatalogue } from '@shouzheng/kernel';

/** What follows from penalties. */
export const penaltyEffectRefusals: RefusalCatalogue = {
  'penalty-effect.already-applied': {
    status: 409,
    zh: '该决定的后续影响已落实',
    en: 'What follows from this decision has followed already',
    rules: ['SZ-effect-1', 'SZ-order-2'],
  },
  'penalty-effect.already-withdrawn': {
    status: 409,
    zh: '该决定已被撤销，后续影响已撤回',
    en: 'The decision is annulled: nothing follows from it any more',
    rules: ['SZ-effect-1'],
  },
  'penalty-effect.not-applied': {
    status: 409,
    zh: '该决定没有落实过后续影响',
    en: 'Nothing has followed from this decision',
    rules: ['SZ-effect-1', 'SZ-order-1'],
  },
  'penalty-effect.suspension-without-end': {
    status: 422,
    zh: '限期停止活动须有止期',
    en: 'A suspension of activities has a last day',
    rules: ['SG-30', 'PNE-25', 'APL-59'],
  },
};
