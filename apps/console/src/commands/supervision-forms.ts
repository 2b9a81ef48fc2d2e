import type { Choice, CommandForm, Field, Target } from './form-spec';
import { eventsOf } from './correction-forms';
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

/** Rectification, warning, suspension, zombie track, leads and corrections. */
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
