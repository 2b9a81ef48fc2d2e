import type { RefusalCatalogue } from '@shouzheng/kernel';

export const suspensionRefusals: RefusalCatalogue = {
  'suspension.hearing-not-offered': {
    status: 422,
    zh: '限期停止活动须告知听证权利',
    en: 'A suspension needs the notice of the right to a hearing',
    rules: ['APL-63'],
  },
  'suspension.dates': {
    status: 422,
    zh: '停止活动的起止日期有误：不早于决定，止期不早于起期',
    en: 'It begins after the decision and ends after it began',
    rules: ['APL-59'],
  },
  'suspension.none': {
    status: 409,
    zh: '没有进行中的限期停止活动',
    en: 'No such suspension runs',
    rules: ['SZ-order-1'],
  },
  'suspension.two-officers': {
    status: 422,
    zh: '封存须有两名以上执法人员',
    en: 'Two officers seal',
    rules: ['APL-42'],
  },
  'suspension.actor-not-among-officers': {
    status: 422,
    zh: '封存人员中须有办理人本人',
    en: 'The person who acts is one of those who sealed',
    rules: ['APL-42'],
  },
  'suspension.still-runs': {
    status: 422,
    zh: '停止活动至 {to}，尚未期满',
    en: 'It runs until {to}',
    rules: ['APL-9'],
  },
  'suspension.report-missing': {
    status: 422,
    zh: '须先收到整改报告',
    en: 'The rectification report comes first',
    rules: ['APL-28'],
  },
  'suspension.items-not-returned': {
    status: 422,
    zh: '封存的物品须全部退还',
    en: 'Everything that was sealed is returned',
    rules: ['SG-33', 'PNE-28', 'FND-44'],
  },
};
