import { ADDRESSEES, docNo, ILLEGAL_GROUNDS } from './case-fields';
import type { Choice, CommandForm, Field, Target } from './form-spec';

export const CLUE_SOURCES: readonly Choice[] = [
  ['HOTLINE_12345', '12345 热线', 'Hotline 12345'],
  ['REPORT_REALNAME', '实名举报', 'Report, named'],
  ['REPORT_ANONYMOUS', '匿名举报', 'Report, anonymous'],
  ['PETITION', '信访', 'Petition'],
  ['CAC', '网信移送', 'Cyberspace office'],
  ['POLICE', '公安移送', 'Police'],
  ['MARKET_REG', '市场监管移送', 'Market regulator'],
  ['NDRC', '发展改革移送', 'Development and reform'],
  ['COMPETENT_UNIT', '业务主管单位移送', 'Competent unit'],
  ['PARTY_BODY', '党建工作机构移送', 'Party-building body'],
  ['SUPERIOR', '上级交办', 'Superior organ'],
  ['PEER_TRANSFER', '同级移送', 'Peer organ'],
  ['PATROL', '乡镇巡查', 'Township patrol'],
  ['ONLINE_MONITORING', '网络监测', 'Online monitoring'],
  ['ANNUAL_CHECK', '年检发现', 'Annual check'],
  ['SPOT_CHECK', '抽查发现', 'Spot check'],
  ['AUDIT', '审计发现', 'Audit'],
  ['RATING', '评估发现', 'Rating'],
  ['SELF', '自行发现', 'Own finding'],
];

export const VERIFICATIONS: readonly Choice[] = [
  ['suspect', '涉嫌非法社会组织，本机关管辖', 'Suspected, ours'],
  ['not-ours', '不属本机关管辖，移送', 'Not ours: transfer'],
  ['excluded', '依法不属于（备案社区组织等）', 'Excluded by law'],
  ['lawful-body', '系合法登记的组织', 'A lawfully registered body'],
  ['violation', '登记的社会组织涉嫌违法，本机关管辖', 'Violation by a registered organization, ours'],
  ['duplicate', '与已有线索重复', 'Duplicate'],
];

export const JUDGEMENT_REASONS: readonly Choice[] = [
  ['same-address', '地址相同', 'Same address'],
  ['same-head', '负责人相同', 'Same head'],
  ['same-code', '信用代码相同', 'Same code'],
  ['same-name-only', '仅名称相同', 'Same name only'],
  ['other-region', '地域不同', 'Another region'],
  ['other-business', '业务不同', 'Another business'],
  ['branch-of-it', '系其分支、代表机构', 'A branch of it'],
  ['other', '其他', 'Other'],
];

const ground: Field = {
  name: 'ground',
  kind: 'choice',
  label: ['立案情形', 'Ground'],
  choices: ILLEGAL_GROUNDS,
  initial: 'UNREGISTERED',
};

const jurisdictionReason: Field = {
  name: 'reason',
  kind: 'choice',
  label: ['事由', 'Reason'],
  choices: [
    ['several-counties', '跨区县', 'Several counties'],
    ['grave', '案情重大', 'Grave'],
    ['recusal', '需要回避', 'Recusal'],
    ['disputed', '管辖有争议', 'Disputed'],
    ['other-need', '其他需要', 'Another need'],
  ],
};

const openings =
  (wanted: (opening: { approved: boolean; own: boolean }) => boolean) =>
  (target: Target): Choice[] =>
    (target.clue?.openings ?? [])
      .filter(wanted)
      .map(({ request }, index) => [request, `第 ${index + 1} 件申请`, `Request ${index + 1}`]);

/** Commands about clues; `registerClue` has no subject yet. */
export const CLUE_FORMS: Readonly<Record<string, CommandForm>> = {
  registerClue: {
    creates: { path: '/api/clues', opens: (id) => `/clues/${id}` },
    fields: [
      {
        name: 'subjectName',
        kind: 'text',
        label: ['被举报名称', 'Name of the body'],
        hint: [
          '按举报原文填，登记后自动与名录、名单比对',
          'As reported; screened against register and lists at once',
        ],
      },
      { name: 'source', kind: 'choice', label: ['线索来源', 'Source'], choices: CLUE_SOURCES },
      {
        name: 'region',
        kind: 'region',
        label: ['行为地', 'Place of the act'],
        hint: ['区县或者乡镇、街道', 'County, or township'],
      },
      { name: 'placeDetail', kind: 'text', label: ['详细地点', 'Exact place'], optional: true },
      { name: 'receivedOn', kind: 'date', label: ['收到日期', 'Received on'] },
      {
        name: 'facts',
        kind: 'long',
        label: ['事实和线索', 'Facts and leads'],
        hint: ['不写举报人；举报人另填在下面', 'Without the reporter, who goes below'],
      },
      {
        name: 'reporterIdentity',
        kind: 'text',
        label: ['举报人及联系方式', 'Reporter and contact'],
        optional: true,
        hint: ['单独加密保存，须两人并写明理由才能打开', 'Sealed apart; two persons and a reason open it'],
      },
      {
        name: 'reporterWords',
        kind: 'long',
        label: ['举报原文', 'The report in its own words'],
        optional: true,
        hint: ['与举报人一同加密', 'Sealed with the reporter'],
      },
    ],
  },
  verifyClue: {
    fields: [
      { name: 'result', kind: 'choice', label: ['核查结论', 'Result'], choices: VERIFICATIONS },
      {
        name: 'duplicateOf',
        kind: 'clue',
        label: ['重复的线索', 'The clue that says the same'],
        when: (values) => values['result'] === 'duplicate',
      },
      { name: 'finding', kind: 'long', label: ['核查情况', 'What was found'] },
    ],
  },
  proposeFiling: {
    fields: [ground, { name: 'reason', kind: 'long', label: ['提请理由', 'Reason'], optional: true }],
  },
  transferClue: {
    fields: [
      { name: 'addressee', kind: 'choice', label: ['受移送机关', 'Receiving organ'], choices: ADDRESSEES },
      docNo,
    ],
  },
  escalateJurisdiction: { fields: [jurisdictionReason] },
  designateJurisdiction: {
    fields: [jurisdictionReason, { name: 'to', kind: 'region', label: ['指定的机关', 'Designated organ'] }],
  },
  requestReporterOpening: {
    fields: [
      {
        name: 'reason',
        kind: 'choice',
        label: ['理由', 'Reason'],
        choices: [
          ['ask-for-details', '核实细节', 'Ask for details'],
          ['protect-reporter', '保护举报人', 'Protect the reporter'],
          ['reply-to-reporter', '答复举报人', 'Reply to the reporter'],
          ['court-order', '法院要求', 'Court order'],
          ['supervision', '执法监督', 'Supervision'],
        ],
      },
    ],
  },
  approveReporterOpening: {
    fields: [
      {
        name: 'request',
        kind: 'choice',
        label: ['申请', 'Request'],
        choicesOf: openings((opening) => !opening.approved),
      },
    ],
  },
  openReporterIdentity: {
    fields: [
      {
        name: 'request',
        kind: 'choice',
        label: ['已同意的申请', 'Approved request'],
        choicesOf: openings((opening) => opening.approved && opening.own),
      },
    ],
    reveals: [
      ['identity', ['举报人', 'Reporter']],
      ['words', ['举报原文', 'In their own words']],
    ],
  },
};
