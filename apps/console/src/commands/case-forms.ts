import { DISPOSITIONS, OUTCOMES, docNo, files, ITEM_KINDS, items, present, signature } from './case-fields';
import { PAPER } from './form-parts';
import { proposals } from './correction-forms';
import type { Choice, CommandForm, Field, Target, Values } from './form-spec';

const place: Field = { name: 'place', kind: 'text', label: ['地点', 'Place'] };
const endedAt: Field = {
  name: 'endedAt',
  kind: 'instant',
  label: ['结束时间', 'Ended at'],
  optional: true,
};
const person: Field = {
  name: 'person',
  kind: 'text',
  label: ['被询问人', 'Person questioned'],
  hint: ['单独加密保存，不进列表', 'Sealed under a key of its own, in no list'],
};

const preserved = (target: Target) =>
  (target.case?.evidence ?? []).filter((evidence) => evidence.state === 'preserved');

const itemsOf = (target: Target, values: Values): Choice[] => {
  const chosen = preserved(target).find((evidence) => evidence.id === values['preservation']);
  return (chosen?.items ?? []).map(({ no, kind, quantity }) => {
    const known = ITEM_KINDS.find(([code]) => code === kind);
    return [
      String(no),
      `${no}. ${known?.[1] ?? kind} × ${quantity}`,
      `${no}. ${known?.[2] ?? kind} × ${quantity}`,
    ];
  });
};

/** The investigation of an illegal-organization case (reference (b1)). */
export const CASE_FORMS: Readonly<Record<string, CommandForm>> = {
  assignOfficers: {
    fields: [
      {
        name: 'officers',
        kind: 'accounts',
        role: 'officer',
        label: ['承办人', 'Handlers'],
        min: 1,
        hint: ['两名以上具有执法资格的人员', 'Two or more qualified officers'],
      },
    ],
  },
  decideRecusal: {
    fields: [
      {
        name: 'account',
        kind: 'account',
        label: ['被申请回避的人员', 'Person concerned'],
        initialOf: (target) => target.case?.desks.recusals[0]?.account,
      },
      { name: 'granted', kind: 'yes', label: ['准予回避', 'Granted'], initial: true },
      {
        name: 'ground',
        kind: 'choice',
        label: ['事由', 'Ground'],
        choices: [
          ['relative', '近亲属', 'Relative'],
          ['interest', '有直接利害关系', 'Direct interest'],
          ['witness-or-expert', '担任过证人、鉴定人', 'Was witness or expert'],
          ['other-relation', '其他可能影响公正的关系', 'Another relation'],
        ],
      },
    ],
  },
  recordInquiry: {
    fields: [
      {
        name: 'inquiryKind',
        kind: 'choice',
        label: ['方式', 'Kind'],
        initial: 'interview',
        choices: [
          ['interview', '约谈涉嫌的组织和人员', 'Interview of those suspected'],
          ['witness', '询问知情人', 'Questioning of those who know'],
        ],
      },
      place,
      ...present,
      person,
      { name: 'statement', kind: 'long', label: ['笔录', 'Statement'] },
      ...signature,
      files,
      endedAt,
    ],
  },
  recordSiteInspection: {
    fields: [
      place,
      ...present,
      { name: 'findings', kind: 'long', label: ['现场情况', 'Findings'] },
      { name: 'witness', kind: 'text', label: ['见证人', 'Witness'], optional: true },
      ...signature,
      files,
      endedAt,
    ],
  },
  fixElectronicData: {
    fields: [
      {
        name: 'source',
        kind: 'text',
        label: ['来源', 'Source'],
        hint: ['网址、公众号或设备', 'Address, account or device'],
      },
      { name: 'method', kind: 'text', label: ['固定方式', 'Method'] },
      ...present,
      { ...files, optional: false, min: 1 },
    ],
  },
  proposeEvidencePreservation: {
    fields: [
      {
        name: 'reason',
        kind: 'choice',
        label: ['事由', 'Reason'],
        choices: [
          ['may-be-lost', '证据可能灭失', 'May be lost'],
          ['hard-to-obtain-later', '以后难以取得', 'Hard to obtain later'],
        ],
      },
      items,
    ],
  },
  registerEvidencePreservation: {
    fields: [
      {
        name: 'proposal',
        kind: 'choice',
        label: ['批准哪一件呈请', 'Proposal'],
        choicesOf: proposals('evidence-preservation'),
      },
      { ...docNo, optional: true, label: ['通知书文号', 'Number of the notice'], hint: PAPER },
      { name: 'keeper', kind: 'account', role: 'evidence-keeper', label: ['保管员', 'Keeper'] },
    ],
  },
  decideEvidencePreservation: {
    fields: [
      {
        name: 'preservation',
        kind: 'choice',
        label: ['登记保存', 'Preservation'],
        choicesOf: (target) =>
          preserved(target).map((evidence, index) => [
            evidence.id,
            `第 ${index + 1} 次登记保存，${evidence.items.length} 件`,
            `No. ${index + 1}, ${evidence.items.length} items`,
          ]),
      },
      { ...docNo, optional: true, label: ['处理决定文号', 'Number of the decision'], hint: PAPER },
      {
        name: 'outcomes',
        kind: 'each',
        label: ['逐件处理', 'Outcome of each item'],
        eachOf: itemsOf,
        choices: OUTCOMES,
        when: (values) => Boolean(values['preservation']),
      },
    ],
  },
  hearParty: {
    fields: [
      {
        name: 'way',
        kind: 'choice',
        label: ['情形', 'How'],
        initial: 'statement',
        choices: [
          ['statement', '已陈述、申辩', 'Made a statement'],
          ['waived', '放弃陈述、申辩', 'Waived'],
          ['absent-after-notice', '经通知未到', 'Absent after notice'],
        ],
      },
      ...present,
      {
        ...person,
        label: ['陈述人', 'Who spoke'],
        when: (values) => values['way'] !== 'absent-after-notice',
      },
      {
        name: 'statement',
        kind: 'long',
        label: ['陈述和申辩', 'Statement'],
        when: (values) => values['way'] === 'statement',
      },
      {
        name: 'notice.docNo',
        kind: 'text',
        label: ['通知书文号', 'Number of the notice'],
        when: (values) => values['way'] === 'absent-after-notice',
      },
      {
        name: 'notice.servedOn',
        kind: 'date',
        label: ['通知送达日期', 'Notice served on'],
        when: (values) => values['way'] === 'absent-after-notice',
      },
      ...signature,
      files,
    ],
  },
  closeInvestigation: {
    fields: [
      { name: 'organization', kind: 'long', label: ['组织基本情况', 'The body'] },
      { name: 'course', kind: 'long', label: ['调查经过', 'Course of the investigation'] },
      { name: 'facts', kind: 'long', label: ['查明的事实和证据', 'Facts and evidence'] },
      {
        name: 'basis',
        kind: 'rules',
        label: ['适用依据', 'Articles applied'],
        min: 1,
        choices: [
          ['O77-3', 'O77-3', 'O77-3'],
          ['SG-32', 'SG-32', 'SG-32'],
          ['PNE-27', 'PNE-27', 'PNE-27'],
          ['FND-40', 'FND-40', 'FND-40'],
          ['O77-18', 'O77-18', 'O77-18'],
        ],
      },
      { name: 'complex', kind: 'yes', label: ['案情复杂', 'Complex'], initial: false },
      { name: 'major', kind: 'yes', label: ['涉及重大公共利益', 'Major'], initial: false },
      { name: 'proposal', kind: 'choice', label: ['处理建议', 'Proposal'], choices: DISPOSITIONS },
      files,
    ],
  },
};
