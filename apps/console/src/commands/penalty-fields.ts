import { choice, date, money, oneOf, rows, secret } from './form-parts';
import { type Choice, type Field, type Target, type Values, yuanOf } from './form-spec';

export const PENALTY_KINDS: readonly Choice[] = [
  ['WARNING', '警告', 'Warning'],
  ['CRITICISM', '通报批评', 'Public criticism'],
  ['FINE', '罚款', 'Fine'],
  ['CONFISCATE_GAINS', '没收违法所得', 'Confiscation of gains'],
  ['CONFISCATE_ITEMS', '没收非法财物', 'Confiscation of items'],
  ['SUSPEND', '限期停止活动', 'Suspension'],
  ['REPLACE_MANAGER', '责令撤换直接负责的主管人员', 'Replacement of the manager'],
  ['REVOKE_REGISTRATION', '撤销登记', 'Revocation of the registration'],
  ['REVOKE_CERTIFICATE', '吊销登记证书', 'Withdrawal of the certificate'],
  ['MANAGEMENT_BAN', '禁止担任管理人员', 'Ban from managing'],
];

export const VIOLATIONS: readonly Choice[] = [
  ['CERTIFICATE_MISUSED', '涂改、出租、出借登记证书或者印章', 'Certificate or seal altered, leased or lent'],
  ['BEYOND_CHARTER', '超出章程规定的宗旨和业务范围活动', 'Acting beyond the charter'],
  ['SUPERVISION_REFUSED', '拒不接受或者不按规定接受监督检查', 'Supervision refused'],
  ['CHANGE_NOT_REGISTERED', '不按规定办理变更登记', 'Change not registered'],
  ['BRANCHES_IRREGULAR', '违规设立或者疏于管理分支机构', 'Irregular or neglected branches'],
  ['PROFIT_MAKING', '从事营利性经营活动', 'Business for profit'],
  ['ASSETS_EMBEZZLED', '侵占、私分、挪用资产或者受赠财物', 'Assets embezzled or diverted'],
  ['UNLAWFUL_FEES', '违规收费、筹资或者接受、使用捐赠', 'Unlawful fees, fund-raising or donations'],
  ['OFF_PURPOSE', '不按章程规定的宗旨和业务范围活动', 'Acting off purpose'],
  ['FALSE_ACCOUNTS', '会计资料弄虚作假', 'False accounts'],
  ['SPENDING_RATIO', '未完成公益事业支出额度', 'Spending ratio not met'],
  ['ANNUAL_CHECK', '不按规定接受年度检查或者年检不合格', 'Annual check not accepted or failed'],
  ['DISCLOSURE', '不履行信息公布义务或者公布虚假信息', 'Information not disclosed, or false'],
  ['INACTIVE_ONE_YEAR', '取得登记证书后一年未开展活动', 'No activity for a year'],
  ['CHARITY_LAW', '违反慈善法', 'Against the Charity Law'],
  ['OTHER', '其他违法行为', 'Another violation'],
];

export const LENIENCY: readonly Choice[] = [
  ['none', '无从轻、减轻、从重情形', 'None'],
  ['lighter', '从轻', 'Lighter'],
  ['mitigated', '减轻', 'Mitigated'],
  ['heavier', '从重', 'Heavier'],
];

export const DECISION_KINDS: readonly Choice[] = [
  ['penalty', '行政处罚决定', 'Penalty decision'],
  ['no-penalty', '不予行政处罚决定', 'No-penalty decision'],
  ['ban', '取缔决定', 'Ban decision'],
  ['confiscation', '没收决定', 'Confiscation decision'],
];

export const RECUSAL_GROUNDS: readonly Choice[] = [
  ['relative', '近亲属', 'Relative'],
  ['interest', '有直接利害关系', 'Direct interest'],
  ['witness-or-expert', '担任过证人、鉴定人', 'Was witness or expert'],
  ['other-relation', '其他可能影响公正的关系', 'Another relation'],
];

type Items = NonNullable<NonNullable<Target['case']>['penalty']>['proposal'];

const of =
  (...kinds: string[]) =>
  (row: Values): boolean =>
    kinds.includes(String(row['kind']));

const itemFields: readonly Field[] = [
  choice('kind', '种类', 'Kind', PENALTY_KINDS),
  money('amountFen', '金额', 'Amount', { when: of('FINE', 'CONFISCATE_GAINS') }),
  date('from', '起', 'From', { when: of('SUSPEND', 'MANAGEMENT_BAN') }),
  date('to', '止', 'To', { when: of('SUSPEND', 'MANAGEMENT_BAN') }),
  secret('object', '人员（写法与告知时一致）或者财物', 'Person (named as when told) or thing', {
    when: of('REPLACE_MANAGER', 'MANAGEMENT_BAN', 'CONFISCATE_ITEMS'),
  }),
  secret('object', '被罚款的个人（对组织罚款的不填）', 'Person fined (not where the organization is)', {
    optional: true,
    when: of('FINE'),
  }),
];

/** Rows of what was proposed, to be kept or made lighter; the person or thing is sealed and named anew. */
export const itemRows = (items: Items | undefined): Values[] | undefined =>
  items && items.length > 0
    ? items.map(({ kind, amountFen, from, to }) => ({
        kind,
        ...(amountFen === null ? {} : { amountFen: yuanOf(amountFen) }),
        ...(from === null ? {} : { from }),
        ...(to === null ? {} : { to }),
      }))
    : undefined;

const proposed = (target: Target) => itemRows(target.case?.penalty?.proposal);

export const penaltyItems = (zh: string, en: string, more: Partial<Field> = {}): Field =>
  rows('items', zh, en, { fields: itemFields, min: 1, initialOf: proposed, ...more });

type CaseDecision = NonNullable<Target['case']>['decisions'][number];

/** Which decision of the case the act follows; the last one that stands is meant unless another is chosen. */
export const decision: Field = oneOf('decision', '针对哪一份决定', 'Decision', (target) =>
  (target.case?.decisions ?? []).map((one): Choice => {
    const kind = DECISION_KINDS.find(([code]) => code === one.kind);
    return [one.eventId, `${kind?.[1] ?? ''} ${one.docNo}`, `${kind?.[2] ?? ''} ${one.docNo}`];
  }),
);

/** The last decision that was not annulled, as most acts after a decision mean it. */
export const standing = (target: Target): CaseDecision | undefined =>
  target.case?.decisions.findLast(({ status }) => status !== 'annulled');

export const onDecision: Field = {
  ...decision,
  initialOf: (target) => (standing(target) ?? target.case?.decisions.at(-1))?.eventId,
};

/** Who handles the case, to be changed where another was there. */
export const handlersOf = (target: Target): string[] | undefined => {
  const all = target.case?.officers.map(({ account }) => account) ?? [];
  return all.length > 0 ? all : undefined;
};
