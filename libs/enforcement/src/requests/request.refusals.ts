import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Why a step on a request is barred. */
export const requestRefusals: RefusalCatalogue = {
  'request.wrong-state': {
    status: 409,
    zh: '申请所处阶段不能办理此事项',
    en: 'The request is {status}: this act is not open',
    rules: ['SZ-order-1'],
  },
  'request.other-kind': {
    status: 409,
    zh: '此事项不适用于这类申请',
    en: 'The act does not belong to this kind of request',
    rules: ['SZ-order-1'],
  },
  'request.asked-once': {
    status: 409,
    zh: '补正须一次性告知',
    en: 'Completion is asked for once',
    rules: ['GIP-30'],
  },
  'request.completion-too-late': {
    status: 422,
    zh: '补正须在 {on} 前（七个工作日内）告知',
    en: 'Completion is asked for by {on}, within seven working days',
    rules: ['GIP-30'],
  },
  'request.consultation-open': {
    status: 409,
    zh: '正在征求第三方或者其他机关意见',
    en: 'A third party or another organ is being asked',
    rules: ['GIP-32', 'GIP-33'],
  },
  'request.nobody-asked': {
    status: 409,
    zh: '没有正在征求的意见',
    en: 'Nobody is being asked',
    rules: ['GIP-32'],
  },
  'request.third-party-has-time': {
    status: 409,
    zh: '第三方可以在 {on} 前提出意见',
    en: 'The third party has time to {on}',
    rules: ['GIP-32'],
  },
  'request.extended-once': {
    status: 409,
    zh: '答复期限已延长',
    en: 'The term was extended already',
    rules: ['GIP-33'],
  },
  'request.term-over': {
    status: 409,
    zh: '答复期限已过，不能延长',
    en: 'The term is over and cannot be extended',
    rules: ['GIP-33'],
  },
  'request.ground-of-withholding': {
    status: 422,
    zh: '不予公开须注明理由，予以公开的不注明',
    en: 'What is withheld has its ground; what is disclosed has none',
    rules: ['GIP-14', 'GIP-15', 'GIP-16'],
  },
};
