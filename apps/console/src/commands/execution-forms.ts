import { files, paper, present, signature } from './case-fields';
import { SERVICE_METHODS } from './after-decision-forms';
import {
  choice,
  choices,
  count,
  date,
  long,
  money,
  number,
  oneOf,
  rows,
  secret,
  seriesNumber,
  text,
  yes,
} from './form-parts';
import { type Choice, type CommandForm, type Field, type Target, type Values, yuanOf } from './form-spec';
import { onDecision } from './penalty-fields';

const receiptNo: Field = text('receiptNo', '票据号', 'Receipt number');
const amount = (zh: string, en: string) => money('amountFen', zh, en);

/** What is still owed of the decision for what is paid; the add-on grows with the days and is left to the receipt. */
const owed = (target: Target, values: Values): string | undefined => {
  const found = target.case?.decisions.find(({ eventId }) => eventId === values['decision']);
  const kind = OWED[String(values['purpose'])];
  if (!found || !kind) return undefined;
  const imposed = found.items.filter((item) => item.kind === kind);
  const paid = found.after.payments.filter(({ purpose }) => purpose === values['purpose']);
  const fen = sumOf(imposed) - sumOf(paid);
  return fen > 0 ? yuanOf(fen) : undefined;
};
const OWED: Readonly<Record<string, string>> = { fine: 'FINE', 'confiscated-gains': 'CONFISCATE_GAINS' };
const sumOf = (all: readonly { readonly amountFen: number | null }[]): number =>
  all.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);

/** Fine, add-on, instalments, demand and court (行政处罚法 66–74; 行政强制法 53–59). */
export const FINE_FORMS: Readonly<Record<string, CommandForm>> = {
  recordPayment: {
    fields: [
      onDecision,
      choice(
        'purpose',
        '款项',
        'For',
        [
          ['fine', '罚款', 'Fine'],
          ['add-on', '加处罚款', 'Add-on'],
          ['confiscated-gains', '没收的违法所得', 'Confiscated gains'],
        ],
        { initial: 'fine' },
      ),
      { ...amount('金额', 'Amount'), suggests: owed },
      choice('channel', '缴款渠道', 'Channel', [
        ['bank', '银行', 'Bank'],
        ['e-payment', '电子支付系统', 'E-payment'],
        ['non-tax-system', '非税收入系统', 'Non-tax system'],
        ['organ', '本机关收取', 'By the organ'],
      ]),
      receiptNo,
      date('paidOn', '缴款日', 'Paid on'),
      files,
    ],
  },
  collectFineOnSpot: {
    fields: [
      onDecision,
      amount('金额', 'Amount'),
      choice('ground', '当场收缴的情形', 'Ground', [
        ['up-to-100-yuan', '一百元以下', 'Up to 100 yuan'],
        ['hard-to-collect-later', '事后难以执行', 'Hard to collect later'],
        ['remote-at-request', '边远、水上、交通不便，经当事人提出', 'Remote, at the party’s request'],
      ]),
      receiptNo,
      date('collectedOn', '收缴日', 'Collected on'),
      paper('财政部门统一制发的专用票据', 'Receipt of the finance department'),
    ],
  },
  remitSpotFine: {
    fields: [
      onDecision,
      choice('to', '缴交', 'To', [
        ['organ', '执法人员交至本机关', 'To the organ'],
        ['bank', '机关缴付银行', 'To the bank'],
      ]),
      receiptNo,
      date('remittedOn', '缴交日', 'Remitted on'),
    ],
  },
  accrueAddOn: { fields: [onDecision] },
  recordRefund: {
    fields: [
      onDecision,
      amount('退款金额', 'Amount'),
      receiptNo,
      date('refundedOn', '退款日', 'Refunded on'),
      files,
    ],
  },
  approveInstalments: {
    fields: [
      onDecision,
      number('approvalDocNo', '审批文号', 'Number of the approval'),
      date('requestedOn', '申请日', 'Requested on'),
      long('reason', '经济困难的情况', 'Hardship'),
      rows('plan', '分期计划', 'Plan', {
        min: 1,
        fields: [date('dueOn', '期限', 'Due on'), money('amountFen', '金额', 'Amount')],
        hint: ['延期缴纳填一期', 'A deferral is a plan of one'],
      }),
      files,
    ],
  },
  endInstalments: {
    fields: [
      onDecision,
      choice('cause', '终止情形', 'Cause', [
        ['instalment-missed', '逾期未缴', 'Instalment missed'],
        ['hardship-over', '困难已经消除', 'Hardship over'],
      ]),
    ],
  },
  demandPerformance: {
    fields: [
      onDecision,
      seriesNumber('demandDocNo', '催告书文号', 'Number of the demand'),
      choice('method', '送达方式', 'Method', SERVICE_METHODS),
      date('servedOn', '送达日', 'Served on'),
      paper('催告书送达回证', 'Proof of service'),
    ],
  },
  hearDemandDefence: {
    fields: [
      onDecision,
      long('statement', '陈述和申辩', 'Statement'),
      yes('accepted', '理由成立', 'What the party says is sound'),
      long('reason', '采纳或者不采纳的理由', 'Reason'),
      files,
    ],
  },
  applyCourtEnforcement: {
    fields: [
      onDecision,
      number('applicationNo', '申请书文号', 'Number of the application'),
      text('court', '人民法院', 'Court'),
      yes('withAddOn', '一并申请执行加处罚款', 'The add-on is asked for as well', { initial: true }),
      paper('申请书和有关材料', 'Application and its papers'),
    ],
  },
  recordCourtReply: {
    fields: [
      onDecision,
      choice('reply', '法院答复', 'Reply', [
        ['accepted', '受理', 'Accepted'],
        ['refused', '不予受理', 'Refused'],
        ['enforcement-ruled', '裁定准予执行', 'Enforcement ruled'],
        ['enforcement-denied', '裁定不准予执行', 'Enforcement denied'],
      ]),
      text('rulingNo', '裁定书文号', 'Number of the ruling'),
      date('receivedOn', '收到日', 'Received on'),
      files,
    ],
  },
  contestCourtRefusal: {
    fields: [onDecision, number('requestNo', '复议申请文号', 'Number of the request'), files],
  },
  recordExecution: {
    fields: [
      onDecision,
      choice('outcome', '执行结果', 'Outcome', [
        ['performed', '已经履行', 'Performed'],
        ['court-executed', '法院已执行', 'Executed by the court'],
        ['court-ended', '法院裁定终结', 'Ended by the court'],
        ['not-necessary', '不需要执行', 'Not necessary'],
      ]),
      long('reason', '说明', 'Reason', { optional: true }),
      files,
    ],
  },
};

export const CUSTODY_KINDS: readonly Choice[] = [
  ['certificate-original', '登记证书正本', 'Certificate, original'],
  ['certificate-duplicate', '登记证书副本', 'Certificate, duplicate'],
  ['seal', '印章', 'Seal'],
  ['financial-voucher', '财务凭证', 'Financial voucher'],
];
const POWERS: Readonly<Record<string, Choice>> = {
  SG: ['SG-33', '社会团体登记管理条例 第三十三条', 'Associations Regulations Art. 33'],
  PNE: ['PNE-28', '民办非企业单位登记管理暂行条例 第二十八条', 'Non-enterprise Units Regulations Art. 28'],
  FND: ['FND-44', '基金会管理条例 第四十四条', 'Foundations Regulations Art. 44'],
};
const COLLECTING: Choice = [
  'O68-custody',
  '社会组织登记管理机关行政处罚程序规定（收缴、封存）',
  'Penalty Procedure Provisions (collecting and sealing)',
];
/** That of the type of the organization, where the case tells it; a foundation's speaks of sealing alone. */
const powerFor = (foundation: Choice | undefined): Field =>
  oneOf('power', '依据', 'Basis', ({ case: file }) => {
    const type = file?.penalty?.organizationType ?? '';
    const own = type === 'FND' ? foundation : POWERS[type];
    return own ? [own] : [...Object.values(POWERS), COLLECTING];
  });
const things = (optional: boolean): Field =>
  rows('items', '物品', 'Items', {
    ...(optional ? { optional: true } : { min: 1 }),
    fields: [
      choice('kind', '种类', 'Kind', CUSTODY_KINDS),
      count('quantity', '数量', 'Quantity', { initial: 1 }),
      secret('note', '说明', 'Note', { optional: true }),
    ],
  });

/** Sealing, collection, voiding, disposal (SG 33, PNE 28, FND 44; 行政处罚法 74). */
export const CUSTODY_FORMS: Readonly<Record<string, CommandForm>> = {
  sealItems: {
    fields: [
      onDecision,
      powerFor(POWERS['FND']),
      things(false),
      ...present,
      ...signature,
      date('sealedOn', '封存日', 'Sealed on'),
      files,
    ],
  },
  returnSealedItems: {
    fields: [
      onDecision,
      choice('cause', '发还事由', 'Cause', [
        ['suspension-ended', '停止活动期满', 'Suspension over'],
        ['annulled', '决定被撤销', 'Decision annulled'],
      ]),
      date('returnedOn', '发还日', 'Returned on'),
      ...signature,
      files,
    ],
  },
  collectCertificate: {
    fields: [
      onDecision,
      powerFor(COLLECTING),
      things(true),
      rows('missing', '未能收缴的', 'Not collected', {
        optional: true,
        fields: [
          choice('kind', '种类', 'Kind', CUSTODY_KINDS),
          choice('reason', '原因', 'Reason', [
            ['refused', '拒不交出', 'Refused'],
            ['not-found', '未找到', 'Not found'],
            ['lost-or-destroyed', '遗失或者毁损', 'Lost or destroyed'],
          ]),
        ],
      }),
      ...signature,
      date('collectedOn', '收缴日', 'Collected on'),
      files,
    ],
    body: (body) => ({ ...body, items: body['items'] ?? [], missing: body['missing'] ?? [] }),
  },
  declareVoid: {
    fields: [
      onDecision,
      choices('kinds', '作废的物品', 'What is void', CUSTODY_KINDS),
      number('announcementNo', '公告文号', 'Number of the announcement'),
      choices('media', '公告方式', 'Media', [
        ['portal', '门户网站', 'Web portal'],
        ['newspaper', '报纸', 'Newspaper'],
        ['notice-board', '公告栏', 'Notice board'],
      ]),
      text('url', '网址', 'Address', { optional: true }),
      date('announcedOn', '公告日', 'Announced on'),
    ],
  },
  disposeConfiscated: {
    fields: [
      onDecision,
      choice('way', '处置方式', 'Way', [
        ['paid-to-treasury', '上缴国库', 'Paid to the treasury'],
        ['auctioned', '公开拍卖', 'Auctioned'],
        ['destroyed', '销毁', 'Destroyed'],
        ['handed-to-authority', '移交有关部门', 'Handed to an authority'],
      ]),
      long('description', '处置情况', 'Description'),
      money('proceedsFen', '所得款项', 'Proceeds', { initial: '0' }),
      text('receiptNo', '票据号', 'Receipt number', { optional: true }),
      date('disposedOn', '处置日', 'Disposed on'),
      paper('处置凭证', 'Proof of the disposal'),
    ],
  },
};
