import type { Choice, CommandForm, Field, Target } from './form-spec';
import { eventsOf } from './case-forms';
import {
  choice,
  date,
  documentNumber,
  lifecycleOf,
  maybe,
  officers,
  ofRecord,
  paper,
  sendsEmpty,
  text,
  told,
  yes,
} from './organization-fields';

const orders =
  (status: readonly string[]) =>
  (target: Target): Choice[] =>
    (target.organization?.rectifications ?? [])
      .filter((order) => status.includes(order.status))
      .map((order) => [order.orderId, order.documentNumber, order.documentNumber]);
const SEALED: readonly Choice[] = [
  ['certificate', '登记证书', 'Certificate'],
  ['seal', '印章', 'Seal'],
  ['vouchers', '财务凭证', 'Vouchers'],
];
const suspension: Field = ofRecord('suspensionId', '哪一次停止活动', 'Which suspension', (target) =>
  (target.organization?.suspensions ?? [])
    .filter(({ status }) => status === 'running')
    .map(({ suspensionId, documentNumber: number, from, to }) => [
      suspensionId,
      `${number}（${from} 至 ${to}）`,
      `${number} (${from} to ${to})`,
    ]),
);

export const TALKS: readonly Choice[] = [
  ['REGISTERED', '新登记成立', 'Newly registered'],
  ['RE_ELECTED', '换届后新任负责人', 'Re-elected'],
  ['RATED_3A', '获得 3A 以上等级', 'Rated 3A or above'],
  ['ANNUAL_MISSED', '未参加年检', 'Annual check missed'],
  ['ANNUAL_NOT_PASSED', '年检不合格或者基本合格', 'Annual check not passed'],
  ['AUDIT_OR_PETITIONS', '审计、信访反映问题', 'Audit or petitions'],
  ['PROBLEMS_POINTED_OUT', '有关部门指出问题', 'Problems pointed out'],
];
export const talkWords = (trigger: string): Choice =>
  TALKS.find(([code]) => code === trigger) ?? [trigger, trigger, trigger];

const LEADS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  'change-registration-late': ['逾期申请变更登记', 'Change applied for late'],
  'charter-approval-late': ['逾期报请核准章程', 'Charter submitted late'],
  'change-without-audit': ['更换法定代表人前未审计', 'Change without an audit'],
  'branch-irregular': ['违规设立分支（代表）机构', 'Irregular branch'],
  'annual-report-missed': ['未参加年检', 'Annual check missed'],
  'annual-check-failed': ['年检不合格', 'Annual check failed'],
  'spot-check-problem': ['抽查发现问题', 'Spot check found problems'],
  'spot-check-refused': ['不配合抽查', 'Spot check refused'],
  'liquidation-group-late': ['逾期未成立清算组', 'Liquidation group formed late'],
};
export const leadWords = (ground: string): readonly [zh: string, en: string] =>
  LEADS[ground] ?? [ground, ground];

export const MATTERS: readonly Choice[] = [
  ['general-assembly', '召开会员（代表）大会', 'General assembly'],
  ['re-election', '换届', 'Re-election'],
  ['charter-change', '修改章程', 'Change of the charter'],
  ['head-change', '变更负责人', 'Change of heads'],
  ['economic-entity', '设立经济实体', 'Economic entity'],
  ['foreign-activity', '涉外活动', 'Foreign activity'],
  ['foreign-donation', '接受境外捐赠、资助', 'Foreign donation'],
  ['large-event', '大型活动', 'Large event'],
  ['award-activity', '评比达标表彰活动', 'Award activity'],
  ['litigation', '重大诉讼', 'Litigation'],
  ['branch', '设立分支（代表）机构', 'Branch'],
  ['party-organization', '党组织重大事项', 'Party organization'],
  ['other', '其他', 'Other'],
];

/** Rectification, warning, suspension, zombie track, letters, interviews, talks, leads and corrections. */
export const SUPERVISION_FORMS: Readonly<Record<string, CommandForm>> = {
  orderRectification: {
    fields: [
      ...paper,
      date('dueOn', '改正期限（按文书）', 'Due on, as the document sets it'),
      told('matter', '责令改正的事项', 'What is to be corrected'),
    ],
  },
  submitRectification: {
    fields: [
      ofRecord('orderId', '哪一件责令', 'Which order', orders(['ordered'])),
      date('receivedOn', '收到日期', 'Received on'),
      told('report', '整改报告', 'Report'),
    ],
  },
  verifyRectification: {
    fields: [
      ofRecord('orderId', '哪一件责令', 'Which order', orders(['ordered', 'submitted'])),
      choice('result', '核查结果', 'Result', [
        ['rectified', '已改正', 'Rectified'],
        ['not-rectified', '未改正', 'Not rectified'],
      ]),
      yes('onSite', '到现场核查', 'Looked at on the spot'),
      officers,
      told('finding', '核查情况', 'Finding'),
    ],
  },
  recordWarning: {
    fields: [
      ...paper,
      { name: 'caseId', kind: 'case', label: ['处罚案件', 'The penalty case'], optional: true },
      told('facts', '决定书载明的事实', 'Facts as stated'),
    ],
  },
  suspendActivities: {
    fields: [
      ...paper,
      date('from', '停止活动起', 'From'),
      date('to', '停止活动止', 'To'),
      yes('hearingOffered', '已告知听证权利', 'The party was told of its right to a hearing'),
    ],
  },
  sealCertificate: {
    fields: [
      suspension,
      { name: 'items', kind: 'choices', label: ['封存的物品', 'What is sealed'], choices: SEALED },
      text('listNumber', '双方签字的清单编号', 'Number of the list that both sides signed'),
      officers,
    ],
  },
  endSuspension: {
    fields: [
      suspension,
      date('endedOn', '恢复活动日期', 'Ended on'),
      maybe(date('reportReceivedOn', '收到整改报告日期', 'Rectification report received')),
      {
        name: 'returned',
        kind: 'choices',
        label: ['发还的物品', 'What is returned'],
        choices: SEALED,
        optional: true,
      },
    ],
    body: sendsEmpty('returned'),
  },
  suspectZombie: {
    fields: [
      choice('ground', '疑似情形', 'Ground', [
        ['INACTIVE_ONE_YEAR', '连续一年以上未开展活动', 'Inactive for a year'],
        ['UNREACHABLE', '通过登记的住所无法取得联系', 'Unreachable'],
        ['JUDGED', '其他应当认定的情形', 'Judged to be one'],
      ]),
      told('facts', '事实', 'Facts'),
    ],
  },
  announceZombie: { fields: [documentNumber, date('announcedOn', '公告日期', 'Announced on')] },
  verifyZombie: {
    fields: [
      choice('result', '核实结果', 'Result', [
        ['zombie', '属于僵尸型', 'A zombie'],
        ['not-zombie', '不属于僵尸型', 'None'],
      ]),
      {
        ...choice('exit', '处置方式', 'Exit', [
          ['TO_DEREGISTER', '注销', 'Deregister'],
          ['TO_RECTIFY', '整改', 'Rectify'],
          ['TO_REACTIVATE', '激活', 'Reactivate'],
          ['TO_REVOKE', '撤销登记', 'Revoke'],
        ]),
        when: ({ result }) => result === 'zombie',
      },
      told('finding', '核实情况', 'Finding'),
    ],
  },
  resolveZombie: {
    fields: [
      choice('outcome', '处置结果', 'Outcome', [
        ['DEREGISTERED', '已注销', 'Deregistered'],
        ['RECTIFIED', '已整改', 'Rectified'],
        ['REACTIVATED', '已激活', 'Reactivated'],
        ['REVOKED', '已撤销登记', 'Revoked'],
      ]),
      { ...text('batch', '批次', 'Batch'), hint: ['台账按批次汇总', 'The tally is kept by batch'] },
      documentNumber,
      date('resolvedOn', '办结日期', 'Dealt with on'),
    ],
  },
  sendWorkReminder: {
    fields: [
      choice('to', '发给', 'To', [
        ['competent-unit', '业务主管单位', 'The competent unit'],
        ['organization', '社会组织', 'The organization'],
      ]),
      documentNumber,
      date('issuedOn', '发函日期', 'Issued on'),
      date('replyBy', '要求回复日期', 'Reply by'),
      told('matter', '提醒事项', 'What is pointed out'),
    ],
  },
  answerWorkReminder: {
    fields: [
      ofRecord('letterId', '哪一件提醒函', 'Which letter', (target) =>
        (lifecycleOf(target)?.letters ?? [])
          .filter(({ answered }) => !answered)
          .map(({ letterId, replyBy }) => [letterId, `限 ${replyBy} 回复`, `reply by ${replyBy}`]),
      ),
      date('answeredOn', '回复日期', 'Answered on'),
      told('answer', '回复内容', 'The answer'),
    ],
  },
  holdInterview: {
    fields: [
      text('noticeNumber', '约谈通知书文号', 'Number of the notice'),
      date('noticeServedOn', '通知书送达日期', 'Notice served on'),
      date('heldOn', '约谈日期', 'Held on'),
      choice('attendance', '到场情况', 'Attendance', [
        ['came', '到场', 'Came'],
        ['explained-in-writing', '书面说明', 'Explained in writing'],
        ['absent', '未到场', 'Absent'],
      ]),
      officers,
      told('record', '约谈记录', 'Record'),
    ],
  },
  requireTalk: { fields: [choice('trigger', '谈话提醒情形', 'Occasion', TALKS)] },
  holdTalk: {
    fields: [
      ofRecord('talkId', '哪一次谈话提醒', 'Which talk', (target) =>
        (target.organization?.talks ?? [])
          .filter(({ status }) => status === 'due')
          .map(({ talkId, trigger }) => {
            const [, zh, en] = talkWords(trigger);
            return [talkId, zh, en];
          }),
      ),
      date('heldOn', '谈话日期', 'Held on'),
      officers,
      told('attendees', '谈话对象', 'Who attended'),
      told('record', '谈话记录', 'Record'),
    ],
  },
  reportMajorMatter: {
    fields: [
      choice('matter', '重大事项', 'Matter', MATTERS),
      date('plannedOn', '拟办日期', 'Planned on'),
      date('receivedOn', '收到报告日期', 'Received on'),
      told('content', '内容', 'What is planned'),
    ],
  },
  settleSupervisionLead: {
    path: 'settle-lead',
    fields: [
      ofRecord('leadId', '哪一条监管线索', 'Which lead', (target) =>
        (lifecycleOf(target)?.leads ?? [])
          .filter(({ open }) => open)
          .map(({ leadId, ground, since }) => {
            const [zh, en] = leadWords(ground);
            return [leadId, `${zh}（${since}）`, `${en} (${since})`];
          }),
      ),
      choice('result', '处理结果', 'Result', [
        ['clue-opened', '已登记执法线索', 'A clue was opened'],
        ['corrected', '已自行改正', 'Corrected'],
        ['no-violation', '不构成违法', 'No violation'],
      ]),
      {
        name: 'clueId',
        kind: 'clue',
        label: ['登记的线索', 'The clue'],
        when: ({ result }) => result === 'clue-opened',
      },
      told('reasons', '理由', 'Reasons'),
    ],
  },
  proposeOrganizationCorrection: {
    fields: [
      { name: 'ofEventId', kind: 'choice', label: ['更正哪一步', 'Which entry'], choicesOf: eventsOf },
      choice('item', '哪一项', 'Item', [
        ['name', '名称', 'Name'],
        ['uscc', '统一社会信用代码', 'Credit code'],
        ['type', '类型', 'Type'],
        ['registrarName', '登记机关', 'Registrar'],
        ['registrarRegion', '登记地', 'Region'],
        ['externalFact', '其他机关公布的事实', 'External fact'],
      ]),
      { ...text('to', '应当为', 'The right value'), when: ({ item }) => item !== 'externalFact' },
      choice('reason', '事由', 'Reason', [
        ['clerical-error', '录入错误', 'Clerical error'],
        ['source-corrected', '来源已更正', 'The source was corrected'],
        ['wrong-organization', '对错了组织', 'Wrong organization'],
      ]),
      text('evidence', '证明（来源或文号，不写人名）', 'Evidence, no persons'),
    ],
    body: (body) => (body.item === 'externalFact' ? { ...body, to: 'withdrawn' } : body),
  },
  approveOrganizationCorrection: {
    fields: [
      ofRecord('correctionId', '批准哪一件更正', 'Correction', (target) =>
        (target.organization?.corrections ?? [])
          .filter(({ status }) => status === 'proposed')
          .map((one) => [one.correctionId, `${one.item} → ${one.to}`, `${one.item} → ${one.to}`]),
      ),
    ],
  },
};
