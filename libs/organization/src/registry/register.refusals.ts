import type { RefusalCatalogue } from '@shouzheng/kernel';

/** Incubation and registration. */
export const registerRefusals: RefusalCatalogue = {
  'organization.registrar-elsewhere': {
    status: 403,
    zh: '该组织的登记管理机关（{region}）不在本市，只供查阅',
    en: 'The registrar of this organization ({region}) is not of this city: it is read only',
    rules: ['SZ-jurisdiction-1'],
  },
  'organization.deregistered': {
    status: 409,
    zh: '该组织已注销，除更正外不再办理',
    en: 'The organization is deregistered: nothing but corrections',
    rules: ['SZ-order-3'],
  },
  'organization.wrong-status': {
    status: 409,
    zh: '该组织所处状态不能办理此事项',
    en: 'Its present status ({status}) does not allow this act',
    rules: ['SZ-order-1'],
  },
  'organization.type-unknown': {
    status: 422,
    zh: '组织类型未载，须先更正',
    en: 'Its type is not stated: correct the record first',
    rules: ['SZ-record-1'],
  },
  'incubator.outside-jurisdiction': {
    status: 422,
    zh: '孵化基地所在地 {region} 不在本机关辖区',
    en: 'The base lies in {region}, outside this organ’s region',
    rules: ['SZ-jurisdiction-1'],
  },
  'incubator.agreement-ends-early': {
    status: 422,
    zh: '入驻协议终止日早于签订日',
    en: 'The agreement ends before it was signed',
    rules: ['SZ-entry'],
  },
  'application.foundation-not-here': {
    status: 422,
    zh: '基金会由国务院民政部门或者省级民政部门登记，本机关不受理',
    en: 'Foundations are registered by the ministry or the province, not here',
    rules: ['FND-6'],
  },
  'application.foundation-kind-required': {
    status: 422,
    zh: '基金会须注明公募或者非公募',
    en: 'Of a foundation it is stated whether it raises funds in public',
    rules: ['FND-8'],
  },
  'application.original-fund-too-low': {
    status: 422,
    zh: '基金会到账原始基金不足 {yuan} 元',
    en: 'The original fund of the foundation is less than {yuan} yuan',
    rules: ['FND-8'],
  },
  'application.consent-required': {
    status: 422,
    zh: '须先取得业务主管单位的审查同意文件（直接登记、脱钩的除外）',
    en: 'The competent unit’s consent comes first, unless the body registers directly or is decoupled',
    rules: ['SG-9', 'PNE-8', 'FND-9'],
  },
  'application.consent-after-application': {
    status: 422,
    zh: '业务主管单位的同意不得晚于收件日',
    en: 'The consent cannot be younger than the application',
    rules: ['SG-9', 'PNE-8', 'FND-9'],
  },
  'application.too-few-members': {
    status: 422,
    zh: '会员数不足：个人会员须 {individual} 个以上，或者单位会员 {unit} 个以上，或者混合达到规定数',
    en: 'Too few members: {individual} individual, {unit} unit members, or enough of both',
    rules: ['SG-10'],
  },
  'application.funds-too-low': {
    status: 422,
    zh: '活动资金不足：须 {yuan} 元以上',
    en: 'Funds too low: at least {yuan} yuan',
    rules: ['SG-10'],
  },
  'application.no-staff': {
    status: 422,
    zh: '没有与其活动相适应的专职人员',
    en: 'No full-time staff',
    rules: ['SG-10', 'PNE-8'],
  },
  'application.no-property': {
    status: 422,
    zh: '没有与其业务活动相适应的合法财产',
    en: 'No lawful property',
    rules: ['PNE-8'],
  },
  'application.no-premises': {
    status: 422,
    zh: '没有固定的住所或者必要的场所',
    en: 'No domicile or premises',
    rules: ['SG-10', 'PNE-8'],
  },
  'application.name-without-division': {
    status: 422,
    zh: '名称应当以行政区划名称开头，例如“{division}”',
    en: 'The name opens with the division, e.g. {division}',
    rules: ['NAME-8'],
  },
  'application.name-national-word': {
    status: 422,
    zh: '地方登记的名称不得冠以“中国”“全国”“中华”等字样',
    en: 'A locally registered name takes no national word',
    rules: ['NAME-8', 'PNE-8'],
  },
  'registration.approver-took-application': {
    status: 403,
    zh: '受理人不得审批同一申请',
    en: 'Who took the application in does not decide on it',
    rules: ['SZ-sod-3'],
  },
  'uscc.check-failed': {
    status: 422,
    zh: '统一社会信用代码校验不通过（{fault}）',
    en: 'The unified social credit code does not check ({fault})',
    rules: ['SZ-uscc-1'],
  },
  'uscc.other-type': {
    status: 422,
    zh: '统一社会信用代码不是这一组织类型（{type}）的代码',
    en: 'The code is not one of this type ({type})',
    rules: ['SZ-uscc-1'],
  },
};

export const ratingRefusals: RefusalCatalogue = {
  'rating.not-eligible': {
    status: 422,
    zh: '不具备申请评估的资格：须取证满二年且未评过、等级期满、距期满不足一年，或者前四年内重新评估一次；证书日期未载的须注明',
    en: 'Not eligible: two years registered and unrated, expired, under a year left, or one re-rating in four years; state the certificate’s day where it is not on record',
    rules: ['O82-9'],
  },
  'rating.annual-check-missed': {
    status: 422,
    zh: '{year} 年度未参加年检或者未报送年报，不予评估',
    en: 'The annual check or report of {year} was missed',
    rules: ['O82-10'],
  },
  'rating.recent-penalty': {
    status: 422,
    zh: '本年或者上年受过罚款以上处罚，不予评估',
    en: 'A fine or a heavier penalty this year or last year',
    rules: ['O82-10'],
  },
  'rating.barred-when-listed': {
    status: 422,
    zh: '列入活动异常名录或者严重违法失信名单的，不予评估（本局设定）',
    en: 'Listed organizations are not rated (a setting of the bureau)',
    rules: ['O82-10'],
  },
  'rating.review-open': {
    status: 422,
    zh: '复核、投诉尚未处理完毕，不得公告等级',
    en: 'A review or complaint is open',
    rules: ['O82-12', 'O82-16'],
  },
  'rating.votes-do-not-add-up': {
    status: 422,
    zh: '表决人数前后不符',
    en: 'The votes do not add up',
    rules: ['O82-14'],
  },
  'rating.no-quorum': {
    status: 422,
    zh: '出席 {present} 人，不足全体委员 {members} 人的三分之二',
    en: '{present} of {members} members present: less than two thirds',
    rules: ['O82-14'],
  },
  'rating.no-majority': {
    status: 422,
    zh: '同意 {inFavour} 票，不足全体委员 {members} 人的半数',
    en: '{inFavour} in favour of {members} members: less than half',
    rules: ['O82-14'],
  },
  'rating.notice-too-short': {
    status: 422,
    zh: '初步等级公示不足 {days} 日',
    en: 'The public notice is shorter than {days} days',
    rules: ['O82-12'],
  },
  'rating.notice-running': {
    status: 422,
    zh: '公示至 {to}，尚未结束',
    en: 'The public notice runs until {to}',
    rules: ['O82-12'],
  },
};
