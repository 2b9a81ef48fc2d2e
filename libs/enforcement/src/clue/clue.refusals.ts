import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Why an act on a clue is barred. */
export const clueRefusals: RefusalCatalogue = {
  'clue.place-outside-jurisdiction': {
    status: 422,
    zh: '行为发生地 {region} 不在本机关辖区，或不是县级以下区划',
    en: 'The place {region} is not a county or township of this jurisdiction',
    rules: ['O77-4'],
  },
  'clue.reporter-required': {
    status: 422,
    zh: '实名举报须登记举报人身份（单独加密保管）',
    en: 'A real-name report needs the reporter’s identity (kept sealed apart)',
    rules: ['RPT139-7'],
  },
  'clue.anonymous-has-no-reporter': {
    status: 422,
    zh: '匿名举报不得登记举报人身份',
    en: 'An anonymous report bears no reporter',
    rules: ['RPT139-7'],
  },
  'clue.wrong-state': {
    status: 409,
    zh: '线索所处阶段不能办理此事项',
    en: 'The clue is {status}: this act is not open',
    rules: ['SZ-order-1'],
  },
  'clue.not-screened': {
    status: 409,
    zh: '尚无名称比对结果可供判定',
    en: 'No match of names is there to be judged',
    rules: ['SZ-order-1'],
  },
  'clue.match-unknown': {
    status: 422,
    zh: '没有这条比对结果',
    en: 'There is no such match',
    rules: ['SZ-order-1'],
  },
  'clue.judgement-needs-note': {
    status: 422,
    zh: '理由选“其他”的，须写明说明',
    en: 'The reason “other” needs a note',
    rules: ['SZ-screen-1'],
  },
  'clue.duplicate-of-what': {
    status: 422,
    zh: '重复线索须注明已有的另一条线索，其他结论不得注明',
    en: 'A duplicate names the other clue that is on record; other results name none',
    rules: ['O77-7'],
  },
  'clue.is-ours': {
    status: 409,
    zh: '核查结论不是“不属本机关管辖”，不得移送线索',
    en: 'Only a clue that is not ours is transferred',
    rules: ['O77-6'],
  },
  'clue.not-suspect': {
    status: 409,
    zh: '核查结论不是“涉嫌非法社会组织”，不得提请立案',
    en: 'Only a verified suspicion is proposed for filing',
    rules: ['O77-8'],
  },
  'clue.superior-only': {
    status: 403,
    zh: '提级管辖、指定管辖由上级登记管理机关决定',
    en: 'Only the superior organ takes over or designates jurisdiction',
    rules: ['O77-5', 'O77-4'],
  },
  'clue.already-there': {
    status: 409,
    zh: '线索已由 {region} 的机关管辖',
    en: 'The organ of {region} has the clue already',
    rules: ['O77-5'],
  },
  'clue.no-reporter': {
    status: 409,
    zh: '该线索没有登记举报人',
    en: 'No reporter is on record',
    rules: ['RPT139-7'],
  },
  'clue.opening-not-requested': {
    status: 409,
    zh: '没有待批准的查看申请',
    en: 'No request to open the identity awaits approval',
    rules: ['SZ-sod-8'],
  },
  'clue.opening-needs-two-persons': {
    status: 403,
    zh: '查看举报人身份须由另一人批准',
    en: 'Another person must agree to the opening',
    rules: ['SZ-sod-8'],
  },
  'clue.opening-not-approved': {
    status: 403,
    zh: '未经批准，不得查看举报人身份',
    en: 'The identity is opened only by the requester and after approval',
    rules: ['SZ-sod-8', 'RPT139-7'],
  },
  'clue.opening-expired': {
    status: 409,
    zh: '批准的有效期至 {validTo}，已过期',
    en: 'The approval was valid to {validTo}',
    rules: ['SZ-sod-8'],
  },
  'clue.leads-others': {
    status: 409,
    zh: '已有线索并入本线索，不得再并入别的线索',
    en: 'Others follow this clue: it follows none',
    rules: ['SZ-clue-join-1'],
  },
  'clue.lead-not-open': {
    status: 422,
    zh: '主线索须是另一条未办结、未并入的线索',
    en: 'The lead is another clue that is still open',
    rules: ['SZ-clue-join-1'],
  },
  'clue.lead-elsewhere': {
    status: 422,
    zh: '主线索由 {organ} 的机关管辖',
    en: 'The lead is under the organ of {organ}',
    rules: ['SZ-clue-join-1'],
  },
  'clue.already-replied': {
    status: 409,
    zh: '已答复举报人',
    en: 'The reporter was answered already',
    rules: ['SZ-order-2'],
  },
  'clue.acceptance-first': {
    status: 409,
    zh: '须先答复是否受理',
    en: 'Whether it was accepted is answered first',
    rules: ['RPT139-acceptance'],
  },
  'clue.not-concluded': {
    status: 409,
    zh: '线索尚未办结，不能答复结果',
    en: 'The clue has not come to its end yet',
    rules: ['RPT139-conclusion'],
  },
  'clue.reply-does-not-fit': {
    status: 422,
    zh: '答复内容 {outcome} 与线索办理情况不符',
    en: 'The answer {outcome} does not fit where the clue stands',
    rules: ['RPT139-conclusion'],
  },
};
