import type { RefusalCatalogue } from '@shouzheng/kernel';

export const documentRefusals: RefusalCatalogue = {
  'document.not-of-this-act': {
    status: 422,
    zh: '该行为不出具{type}',
    en: 'The act does not take a document of that type',
    rules: ['SZ-document-2'],
  },
  'document.act-unknown': {
    status: 409,
    zh: '记录中没有这一行为',
    en: 'The record holds no such act',
    rules: ['SZ-document-2'],
  },
  'document.fact-missing': {
    status: 422,
    zh: '案件记录缺少：{fact}',
    en: 'The record lacks a fact that the document needs: {key}',
    rules: ['SZ-document-2'],
  },
  'document.key-destroyed': {
    status: 409,
    zh: '密存内容已依法销毁，不能再出具：{fact}',
    en: 'A sealed fact was destroyed: {key}',
    rules: ['SZ-document-2'],
  },
  'document.already-issued': {
    status: 409,
    zh: '该行为已出具文书（{docNo}），作废后方可重新出具',
    en: 'The act has a document in force: {docNo}',
    rules: ['SZ-document-2'],
  },
  'document.number-moved': {
    status: 409,
    zh: '文号已被占用，请重新出具',
    en: 'Another took the number meanwhile: draw the document up again',
    rules: ['SZ-document-1'],
  },
  'document.replaces-none': {
    status: 409,
    zh: '所替换的文书未作废，或者不是同一行为的文书',
    en: 'What it replaces is not voided, or is of another act',
    rules: ['SZ-document-2'],
  },
  'document.not-in-force': {
    status: 409,
    zh: '文书已作废或者编号已跳过',
    en: 'The document is {status}',
    rules: ['SZ-document-1'],
  },
  'document.already-served': {
    status: 409,
    zh: '文书已经送达',
    en: 'The document has been served',
    rules: ['APL-61'],
  },
  'document.not-served-at-all': {
    status: 422,
    zh: '内部文书不送达当事人',
    en: 'An internal paper is not served',
    rules: ['APL-61'],
  },
  'document.served-before-issue': {
    status: 422,
    zh: '送达日期早于出具日期',
    en: 'Served before it was issued on {issuedOn}',
    rules: ['SZ-order-1'],
  },
  'document.scan-known': {
    status: 409,
    zh: '该文件已经存入，或者就是原件本身',
    en: 'That file is there already, or is the document itself',
    rules: ['SZ-document-4'],
  },
  'template.unknown-placeholder': {
    status: 422,
    zh: '模板中有不认识的占位符：{placeholder}',
    en: 'The template names what nobody knows: {placeholder}',
    rules: ['SZ-document-3'],
  },
  'template.braces': {
    status: 422,
    zh: '模板中的括号不成对：{text}',
    en: 'Braces that close nothing',
    rules: ['SZ-document-3'],
  },
  'template.remedies-missing': {
    status: 422,
    zh: '该类文书必须载明救济途径',
    en: 'The document must tell the party of its remedies',
    rules: ['REC-20', 'LIT-46'],
  },
  'template.no-remedies-here': {
    status: 422,
    zh: '该类文书不载救济途径',
    en: 'There are no remedies against a paper of that type',
    rules: ['SZ-document-3'],
  },
  'template.city-only': {
    status: 403,
    zh: '文书模板由市级登记管理机关统一制定',
    en: 'Templates are made by the city for all its counties',
    rules: ['SZ-document-3'],
  },
  'template.not-proposed': {
    status: 409,
    zh: '没有这一版本的模板',
    en: 'No such version was proposed',
    rules: ['SZ-document-3'],
  },
  'template.already-approved': {
    status: 409,
    zh: '该版本或者更新的版本已经批准',
    en: 'That version or a later one is approved',
    rules: ['SZ-document-3'],
  },
  'template.approver-is-proposer': {
    status: 403,
    zh: '提出模板的人不得自己批准',
    en: 'Who proposed a template does not approve it',
    rules: ['SZ-document-3'],
  },
};
