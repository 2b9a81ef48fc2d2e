import type { Choice, CommandForm, Field } from './form-spec';

export const documentNumber: Field = {
  name: 'documentNumber',
  kind: 'text',
  label: ['文号', 'Document number'],
};

export const whole = (name: string, zh: string, en: string): Field => ({
  name,
  kind: 'number',
  label: [zh, en],
});
const TYPES: readonly Choice[] = [
  ['SG', '社会团体', 'Association'],
  ['PNE', '民办非企业单位', 'Service unit'],
  ['FND', '基金会', 'Foundation'],
];
const opens = (id: string) => `/organizations/${id}`;

/** From the incubator to the register. */
export const REGISTRATION_FORMS: Readonly<Record<string, CommandForm>> = {
  admitToIncubator: {
    creates: { path: '/api/organizations/admit-to-incubator', opens },
    fields: [
      { name: 'name', kind: 'text', label: ['名称', 'Name'] },
      { name: 'base', kind: 'text', label: ['孵化基地', 'Incubation base'] },
      {
        name: 'baseLevel',
        kind: 'choice',
        label: ['基地层级', 'Level'],
        choices: [
          ['city', '市', 'City'],
          ['county', '区县', 'County'],
          ['township', '乡镇、街道', 'Township'],
          ['village', '村、社区', 'Village'],
        ],
      },
      { name: 'region', kind: 'region', label: ['基地所在地', 'Where the base lies'] },
      { ...documentNumber, name: 'agreement.documentNumber', label: ['入驻协议编号', 'Agreement number'] },
      { name: 'agreement.signedOn', kind: 'date', label: ['签订日期', 'Signed on'] },
      { name: 'agreement.endsOn', kind: 'date', label: ['到期日期', 'Ends on'], optional: true },
    ],
  },
  applyRegistration: {
    creates: { path: '/api/organizations/apply-registration', opens },
    fields: [
      { name: 'name', kind: 'text', label: ['拟定名称', 'Name'] },
      { name: 'type', kind: 'choice', label: ['类型', 'Type'], choices: TYPES },
      { name: 'receivedOn', kind: 'date', label: ['材料齐全之日', 'Complete documents received on'] },
      {
        name: 'supervision',
        kind: 'choice',
        label: ['管理体制', 'Supervision'],
        choices: [
          ['DUAL', '双重管理', 'Dual'],
          ['DIRECT', '直接登记', 'Direct'],
          ['DECOUPLED', '脱钩', 'Decoupled'],
        ],
      },
      { name: 'competentUnit', kind: 'text', label: ['业务主管单位', 'Competent unit'], optional: true },
      {
        ...documentNumber,
        name: 'consent.documentNumber',
        label: ['同意文件文号', 'Consent: number'],
        optional: true,
      },
      { name: 'consent.issuedOn', kind: 'date', label: ['同意日期', 'Consent: date'], optional: true },
      whole('means.individualMembers', '个人会员', 'Individual members'),
      whole('means.unitMembers', '单位会员', 'Unit members'),
      whole('means.fullTimeStaff', '专职工作人员', 'Full-time staff'),
      { ...whole('means.fundsFen', '活动资金（分）', 'Funds in fen'), hint: ['1 元 = 100', '1 yuan = 100'] },
      { name: 'means.premises', kind: 'yes', label: ['有住所和活动场所', 'It has premises'], initial: false },
    ],
  },
  approveRegistration: {
    fields: [
      { name: 'uscc', kind: 'text', label: ['统一社会信用代码', 'Unified credit code'] },
      { name: 'certificateNumber', kind: 'text', label: ['证书编号', 'Certificate number'] },
      { name: 'decidedOn', kind: 'date', label: ['决定日期', 'Decided on'] },
    ],
  },
  refuseRegistration: {
    fields: [
      {
        name: 'ground',
        kind: 'choice',
        label: ['不予登记的情形', 'Ground'],
        choices: [
          ['purpose', '宗旨、业务不合规定', 'Purpose'],
          ['duplicate', '已有相同或者相似的组织', 'Duplicate'],
          ['barred-person', '发起人、负责人受限', 'Barred person'],
          ['falsification', '弄虚作假', 'Falsification'],
          ['other-bar', '其他禁止情形', 'Another bar'],
        ],
      },
      documentNumber,
      { name: 'reasons', kind: 'long', label: ['理由', 'Reasons'] },
    ],
  },
};
