import type { CommandForm, Field } from './form-spec';

export const CLUE_SOURCES = [
  ['HOTLINE_12345', '12345 热线', 'Hotline 12345'],
  ['REPORT_REALNAME', '实名举报', 'Report, named'],
  ['REPORT_ANONYMOUS', '匿名举报', 'Report, anonymous'],
  ['PETITION', '信访', 'Petition'],
  ['CAC', '网信移送', 'Cyberspace office'],
  ['POLICE', '公安移送', 'Police'],
  ['MARKET_REG', '市场监管移送', 'Market regulator'],
  ['SUPERIOR', '上级交办', 'Superior organ'],
  ['PEER_TRANSFER', '同级移送', 'Peer organ'],
  ['PATROL', '乡镇巡查', 'Township patrol'],
  ['ONLINE_MONITORING', '网络监测', 'Online monitoring'],
  ['SELF', '自行发现', 'Own finding'],
] as const;

const GROUNDS: Field = {
  name: 'ground',
  kind: 'choice',
  label: ['立案情形', 'Ground'],
  choices: [
    ['UNREGISTERED', '未经登记，擅自以社会组织名义活动', 'Acting unregistered'],
    ['BEYOND_PREPARATION', '筹备期间开展筹备以外的活动', 'Beyond preparation'],
    ['AFTER_REVOCATION', '被撤销或吊销后继续活动', 'Acting on after revocation'],
  ],
};

/** Commands about clues; `registerClue` has no subject yet. */
export const CLUE_FORMS: Readonly<Record<string, CommandForm>> = {
  registerClue: {
    creates: { path: '/api/clues', opens: (id) => `/clues/${id}` },
    fields: [
      {
        name: 'name',
        kind: 'text',
        label: ['被举报名称', 'Name of the body'],
        hint: [
          '按举报原文填，登记后自动与名录、名单比对',
          'As reported; screened against register and lists at once',
        ],
      },
      { name: 'source', kind: 'choice', label: ['线索来源', 'Source'], choices: CLUE_SOURCES },
      {
        name: 'regionCode',
        kind: 'text',
        label: ['行为地代码', 'Place of act (code)'],
        hint: ['区县或乡镇的区划代码，如 511803', 'County or township code, e.g. 511803'],
      },
      { name: 'place', kind: 'text', label: ['行为地详址', 'Exact place'], optional: true },
      { name: 'receivedOn', kind: 'date', label: ['收到日期', 'Received on'] },
      { name: 'summary', kind: 'long', label: ['事实和线索', 'Facts and leads'] },
      {
        name: 'reporterName',
        kind: 'text',
        label: ['举报人', 'Reporter'],
        optional: true,
        hint: ['单独加密保存，须两人并写明理由才能打开', 'Encrypted apart; two persons and a reason open it'],
      },
      {
        name: 'reporterContact',
        kind: 'text',
        label: ['举报人联系方式', 'Contact of the reporter'],
        optional: true,
      },
    ],
    body: (values) => {
      const { reporterName, reporterContact, ...rest } = values;
      const reporter =
        reporterName || reporterContact ? { name: reporterName, contact: reporterContact } : undefined;
      return reporter ? { ...rest, reporter } : rest;
    },
  },
  verifyClue: {
    fields: [
      {
        name: 'result',
        kind: 'choice',
        label: ['核查结论', 'Result'],
        choices: [
          ['suspect', '涉嫌非法社会组织，本机关管辖', 'Suspected, ours'],
          ['not-ours', '须其他机关许可的活动，移送', 'Needs another organ’s licence: transfer'],
          ['excluded', '依法不属于（备案社区组织等）', 'Excluded by law'],
          ['lawful-body', '系合法登记的组织', 'A lawfully registered body'],
          ['duplicate', '与已有线索重复', 'Duplicate'],
        ],
      },
      { name: 'note', kind: 'long', label: ['核查情况', 'What was found'] },
    ],
  },
  proposeFiling: {
    fields: [GROUNDS, { name: 'note', kind: 'long', label: ['提请理由', 'Reason'], optional: true }],
  },
  fileCase: {
    creates: { path: '/api/cases', opens: (id) => `/cases/${id}` },
    fields: [GROUNDS],
    body: (values, target) => ({
      kind: 'illegal',
      clueIds: target ? [target.id] : [],
      ground: values['ground'],
    }),
  },
  decideScreeningMatch: { fields: [] },
};
