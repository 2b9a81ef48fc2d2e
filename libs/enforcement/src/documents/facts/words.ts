import { AGENCIES } from '@shouzheng/law/contract';
import { DISPOSITION_WORDS, GROUNDS } from '../../case-file/case-texts.js';

type Words = Readonly<Record<string, string>>;

const zhOf = (words: Readonly<Record<string, { readonly zh: string }>>): Words =>
  Object.fromEntries(Object.entries(words).map(([code, { zh }]) => [code, zh]));

const CASE_WORDS = {
  ground: zhOf(GROUNDS),
  groundRule: Object.fromEntries(Object.entries(GROUNDS).map(([code, { rule }]) => [code, rule])),
  disposition: zhOf(DISPOSITION_WORDS),
  recusalGround: {
    relative: '与当事人有亲属关系',
    interest: '与案件有利害关系',
    'witness-or-expert': '担任过本案证人或者鉴定人',
    'other-relation': '有其他可能影响公正办案的关系',
  },
  inquiryKind: { interview: '约谈', witness: '询问' },
  signature: { signed: '已签名', refused: '拒绝签名', absent: '当事人不在场' },
  itemKind: {
    seal: '印章',
    certificate: '证书',
    'certificate-original': '登记证书正本',
    'certificate-duplicate': '登记证书副本',
    'financial-voucher': '财务凭证',
    sign: '标识、牌匾',
    'account-book': '账簿',
    voucher: '财务凭证',
    contract: '合同',
    publicity: '宣传资料',
    'electronic-device': '电子设备',
    money: '款项',
    other: '其他',
  },
  preservationReason: { 'may-be-lost': '可能灭失', 'hard-to-obtain-later': '以后难以取得' },
  evidenceOutcome: {
    returned: '退还',
    released: '解除登记保存',
    'to-appraisal': '送交鉴定',
    'copied-and-returned': '复制后退还',
    'confiscation-proposed': '拟予没收，另行决定',
    collected: '依法收缴',
  },
  hearingWay: {
    statement: '当面陈述',
    waived: '书面放弃',
    'absent-after-notice': '经通知未到场',
    written: '书面',
    oral: '口头',
  },
  returnReason: {
    'facts-unclear': '事实不清',
    'evidence-lacking': '证据不足',
    'wrong-law': '适用依据错误',
    procedure: '程序不当',
    form: '文书不规范',
  },
  media: { portal: '政府门户网站', newspaper: '报刊', premises: '活动场所张贴' },
  sealsMissing: {
    'none-existed': '未刻制、未使用',
    'already-collected': '此前已收缴',
    'not-found': '未查找到',
    'lost-or-destroyed': '已遗失或者毁损',
  },
  policeGround: {
    'acting-on-after-ban': '被取缔后仍以该组织名义活动',
    obstruction: '阻碍执行职务',
    'false-or-destroyed-evidence': '提供虚假证据或者毁灭证据',
    'foreign-ngo': '涉及境外非政府组织',
    'other-security-offence': '其他违反治安管理的行为',
  },
  addressee: { ...zhOf(AGENCIES), OTHER: '有关部门' },
  revocationBasis: { 'APL-75': '本机关自行纠正', 'REC-64': '行政复议决定撤销', 'LIT-70': '人民法院判决撤销' },
} as const satisfies Record<string, Words>;

const CLUE_WORDS = {
  clueSource: {
    HOTLINE_12345: '12345 热线',
    REPORT_REALNAME: '实名举报',
    REPORT_ANONYMOUS: '匿名举报',
    PETITION: '信访',
    CAC: '网信部门移送',
    POLICE: '公安机关移送',
    MARKET_REG: '市场监管部门移送',
    NDRC: '发展改革部门移送',
    COMPETENT_UNIT: '业务主管单位移送',
    PARTY_BODY: '党建工作机构移送',
    SUPERIOR: '上级交办',
    PEER_TRANSFER: '其他登记管理机关移送',
    PATROL: '日常巡查',
    ONLINE_MONITORING: '网络监测',
    ANNUAL_CHECK: '年度检查',
    SPOT_CHECK: '抽查',
    AUDIT: '审计',
    RATING: '评估',
    SELF: '自行发现',
  },
  verification: {
    suspect: '涉嫌违法',
    'not-ours': '不属于登记管理机关职责',
    excluded: '依法不属于查处范围',
    'lawful-body': '系依法登记的组织',
    duplicate: '与已有线索重复',
  },
  notFiling: {
    'no-unlawful-fact': '没有违法事实',
    'minor-and-corrected': '违法轻微并已改正',
    'limitation-expired': '已过追责期限',
    'dissolved-already': '组织已经解散',
    'not-own-jurisdiction': '不属于本机关管辖',
    other: '其他不予立案的情形',
  },
} as const satisfies Record<string, Words>;

const PENALTY_WORDS = {
  violation: {
    CERTIFICATE_MISUSED: '涂改、出租、出借登记证书或者印章',
    BEYOND_CHARTER: '超出章程规定的宗旨和业务范围活动',
    SUPERVISION_REFUSED: '拒不接受或者不按照规定接受监督检查',
    CHANGE_NOT_REGISTERED: '不按照规定办理变更登记',
    BRANCHES_IRREGULAR: '违反规定设立分支机构或者疏于管理',
    PROFIT_MAKING: '从事营利性经营活动',
    ASSETS_EMBEZZLED: '侵占、私分、挪用资产或者所接受的捐赠、资助',
    UNLAWFUL_FEES: '违反规定收费、筹集资金或者使用捐赠、资助',
    OFF_PURPOSE: '不按照宗旨和公益活动的业务范围活动',
    FALSE_ACCOUNTS: '会计凭证、账簿弄虚作假',
    SPENDING_RATIO: '未达到规定的公益事业支出比例',
    ANNUAL_CHECK: '不按照规定接受年度检查或者年度检查不合格',
    DISCLOSURE: '不履行信息公布义务或者公布虚假信息',
    INACTIVE_ONE_YEAR: '取得登记证书后一年未开展活动',
    CHARITY_LAW: '违反慈善法规定',
    OTHER: '其他违法情形',
  },
  penaltyKind: {
    WARNING: '警告',
    CRITICISM: '通报批评',
    FINE: '罚款',
    CONFISCATE_GAINS: '没收违法所得',
    CONFISCATE_ITEMS: '没收非法财物',
    SUSPEND: '限期停止活动',
    REPLACE_MANAGER: '责令撤换直接负责的主管人员',
    REVOKE_REGISTRATION: '撤销登记',
    REVOKE_CERTIFICATE: '吊销登记证书',
    MANAGEMENT_BAN: '限制从业',
  },
  leniency: { lighter: '从轻', mitigated: '减轻', none: '无从轻、减轻、从重情节', heavier: '从重' },
  noPenalty: {
    'minor-corrected-harmless': '违法行为轻微并及时改正，没有造成危害后果',
    'first-minor-corrected': '初次违法且危害后果轻微并及时改正',
    'no-fault': '当事人有证据足以证明没有主观过错',
    unproven: '违法事实不能成立',
    'time-barred': '违法行为已过追责期限',
    'no-longer-a-wrong': '新的规定不认为是违法行为',
  },
  serviceMethod: {
    'in-hearing': '当场宣告并交付',
    forwarded: '转交送达',
    direct: '直接送达',
    lien: '留置送达',
    mail: '邮寄送达',
    electronic: '电子送达',
    entrusted: '委托送达',
    announcement: '公告送达',
  },
  extensionKind: { first: '经机关负责人批准延长', collective: '经集体讨论决定延长' },
  reportOutcome: { penalty: '给予行政处罚', 'no-penalty': '不予行政处罚', transfer: '移送有关机关' },
  hearingOpinion: {
    'as-noticed': '同意按告知的内容处罚',
    lighter: '建议从轻、减轻',
    'no-penalty': '建议不予处罚',
    'investigate-further': '建议补充调查',
  },
  memberOpinion: { agree: '同意', disagree: '不同意', abstain: '弃权' },
  discussionAbout: { decision: '处理决定', extension: '延长办案期限' },
  discussionConclusion: {
    'as-proposed': '同意所提处理意见',
    lighter: '从轻、减轻处理',
    'no-penalty': '不予处罚',
    return: '退回补充调查',
    extend: '同意延长办案期限',
  },
} as const satisfies Record<string, Words>;

const ORGANIZATION_WORDS = {
  orgType: { SG: '社会团体', PNE: '民办非企业单位（社会服务机构）', FND: '基金会', unknown: '类型待核' },
  abnormalGround: {
    ANNUAL_REPORT: '未按照规定报送年度工作报告',
    PARTY_ORGANIZATION: '未按照有关规定设立党组织',
    RECTIFICATION_OVERDUE: '责令整改期限届满未完成整改',
    FUND_RAISING: '违反公开募捐管理规定',
    SMALL_PENALTY: '受到警告或者较小数额罚没处罚',
    UNREACHABLE: '通过登记的住所无法取得联系',
    OTHER: '其他应当列入的情形',
  },
  listKind: {
    abnormal: '活动异常名录',
    serious: '严重违法失信名单',
    ABNORMAL: '活动异常名录',
    SERIOUS: '严重违法失信名单',
  },
  refusalGround: {
    purpose: '宗旨、业务范围不符合规定',
    duplicate: '同一行政区域内已有业务范围相同或者相似的社会组织，没有必要成立',
    'barred-person': '发起人、拟任负责人不符合规定',
    falsification: '申请中弄虚作假',
    'other-bar': '有法律、行政法规禁止的其他情形',
  },
  ratingLevel: { '1A': '1A', '2A': '2A', '3A': '3A', '4A': '4A', '5A': '5A' },
  liquidationCause: {
    'purpose-achieved': '完成章程规定的宗旨',
    dissolution: '自行解散',
    'merger-or-split': '分立、合并',
    revoked: '被撤销登记或者吊销登记证书',
    other: '其他原因终止',
  },
  disposal: { collected: '已收缴', 'declared-void': '已公告作废' },
  annualConclusion: {
    passed: '合格',
    'basically-passed': '基本合格',
    failed: '不合格',
    PASSED: '合格',
    BASICALLY_PASSED: '基本合格',
    FAILED: '不合格',
  },
} as const satisfies Record<string, Words>;

const DOCUMENT_WORDS: Readonly<Record<string, Words>> = {
  ...CASE_WORDS,
  ...CLUE_WORDS,
  ...PENALTY_WORDS,
  ...ORGANIZATION_WORDS,
};

/** A code in words; undefined for one that has none, which the document then lacks by name: a code is no text for a party. */
export function documentWord(list: string, code: string): string | undefined {
  return DOCUMENT_WORDS[list]?.[code];
}
