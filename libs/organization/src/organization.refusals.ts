import type { RefusalCatalogue } from '@shouzheng/kernel';

const REGISTER: RefusalCatalogue = {
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
    zh: '该组织当前状态（{status}）不能办理此事项',
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

const RATING: RefusalCatalogue = {
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

const SUPERVISION: RefusalCatalogue = {
  'paper.document-number-required': {
    status: 422,
    zh: '只登记已经作出的决定：须有文书文号',
    en: 'Only an act already made on paper is registered: its document number is missing',
    rules: ['APL-59', 'SZ-record-1'],
  },
  'paper.date-required': {
    status: 422,
    zh: '须有文书作出日期',
    en: 'The day of the document is missing',
    rules: ['APL-59', 'SZ-record-1'],
  },
  'paper.service-required': {
    status: 422,
    zh: '文书须已送达：注明送达日期和送达方式',
    en: 'The document must have been served: day and way of service are missing',
    rules: ['APL-61'],
  },
  'paper.served-before-issued': {
    status: 422,
    zh: '送达日期早于作出日期',
    en: 'Served before it was made',
    rules: ['APL-61'],
  },
  'listing.prior-notice-required': {
    status: 422,
    zh: '列入名录前须书面告知：注明告知书文号、送达日期和方式',
    en: 'A listing needs its prior notice: number, day and way of service',
    rules: ['O60-notice'],
  },
  'listing.statement-period-running': {
    status: 422,
    zh: '陈述申辩期至 {until}，届满或者答复之前不得列入',
    en: 'The statement period runs until {until}: no listing before its end or an answer',
    rules: ['O60-statement'],
  },
  'rectification.due-before-service': {
    status: 422,
    zh: '整改期限不得早于送达次日',
    en: 'The order is due before it was served',
    rules: ['APL-28'],
  },
  'rectification.none-open': {
    status: 409,
    zh: '没有正在进行的整改',
    en: 'No rectification is open',
    rules: ['SZ-order-1'],
  },
  'rectification.none-submitted': {
    status: 409,
    zh: '没有待核查的整改报告',
    en: 'No rectification report awaits verification',
    rules: ['SZ-order-1'],
  },
  'rectification.no-such-order': {
    status: 422,
    zh: '该整改通知不在可办理的状态',
    en: 'There is no such order in a state for this',
    rules: ['SZ-order-1'],
  },
  'rectification.verifier-is-submitter': {
    status: 403,
    zh: '收取整改报告的人不得核查同一整改',
    en: 'Who took the report in does not verify it',
    rules: ['SZ-sod-6'],
  },
  'rectification.actor-not-among-officers': {
    status: 422,
    zh: '核查人员中须有办理人本人',
    en: 'The person who acts is one of those who looked',
    rules: ['APL-42'],
  },
  'rectification.two-officers-on-site': {
    status: 422,
    zh: '现场核查须有两名以上执法人员',
    en: 'Two officers look on the spot',
    rules: ['APL-42'],
  },
};

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

export const organizationRefusals: RefusalCatalogue = { ...REGISTER, ...RATING, ...SUPERVISION, ...REST };
