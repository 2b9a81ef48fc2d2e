import type { RefusalCatalogue } from '@shouzheng/kernel';
import { annualRefusals } from './registry/annual.refusals.js';
import { lifeRefusals } from './registry/life.refusals.js';
import { registrationRefusals } from './registry/registration.refusals.js';
import { creditRefusals } from './registry/credit/credit.refusals.js';
import { penaltyEffectRefusals } from './registry/penalty-effect/penalty-effect.refusals.js';
import { objectionRefusals } from './registry/objection/objection.refusals.js';
import { ratingProcedureRefusals } from './registry/rating/rating.refusals.js';
import { suspensionRefusals } from './registry/suspension/suspension.refusals.js';
import { talkRefusals } from './registry/talk/talk.refusals.js';
import { zombieRefusals } from './registry/zombie/zombie.refusals.js';
import { restrictionRefusals } from './restriction/restriction.refusals.js';
import { ratingRefusals, registerRefusals } from './registry/register.refusals.js';
import { supervisionRefusals } from './registry/supervision.refusals.js';

const REST: RefusalCatalogue = {
  'liquidation.consent-required': {
    status: 422,
    zh: '须先经业务主管单位审查同意（被撤销登记的除外）',
    en: 'The competent unit’s consent comes first, unless the registration was revoked',
    rules: ['SG-19', 'PNE-16', 'FND-16'],
  },
  'liquidation.cause-does-not-fit': {
    status: 422,
    zh: '清算事由与登记状态不符：仅被撤销登记的以撤销为事由',
    en: 'The cause does not fit the status: revocation is the cause of the revoked only',
    rules: ['SG-19', 'PNE-16', 'FND-16'],
  },
  'deregistration.report-required': {
    status: 422,
    zh: '注销须有清算报告',
    en: 'Deregistration needs the liquidation report',
    rules: ['SG-21', 'PNE-17', 'FND-18'],
  },
  'deregistration.order': {
    status: 422,
    zh: '申请注销不得早于清算结束，清算结束不得早于清算开始',
    en: 'Liquidation ends after it began, and the application follows its end',
    rules: ['SG-21', 'PNE-17', 'FND-18'],
  },
  'deregistration.papers-outstanding': {
    status: 422,
    zh: '证书、印章、财务凭证须收缴或者公告作废',
    en: 'Certificate, seal and vouchers are collected or declared void first',
    rules: ['SG-21', 'PNE-17', 'FND-18'],
  },
  'correction.no-such-event': {
    status: 422,
    zh: '该记录中没有这一事件',
    en: 'The record has no such event',
    rules: ['SZ-record-1'],
  },
  'correction.value-does-not-fit': {
    status: 422,
    zh: '更正后的值不符合该项目（{item}）的要求',
    en: 'The new value does not fit the item ({item})',
    rules: ['SZ-record-1'],
  },
  'correction.none-open': {
    status: 409,
    zh: '没有待批准的更正',
    en: 'No correction awaits approval',
    rules: ['SZ-order-1'],
  },
  'correction.approver-is-proposer': {
    status: 403,
    zh: '更正须由提出人以外的人批准',
    en: 'A correction is approved by another than its proposer',
    rules: ['SZ-sod-7'],
  },
  'list-entry.not-listed': {
    status: 409,
    zh: '该名单条目已移出',
    en: 'The row is removed already',
    rules: ['SZ-list-1'],
  },
  'fact.already-recorded': {
    status: 409,
    zh: '该事实已载入',
    en: 'The fact is on record already',
    rules: ['SZ-import-1'],
  },
  'fact.not-open': {
    status: 409,
    zh: '该事实已匹配或者已不予匹配',
    en: 'The fact is matched or dismissed already',
    rules: ['SZ-import-1'],
  },
  'fact.no-such-organization': {
    status: 422,
    zh: '没有这一组织',
    en: 'There is no such organization',
    rules: ['SZ-import-1'],
  },
};

export const organizationRefusals: RefusalCatalogue = {
  ...registerRefusals,
  ...ratingRefusals,
  ...supervisionRefusals,
  ...registrationRefusals,
  ...annualRefusals,
  ...lifeRefusals,
  ...penaltyEffectRefusals,
  ...creditRefusals,
  ...ratingProcedureRefusals,
  ...suspensionRefusals,
  ...zombieRefusals,
  ...objectionRefusals,
  ...talkRefusals,
  ...restrictionRefusals,
  ...REST,
};
