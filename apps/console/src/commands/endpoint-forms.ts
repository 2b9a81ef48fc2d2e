import { ADDRESSEES } from './case-fields';
import type { Choice, CommandForm, Field, Target } from './form-spec';

const AGENCIES: readonly Choice[] = [
  ...ADDRESSEES.filter(([code]) => code !== 'OTHER'),
  ['COURT', '人民法院', 'Court'],
];

const reason: Field = {
  name: 'reason',
  kind: 'choice',
  label: ['理由', 'Reason'],
  choices: [
    ['need-ended', '不再需要', 'No longer needed'],
    ['misuse', '使用不当', 'Misuse'],
    ['leak-suspected', '疑似泄露', 'Leak suspected'],
    ['maintenance', '维护', 'Maintenance'],
    ['entered-wrongly', '登记有误', 'Entered wrongly'],
  ],
};

const grants =
  (status: string) =>
  (target: Target): Choice[] =>
    (target.endpoint?.grants ?? [])
      .filter((grant) => grant.status === status)
      .map((grant) => [
        grant.grant,
        `${grant.eventTypes.length} 种事件，${grant.proposedBy} 提出`,
        `${grant.eventTypes.length} types, proposed by ${grant.proposedBy}`,
      ]);

const ours = (target: Target) =>
  (target.eventTypes ?? []).flatMap((type) => {
    const grantable = type.agencies.find(({ agency }) => agency === target.endpoint?.agency);
    return grantable && type.visibility === 'granted' ? [{ type, grantable }] : [];
  });

const SECRET: CommandForm['reveals'] = [['secret', ['签名密钥', 'Signing secret']]];

/** An agency's endpoint: what it receives is granted by two persons, on a legal basis. */
export const ENDPOINT_FORMS: Readonly<Record<string, CommandForm>> = {
  registerEndpoint: {
    creates: { path: '/api/endpoints', opens: (id) => `/exchange/endpoints/${id}` },
    fields: [
      { name: 'agency', kind: 'choice', label: ['协同单位', 'Agency'], choices: AGENCIES },
      { name: 'url', kind: 'text', label: ['接收地址', 'Address'], hint: ['https 地址', 'An https address'] },
      { name: 'regionCode', kind: 'region', label: ['辖区', 'Jurisdiction'] },
    ],
    reveals: SECRET,
  },
  activateEndpoint: { path: 'activation', fields: [] },
  suspendEndpoint: { path: 'suspension', fields: [reason] },
  proposeGrant: {
    path: 'grants',
    fields: [
      {
        name: 'eventTypes',
        kind: 'choices',
        label: ['事件', 'Event types'],
        choicesOf: (target) => ours(target).map(({ type }) => [type.type, type.zh, type.en]),
      },
      { name: 'regionCode', kind: 'region', label: ['辖区', 'Jurisdiction'] },
      {
        name: 'legalBasis',
        kind: 'choices',
        label: ['法律依据', 'Legal basis'],
        choicesOf: (target, values) => {
          const chosen = Array.isArray(values['eventTypes']) ? (values['eventTypes'] as string[]) : [];
          const rules = ours(target)
            .filter(({ type }) => chosen.length === 0 || chosen.includes(type.type))
            .flatMap(({ grantable }) => grantable.rules);
          return [...new Map(rules.map((rule) => [rule.rule, rule])).values()].map((rule) => [
            rule.rule,
            rule.citeZh,
            rule.citeEn,
          ]);
        },
      },
    ],
  },
  approveGrant: {
    path: 'grants/approval',
    fields: [{ name: 'grant', kind: 'choice', label: ['授权', 'Grant'], choicesOf: grants('proposed') }],
  },
  revokeGrant: {
    path: 'grants/revocation',
    fields: [
      { name: 'grant', kind: 'choice', label: ['授权', 'Grant'], choicesOf: grants('effective') },
      reason,
    ],
  },
  rotateSecret: {
    path: 'secret',
    fields: [
      {
        name: 'overlapHours',
        kind: 'number',
        label: ['新旧并行小时数', 'Hours of overlap'],
        optional: true,
        hint: ['旧密钥在这段时间内仍有效', 'The old secret stays valid for so long'],
      },
    ],
    reveals: SECRET,
  },
  sendTestEvent: { path: 'test-events', fields: [] },
  recoverDeliveries: {
    path: 'recoveries',
    fields: [
      {
        name: 'which',
        kind: 'choice',
        label: ['补发哪些', 'Which'],
        initial: 'failed',
        choices: [
          ['failed', '未送达的', 'Those that failed'],
          ['all', '全部重放', 'All, again'],
        ],
      },
      { name: 'since', kind: 'instant', label: ['自何时起', 'Since'], optional: true },
      { name: 'fromSequence', kind: 'number', label: ['自序号起', 'From sequence'], optional: true },
    ],
  },
};
