import {
  ADDRESSEES,
  BAN_POWERS,
  DISPOSITIONS,
  docNo,
  files,
  items,
  paper,
  present,
  signature,
} from './case-fields';
import { PAPER } from './form-parts';
import type { CommandForm } from './form-spec';
import { onDecision } from './penalty-fields';

/** Decision, dissuasion, transfer, closing and archive of an illegal-organization case (reference (b1)). */
export const DISPOSITION_FORMS: Readonly<Record<string, CommandForm>> = {
  proposeBan: {
    fields: [
      { name: 'power', kind: 'choice', label: ['取缔职权依据', 'Power to ban'], choices: BAN_POWERS },
      { name: 'reason', kind: 'long', label: ['呈请理由', 'Reason'], sealed: true },
      {
        name: 'leniency',
        kind: 'long',
        label: ['不以劝诫教育处理的理由', 'Why it is not left at admonition'],
        optional: true,
        sealed: true,
        hint: [
          '情节轻微、社会危害不大的必须说明（令77 第十八条）',
          'Required for minor cases (Order 77 Art. 18)',
        ],
      },
    ],
  },
  decideBan: {
    irrevocable: [
      '决定自作出起记入历史并推送有权接收的单位；今后只能撤销，不能抹去。',
      'The decision is recorded and sent to the agencies entitled to it. It can later be annulled, never erased.',
    ],
    fields: [
      { ...docNo, optional: true, hint: PAPER },
      { name: 'power', kind: 'choice', label: ['取缔职权依据', 'Power to ban'], choices: BAN_POWERS },
      { name: 'facts', kind: 'long', label: ['违法事实', 'Facts'] },
      files,
    ],
  },
  announceBan: {
    irrevocable: ['公告一经发布即对外公开。', 'An announcement is public once it is made.'],
    fields: [
      {
        name: 'media',
        kind: 'choices',
        label: ['公告方式', 'Media'],
        choices: [
          ['portal', '门户网站', 'Web portal'],
          ['newspaper', '报纸', 'Newspaper'],
          ['premises', '活动场所张贴', 'Posted on the premises'],
        ],
      },
      { name: 'url', kind: 'text', label: ['网址', 'Address'], optional: true },
      { name: 'where', kind: 'text', label: ['张贴处、报纸版面', 'Where'], optional: true },
      { name: 'announcedOn', kind: 'date', label: ['公告日', 'Announced on'] },
    ],
  },
  collectSeals: {
    fields: [
      { ...items, optional: true },
      {
        name: 'noneBecause',
        kind: 'choice',
        label: ['没有可收缴的', 'Why there was nothing to collect'],
        optional: true,
        choices: [
          ['none-existed', '未刻制、未印制', 'None existed'],
          ['already-collected', '已经收缴', 'Already collected'],
          ['not-found', '未找到', 'Not found'],
          ['lost-or-destroyed', '遗失或者毁损', 'Lost or destroyed'],
        ],
      },
      ...signature,
      files,
    ],
  },
  dissuade: {
    fields: [
      { name: 'minor', kind: 'yes', label: ['情节轻微', 'Minor'], initial: false },
      { name: 'littleHarm', kind: 'yes', label: ['社会危害不大', 'Little harm'], initial: false },
      ...present,
      { name: 'admonition', kind: 'long', label: ['劝诫教育情况', 'Admonition'] },
      ...signature,
      paper('劝散记录', 'Record'),
    ],
  },
  recordSelfDissolution: {
    fields: [
      { name: 'dissolvedOn', kind: 'date', label: ['自行解散日期', 'Dissolved on'] },
      { name: 'evidence', kind: 'long', label: ['自行解散的证明', 'What proves it'] },
      { ...files, optional: false, min: 1 },
    ],
  },
  recordRevisit: {
    fields: [
      ...present,
      { name: 'relapsed', kind: 'yes', label: ['发现继续活动', 'Found acting again'], initial: false },
      { name: 'finding', kind: 'long', label: ['回访情况', 'Finding'] },
      files,
    ],
  },
  concludeNotIllegal: {
    fields: [
      {
        name: 'reason',
        kind: 'choice',
        label: ['理由', 'Reason'],
        choices: [
          ['community-organization', '备案的社区社会组织', 'Community organization on file'],
          ['no-registration-needed', '依法不需登记', 'No registration needed'],
          ['unproven', '证据不足以认定', 'Unproven'],
          ['registered', '已依法登记', 'Registered'],
        ],
      },
      { name: 'finding', kind: 'long', label: ['认定情况', 'Finding'] },
    ],
  },
  guideToRegister: {
    fields: [
      {
        name: 'ground',
        kind: 'choice',
        label: ['前提', 'Ground'],
        choices: [
          ['dissolved-by-itself', '已自行解散', 'Dissolved by itself'],
          ['not-illegal', '不属于非法社会组织', 'Not illegal'],
        ],
      },
      { name: 'guidance', kind: 'long', label: ['引导情况', 'Guidance'], sealed: true },
      {
        name: 'organization',
        kind: 'organization',
        label: ['由此登记的组织', 'The organization that came of it'],
        optional: true,
      },
    ],
  },
  transferCase: {
    irrevocable: ['移送后由受移送机关办理。', 'The receiving organ takes over.'],
    fields: [
      { name: 'addressee', kind: 'choice', label: ['受移送机关', 'Receiving organ'], choices: ADDRESSEES },
      docNo,
    ],
  },
  referToPolice: {
    irrevocable: ['移送公安后，公安端点将收到通知。', 'The police are told at once.'],
    fields: [
      {
        name: 'ground',
        kind: 'choice',
        label: ['情形', 'Ground'],
        choices: [
          ['acting-on-after-ban', '取缔后继续活动', 'Acting on after the ban'],
          ['obstruction', '阻碍执行职务', 'Obstruction'],
          ['false-or-destroyed-evidence', '伪造、毁灭证据', 'False or destroyed evidence'],
          ['foreign-ngo', '境外非政府组织', 'Foreign NGO'],
          ['other-security-offence', '其他违反治安管理', 'Another security offence'],
        ],
      },
      docNo,
    ],
  },
  closeCase: {
    fields: [
      {
        name: 'disposition',
        kind: 'choice',
        label: ['处置结果', 'Disposition'],
        choices: DISPOSITIONS,
        initialOf: (target) => target.case?.disposition ?? undefined,
        when: (_values, target) => target?.case?.kind !== 'penalty',
      },
      {
        name: 'outcome',
        kind: 'choice',
        label: ['结案情形', 'Outcome'],
        choices: [
          ['executed', '已经执行', 'Executed'],
          ['no-penalty', '不予处罚', 'No penalty'],
          ['transferred', '已经移送', 'Transferred'],
          ['court-ended', '法院裁定终结执行', 'Ended by the court'],
          ['not-necessary', '不需要执行', 'Not necessary'],
          ['annulled', '决定被撤销', 'Annulled'],
          ['terminated', '已经终止', 'Terminated'],
        ],
        when: (_values, target) => target?.case?.kind === 'penalty',
      },
    ],
  },
  archiveCase: {
    fields: [
      { name: 'volume', kind: 'text', label: ['卷宗号', 'Volume'] },
      {
        name: 'retention',
        kind: 'choice',
        label: ['保管期限', 'Kept for'],
        choices: [
          ['permanent', '永久', 'Permanent'],
          ['30-years', '30 年', '30 years'],
          ['10-years', '10 年', '10 years'],
        ],
      },
    ],
  },
  revokeOwnDecision: {
    irrevocable: [
      '撤销记入历史，并通知收到原决定的每一个单位。',
      'The revocation is recorded and told to everyone who received the decision.',
    ],
    fields: [
      { ...docNo, name: 'revocationDocNo', label: ['撤销决定文号', 'Number of the revocation'] },
      {
        name: 'basis',
        kind: 'choice',
        label: ['撤销依据', 'Basis'],
        choices: [
          ['APL-75', '行政处罚法 第七十五条（自行纠正）', 'Penalties Law Art. 75 (own error)'],
          ['REC-64', '行政复议法 第六十四条', 'Reconsideration Law Art. 64'],
          ['LIT-70', '行政诉讼法 第七十条', 'Litigation Law Art. 70'],
          ['REC-67', '行政复议法 第六十七条（确认无效）', 'Reconsideration Law Art. 67 (void)'],
          ['LIT-75', '行政诉讼法 第七十五条（确认无效）', 'Litigation Law Art. 75 (void)'],
        ],
      },
      { ...onDecision, when: (_values, target) => target?.case?.kind === 'penalty' },
    ],
  },
};
