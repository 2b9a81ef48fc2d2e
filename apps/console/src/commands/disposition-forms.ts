import { occurredAt, lateReason, officers, files, note, reason, documentNumber } from './case-fields';
import type { CommandForm } from './form-spec';

/** Decision, dissuasion, transfer, closing and archive of an illegal-organization case (reference (b1)). */
export const DISPOSITION_FORMS: Readonly<Record<string, CommandForm>> = {
  decideBan: {
    irrevocable: [
      '决定自作出起记入历史并推送有权接收的单位；今后只能撤销，不能删除。',
      'The decision is recorded and sent to the agencies entitled to it. It can later be annulled, never deleted.',
    ],
    fields: [
      documentNumber,
      { name: 'facts', kind: 'long', label: ['违法事实', 'Facts'] },
      {
        name: 'power',
        kind: 'choice',
        label: ['取缔职权依据', 'Power to ban'],
        choices: [
          ['SG-32', '社会团体登记管理条例 第三十二条', 'Social Groups Regulation Art. 32'],
          ['PNE-27', '民办非企业单位登记管理暂行条例 第二十七条', 'Non-enterprise Units Regulation Art. 27'],
          ['FND-40', '基金会管理条例 第四十条', 'Foundations Regulation Art. 40'],
        ],
      },
      {
        name: 'remedies',
        kind: 'long',
        label: ['救济途径（机关、期限、法院）', 'Remedies (organ, term, court)'],
      },
      files,
    ],
  },
  announceBan: {
    irrevocable: ['公告一经发布即对外公开。', 'An announcement is public once it is made.'],
    fields: [
      {
        name: 'media',
        kind: 'choice',
        label: ['公告方式', 'Medium'],
        choices: [
          ['portal', '门户网站', 'Web portal'],
          ['newspaper', '报纸', 'Newspaper'],
          ['premises', '活动场所张贴', 'Posted on the premises'],
        ],
      },
      { name: 'url', kind: 'text', label: ['网址', 'Address'], optional: true },
      { name: 'announcedOn', kind: 'date', label: ['公告日', 'Announced on'] },
    ],
  },
  dissuade: {
    fields: [
      occurredAt,
      officers,
      { name: 'summary', kind: 'long', label: ['劝诫教育情况', 'Admonition'] },
      {
        name: 'minorHarm',
        kind: 'yes',
        label: ['情节轻微，社会危害不大', 'Minor, little harm'],
        initial: false,
      },
      files,
      lateReason,
    ],
  },
  recordSelfDissolution: {
    fields: [occurredAt, { name: 'proof', kind: 'long', label: ['自行解散的证明', 'Proof'] }, files],
  },
  guideToRegister: {
    fields: [
      { name: 'registrar', kind: 'text', label: ['登记机关', 'Registrar'] },
      { name: 'summary', kind: 'long', label: ['引导情况', 'Guidance'] },
    ],
  },
  transferCase: {
    irrevocable: [
      '移送后由受移送机关办理，本案转入等待回执。',
      'The receiving organ takes over; this case waits for its answer.',
    ],
    fields: [
      { name: 'agency', kind: 'text', label: ['受移送机关', 'Receiving organ'] },
      documentNumber,
      reason,
    ],
  },
  closeCase: {
    fields: [
      {
        name: 'disposition',
        kind: 'choice',
        label: ['处置结果', 'Disposition'],
        choices: [
          ['BANNED', '取缔', 'Banned'],
          ['DISSUADED', '劝散', 'Dissuaded'],
          ['GUIDED_TO_REGISTER', '引导登记', 'Guided to register'],
          ['TRANSFERRED_POLICE', '移送公安', 'Transferred to police'],
          ['TRANSFERRED_ORGAN', '移送有关部门', 'Transferred to an organ'],
          ['NOT_ILLEGAL', '不属于', 'Not illegal'],
        ],
      },
      note,
    ],
  },
  archiveCase: {
    fields: [
      { name: 'volume', kind: 'text', label: ['卷宗号', 'Volume'] },
      {
        name: 'keptFor',
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
  decideRecusal: {
    fields: [{ name: 'officer', kind: 'text', label: ['回避人员证号', 'Badge of the officer'] }, reason],
  },
};
