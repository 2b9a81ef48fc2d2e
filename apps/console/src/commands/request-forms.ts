import { choice, choices, date, long, secret, text } from './form-parts';
import type { Choice, CommandForm, Field, Values } from './form-spec';

export const CHANNELS: readonly Choice[] = [
  ['in-person', '当面', 'In person'],
  ['mail', '信函', 'By mail'],
  ['fax', '传真', 'By fax'],
  ['online', '网上', 'Online'],
];
export const CONSULTED: readonly Choice[] = [
  ['third-party', '第三方', 'A third party'],
  ['other-organ', '其他机关', 'Another organ'],
];
export const OPINIONS: readonly Choice[] = [
  ['agrees', '同意公开', 'Agrees'],
  ['objects', '不同意公开', 'Objects'],
  ['none', '逾期未提出意见', 'No opinion in its term'],
];
const DISCLOSURE_OUTCOMES: readonly Choice[] = [
  ['disclosed', '予以公开', 'Disclosed'],
  ['partly-disclosed', '部分公开', 'Partly disclosed'],
  ['withheld', '不予公开', 'Withheld'],
  ['not-held', '本机关不掌握', 'Not held'],
  ['other-organ', '不属于本机关负责公开', 'For another organ'],
  ['not-processed', '不予处理', 'Not processed'],
];
const CORRECTION_OUTCOMES: readonly Choice[] = [
  ['corrected', '予以更正', 'Corrected'],
  ['partly-corrected', '部分更正', 'Partly corrected'],
  ['refused', '不予更正', 'Refused'],
  ['other-organ', '转送有权机关', 'Sent to the organ in charge'],
];
/** Of both kinds: no code means two things. */
export const REQUEST_OUTCOMES: readonly Choice[] = [...DISCLOSURE_OUTCOMES, ...CORRECTION_OUTCOMES];
export const GROUNDS: readonly Choice[] = [
  ['GIP-14', '国家秘密、危及安全稳定等（第十四条）', 'State secrets, safety (Art. 14)'],
  ['GIP-15', '商业秘密、个人隐私（第十五条）', 'Trade secrets, privacy (Art. 15)'],
  ['GIP-16', '内部事务、过程性信息、执法案卷（第十六条）', 'Internal matters, case files (Art. 16)'],
];
export const BASES: readonly Choice[] = [
  [
    'GIP-41',
    '与自身相关的政府信息记录不准确（政府信息公开条例 第四十一条）',
    'A record about oneself is wrong (GIP Art. 41)',
  ],
  [
    'PIPL-46',
    '个人信息不准确或者不完整（个人信息保护法 第四十六条）',
    'Personal data are wrong (PIPL Art. 46)',
  ],
];
export const PAPERS: readonly Choice[] = [
  ['application', '申请书', 'Application'],
  ['completion', '补正材料', 'Completion'],
  ['opinion', '征求意见函、意见', 'Letter and opinion'],
  ['answer', '答复书', 'Answer'],
  ['other', '其他', 'Other'],
];

const came: readonly Field[] = [
  choice('channel', '提出方式', 'How it came', CHANNELS),
  date('receivedOn', '收到日期', 'Received on', {
    hint: [
      '当面提交的为提交之日，邮寄的为签收之日，平信、传真、网上的为双方确认之日',
      'Handed in: that day; registered mail: the day of receipt; otherwise the day both sides confirm',
    ],
  }),
  secret('applicant', '申请人及联系方式', 'Who asks, and how to reach them'),
];

const numbered = (name: string, zh: string, en: string, example: string): Field =>
  text(name, zh, en, { hint: [`如 ${example}`, `As ${example}`] });

const withholds = ({ outcome }: Values): boolean => outcome === 'withheld' || outcome === 'partly-disclosed';

const CONCERNED: readonly Choice[] = [
  ['organization', '社会组织档案', 'A dossier'],
  ['case', '案件', 'A case'],
  ['clue', '线索', 'A clue'],
];
const concerned = (kind: 'organization' | 'case' | 'clue', zh: string, en: string): Field => ({
  name: kind,
  kind,
  label: [zh, en],
  when: (values) => values['concerns'] === kind,
});

/** Of what was asked by kind and chosen by name, the one stream that the contract takes. */
function withRecord({
  concerns,
  organization,
  case: file,
  clue,
  ...body
}: Record<string, unknown>): Record<string, unknown> {
  const id = organization ?? file ?? clue;
  return typeof concerns === 'string' && typeof id === 'string'
    ? { ...body, record: `${concerns}-${id}` }
    : body;
}

const opens = (id: string): string => `/requests/${id}`;

/** Requests for information (政府信息公开条例) and for the correction of one's own record. */
export const REQUEST_FORMS: Readonly<Record<string, CommandForm>> = {
  registerDisclosureRequest: {
    creates: { path: '/api/requests/disclosure', opens },
    fields: [
      ...came,
      long('content', '申请公开的内容', 'What is asked for', {
        hint: ['名称、文号或者便于查询的其他特征', 'Name, number, or another feature that helps to find it'],
      }),
    ],
  },
  registerCorrectionRequest: {
    creates: { path: '/api/requests/correction', opens },
    fields: [
      choice('basis', '更正的对象', 'What is to be corrected', BASES),
      ...came,
      long('content', '请求更正的内容和依据', 'What is wrong, and the proof of it'),
      choice('concerns', '所涉记录', 'Record concerned', CONCERNED, {
        optional: true,
        hint: ['记录在本系统的填写', 'Where it is kept here'],
      }),
      concerned('organization', '社会组织', 'Organization'),
      concerned('case', '案件', 'Case'),
      concerned('clue', '线索', 'Clue'),
    ],
    body: withRecord,
  },
  askCompletion: {
    fields: [
      numbered('noticeDocNo', '补正告知书文号', 'Number of the notice', '名民公开补〔2026〕2号'),
      date('askedOn', '告知日期', 'Told on', {
        hint: ['收到申请之日起七个工作日内，只告知一次', 'Within seven working days of receipt, once'],
      }),
      long('reason', '需要补正的事项和理由', 'What is to be completed, and why'),
    ],
  },
  completeRequest: {
    fields: [
      date('completedOn', '收到补正的日期', 'Completed on', {
        hint: ['答复期限自这一日起重新计算', 'The term of the answer begins anew that day'],
      }),
      long('content', '补正后的申请内容', 'What is asked for, as completed', {
        initialOf: (target) => target.request?.content ?? undefined,
      }),
    ],
  },
  consultThirdParty: {
    fields: [
      choice('consulted', '征求谁的意见', 'Who is asked', CONSULTED),
      secret('party', '名称', 'Name'),
      date('receivedOn', '对方收到征求意见书的日期', 'When the letter reached it', {
        hint: [
          '第三方有十五个工作日；征求意见的时间不计入答复期限',
          'It has fifteen working days, which do not count in the term of the answer',
        ],
      }),
    ],
  },
  recordThirdPartyOpinion: {
    fields: [
      choice('opinion', '意见', 'Opinion', OPINIONS),
      long('words', '意见的内容和理由', 'What it says', {
        optional: true,
        when: ({ opinion }) => opinion !== 'none',
      }),
      date('answeredOn', '收到意见的日期', 'Answered on', {
        hint: ['逾期未提出意见的，填期限届满后的日期', 'Where none came: a day after its term was over'],
      }),
    ],
  },
  extendDisclosure: {
    fields: [
      long('reason', '延长的理由', 'Why it is extended', {
        hint: ['最长延长二十个工作日，只延长一次', 'By twenty working days at most, once'],
      }),
      date('toldOn', '告知申请人的日期', 'Applicant told on'),
    ],
  },
  answerDisclosure: {
    fields: [
      numbered('answerDocNo', '答复书文号', 'Number of the answer', '名民公开〔2026〕3号'),
      choice('outcome', '答复', 'Answer', DISCLOSURE_OUTCOMES),
      choices('grounds', '不予公开的理由', 'Why it is withheld', GROUNDS, { when: withholds }),
      date('answeredOn', '答复日期', 'Answered on'),
    ],
    // The contract asks for the list of grounds even where it is empty.
    body: ({ grounds = [], ...body }) => ({ ...body, grounds }),
  },
  answerCorrectionRequest: {
    fields: [
      numbered('answerDocNo', '答复书文号', 'Number of the answer', '名民更正〔2026〕1号'),
      choice('outcome', '处理结果', 'Outcome', CORRECTION_OUTCOMES),
      long('finding', '核实情况', 'What was found'),
      date('answeredOn', '答复日期', 'Answered on'),
    ],
  },
  attachRequestPapers: {
    fields: [
      choice('paper', '材料', 'What they are', PAPERS),
      {
        name: 'files',
        kind: 'files',
        label: ['文件', 'Files'],
        hint: ['取哈希后加密保存，原件不可替换', 'Hashed, kept encrypted, never replaced'],
      },
    ],
  },
};
