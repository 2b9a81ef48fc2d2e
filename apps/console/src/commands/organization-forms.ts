import { eventsOf } from './correction-forms';
import type { Choice, CommandForm, Field, Target } from './form-spec';
import { documentNumber, REGISTRATION_FORMS, whole } from './registration-forms';

const METHODS: readonly Choice[] = [
  ['direct', '直接送达', 'Direct'],
  ['lien', '留置送达', 'Left on the premises'],
  ['mail', '邮寄送达', 'Mail'],
  ['electronic', '电子送达', 'Electronic'],
  ['entrusted', '委托送达', 'Entrusted'],
  ['announcement', '公告送达', 'Announcement'],
];
/** Nothing is required of paper here: what is missing is refused by the server with its article. */
const paper: readonly Field[] = [
  { ...documentNumber, optional: true },
  { name: 'issuedOn', kind: 'date', label: ['作出日期', 'Issued on'], optional: true },
  { name: 'servedOn', kind: 'date', label: ['送达日期', 'Served on'], optional: true },
  { name: 'method', kind: 'choice', label: ['送达方式', 'Way of service'], choices: METHODS, optional: true },
];
const papers = (name: string, zh: string, en: string): Field => ({
  name,
  kind: 'choice',
  label: [zh, en],
  choices: [
    ['collected', '已收缴', 'Collected'],
    ['declared-void', '已公告作废', 'Declared void'],
    ['outstanding', '尚未收缴', 'Outstanding'],
  ],
});
const orders =
  (status: readonly string[]) =>
  (target: Target): Choice[] =>
    (target.organization?.rectifications ?? [])
      .filter((order) => status.includes(order.status))
      .map((order) => [order.orderId, order.documentNumber, order.documentNumber]);
/** The organization's life, thin for now: warnings and listings only register an act already made on paper. */
export const ORGANIZATION_FORMS: Readonly<Record<string, CommandForm>> = {
  ...REGISTRATION_FORMS,
  awardRating: {
    fields: [
      {
        name: 'level',
        kind: 'choice',
        label: ['等级', 'Level'],
        choices: ['5A', '4A', '3A', '2A', '1A'].map((level) => [level, level, level] as const),
      },
      { ...documentNumber, label: ['公告文号', 'Number of the announcement'] },
      { name: 'certificateOn', kind: 'date', label: ['证书日期', 'Certificate dated'], optional: true },
      whole('votes.members', '委员人数', 'Members of the committee'),
      whole('votes.present', '到会', 'Present'),
      whole('votes.inFavour', '同意', 'In favour'),
      { name: 'notice.from', kind: 'date', label: ['公示开始', 'Public notice from'] },
      { name: 'notice.to', kind: 'date', label: ['公示结束', 'Public notice to'] },
      {
        name: 'reviewsClosed',
        kind: 'yes',
        label: ['没有未结的复核和举报', 'No review or complaint is open'],
        initial: false,
      },
    ],
  },
  orderRectification: {
    fields: [
      ...paper,
      { name: 'dueOn', kind: 'date', label: ['改正期限（按文书）', 'Due on, as the document sets it'] },
      { name: 'matter', kind: 'long', label: ['责令改正的事项', 'What is to be corrected'] },
    ],
  },
  submitRectification: {
    fields: [
      {
        name: 'orderId',
        kind: 'choice',
        label: ['哪一件责令', 'Which order'],
        choicesOf: orders(['ordered']),
      },
      { name: 'receivedOn', kind: 'date', label: ['收到日期', 'Received on'] },
      { name: 'report', kind: 'long', label: ['整改报告', 'Report'] },
    ],
  },
  verifyRectification: {
    fields: [
      {
        name: 'orderId',
        kind: 'choice',
        label: ['哪一件责令', 'Which order'],
        choicesOf: orders(['ordered', 'submitted']),
      },
      {
        name: 'result',
        kind: 'choice',
        label: ['核查结果', 'Result'],
        choices: [
          ['rectified', '已改正', 'Rectified'],
          ['not-rectified', '未改正', 'Not rectified'],
        ],
      },
      { name: 'onSite', kind: 'yes', label: ['到现场核查', 'Looked at on the spot'], initial: false },
      {
        name: 'officers',
        kind: 'words',
        label: ['核查人员证号', 'Badges of the officers'],
        min: 1,
        hint: ['到现场的不少于两人', 'Two or more on the spot'],
      },
      { name: 'finding', kind: 'long', label: ['核查情况', 'Finding'] },
    ],
  },
  recordWarning: {
    fields: [...paper, { name: 'facts', kind: 'long', label: ['决定书载明的事实', 'Facts as stated'] }],
  },
  listAbnormal: {
    fields: [
      ...paper,
      {
        name: 'ground',
        kind: 'choice',
        label: ['列入情形', 'Ground'],
        choices: [
          ['ANNUAL_REPORT', '未按规定年检、报告', 'Annual report'],
          ['PARTY_ORGANIZATION', '未按规定建立党组织', 'Party organization'],
          ['RECTIFICATION_OVERDUE', '逾期未整改', 'Rectification overdue'],
          ['FUND_RAISING', '募捐不合规定', 'Fund raising'],
          ['SMALL_PENALTY', '警告或者小额罚款', 'Small penalty'],
          ['UNREACHABLE', '无法取得联系', 'Unreachable'],
          ['OTHER', '其他情形', 'Other'],
        ],
      },
      {
        name: 'priorNotice.documentNumber',
        kind: 'text',
        label: ['事先告知书文号', 'Prior notice: number'],
        optional: true,
      },
      {
        name: 'priorNotice.servedOn',
        kind: 'date',
        label: ['事先告知送达日期', 'Prior notice: served on'],
        optional: true,
      },
      {
        name: 'priorNotice.method',
        kind: 'choice',
        label: ['事先告知送达方式', 'Prior notice: way of service'],
        choices: METHODS,
        optional: true,
      },
      {
        name: 'priorNotice.answered',
        kind: 'yes',
        label: ['陈述申辩已在决定前答复', 'A statement came in and was answered'],
        initial: false,
        when: (values) => Boolean(values['priorNotice.documentNumber'] || values['priorNotice.servedOn']),
      },
      { name: 'facts', kind: 'long', label: ['事实', 'Facts'] },
    ],
  },
  startLiquidation: {
    fields: [
      {
        name: 'cause',
        kind: 'choice',
        label: ['事由', 'Cause'],
        choices: [
          ['purpose-achieved', '宗旨已完成', 'Purpose achieved'],
          ['dissolution', '自行解散', 'Dissolution'],
          ['merger-or-split', '合并、分立', 'Merger or split'],
          ['revoked', '撤销登记', 'Registration revoked'],
          ['other', '其他', 'Other'],
        ],
      },
      {
        ...documentNumber,
        name: 'consent.documentNumber',
        label: ['业务主管单位同意文号', 'Consent: number'],
        optional: true,
      },
      { name: 'consent.issuedOn', kind: 'date', label: ['同意日期', 'Consent: date'], optional: true },
      { name: 'groupFormedOn', kind: 'date', label: ['清算组成立日期', 'Group formed on'] },
    ],
  },
  deregister: {
    fields: [
      documentNumber,
      { name: 'liquidationEndedOn', kind: 'date', label: ['清算结束日期', 'Liquidation ended on'] },
      { name: 'appliedOn', kind: 'date', label: ['申请注销日期', 'Applied on'] },
      { name: 'reportNumber', kind: 'text', label: ['清算报告编号', 'Liquidation report'], optional: true },
      papers('certificate', '证书', 'Certificate'),
      papers('seal', '印章', 'Seal'),
      papers('vouchers', '财务凭证', 'Vouchers'),
    ],
  },
  proposeOrganizationCorrection: {
    fields: [
      { name: 'ofEventId', kind: 'choice', label: ['更正哪一步', 'Which entry'], choicesOf: eventsOf },
      {
        name: 'item',
        kind: 'choice',
        label: ['哪一项', 'Item'],
        choices: [
          ['name', '名称', 'Name'],
          ['uscc', '统一社会信用代码', 'Credit code'],
          ['type', '类型', 'Type'],
          ['registrarName', '登记机关', 'Registrar'],
          ['registrarRegion', '登记地', 'Region'],
          ['externalFact', '其他机关公布的事实', 'External fact'],
        ],
      },
      { name: 'to', kind: 'text', label: ['应当为', 'The right value'] },
      {
        name: 'reason',
        kind: 'choice',
        label: ['事由', 'Reason'],
        choices: [
          ['clerical-error', '录入错误', 'Clerical error'],
          ['source-corrected', '来源已更正', 'The source was corrected'],
          ['wrong-organization', '对错了组织', 'Wrong organization'],
        ],
      },
      { name: 'evidence', kind: 'text', label: ['证明（来源或文号，不写人名）', 'Evidence, no persons'] },
    ],
  },
  approveOrganizationCorrection: {
    fields: [
      {
        name: 'correctionId',
        kind: 'choice',
        label: ['批准哪一件更正', 'Correction'],
        choicesOf: (target) =>
          (target.organization?.corrections ?? [])
            .filter(({ status }) => status === 'proposed')
            .map((one) => [one.correctionId, `${one.item} → ${one.to}`, `${one.item} → ${one.to}`]),
      },
    ],
  },
};
