import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Why an act of a hearing is barred. */
export const hearingRefusals: RefusalCatalogue = {
  'hearing.open': {
    status: 409,
    zh: '听证期未满，或者听证尚未结束并报告',
    en: 'A hearing may still be asked for, or is not over and reported',
    rules: ['APL-63', 'APL-64', 'APL-65'],
  },
  'hearing.no-right': {
    status: 422,
    zh: '拟处罚内容不适用听证',
    en: 'The proposal carries no right to a hearing',
    rules: ['APL-63'],
  },
  'hearing.already-requested': {
    status: 409,
    zh: '已要求听证',
    en: 'A hearing was asked for already',
    rules: ['SZ-order-2'],
  },
  'hearing.chair-may-not-decide': {
    status: 403,
    zh: '听证主持人不得作出处罚决定',
    en: 'Who chaired the hearing does not decide',
    rules: ['APL-64i4', 'SZ-sod-1'],
  },
};
