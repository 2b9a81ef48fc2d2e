import {
  occurredAt,
  lateReason,
  officers,
  files,
  note,
  reason,
  signature,
  documentNumber,
  items,
} from './case-fields';
import type { CommandForm } from './form-spec';

/** The investigation of an illegal-organization case (reference (b1)). */
export const CASE_FORMS: Readonly<Record<string, CommandForm>> = {
  assignOfficers: { fields: [{ ...officers, label: ['承办人', 'Handlers'] }, note] },
  recordInquiry: {
    fields: [
      {
        name: 'inquiryKind',
        kind: 'choice',
        label: ['方式', 'Kind'],
        initial: 'interview',
        choices: [
          ['interview', '约谈', 'Interview'],
          ['witness', '询问', 'Questioning'],
        ],
      },
      occurredAt,
      { name: 'place', kind: 'text', label: ['地点', 'Place'] },
      officers,
      {
        name: 'person',
        kind: 'text',
        label: ['被询问人', 'Person questioned'],
        hint: ['加密保存，不进列表', 'Stored encrypted, in no list'],
      },
      { name: 'summary', kind: 'long', label: ['要点', 'Main points'] },
      signature,
      files,
      lateReason,
    ],
  },
  recordSiteInspection: {
    fields: [
      occurredAt,
      { name: 'place', kind: 'text', label: ['检查地点', 'Place'] },
      officers,
      {
        name: 'credentialsShown',
        kind: 'yes',
        label: ['已出示执法证件', 'Credentials were shown'],
        initial: true,
      },
      { name: 'summary', kind: 'long', label: ['现场情况', 'Findings'] },
      signature,
      files,
      lateReason,
    ],
  },
  fixElectronicData: {
    fields: [
      occurredAt,
      {
        name: 'source',
        kind: 'text',
        label: ['来源', 'Source'],
        hint: ['网址、公众号或设备', 'Address, account or device'],
      },
      { name: 'method', kind: 'text', label: ['固定方式', 'Method'] },
      officers,
      { ...files, optional: false, min: 1 },
      lateReason,
    ],
  },
  proposeEvidencePreservation: { fields: [items, reason] },
  registerEvidencePreservation: {
    fields: [
      occurredAt,
      items,
      { name: 'keeper', kind: 'text', label: ['保管人证号', 'Keeper'] },
      documentNumber,
      reason,
      lateReason,
    ],
  },
  decideEvidencePreservation: {
    fields: [
      {
        name: 'decision',
        kind: 'choice',
        label: ['处理决定', 'Decision'],
        choices: [
          ['return', '退还', 'Return'],
          ['appraise', '送交鉴定', 'Send for appraisal'],
          ['collect', '随案收缴', 'Collect with the case'],
          ['release', '解除登记保存', 'Release'],
        ],
      },
      documentNumber,
      reason,
    ],
  },
  hearParty: {
    fields: [
      occurredAt,
      { name: 'place', kind: 'text', label: ['地点', 'Place'] },
      officers,
      {
        name: 'result',
        kind: 'choice',
        label: ['情形', 'Outcome'],
        initial: 'heard',
        choices: [
          ['heard', '已陈述', 'Heard'],
          ['waived', '放弃陈述', 'Waived'],
          ['unreachable', '无法联系，已公告', 'Unreachable, announced'],
        ],
      },
      { name: 'summary', kind: 'long', label: ['陈述要点', 'What was said'] },
      signature,
      files,
      lateReason,
    ],
  },
  closeInvestigation: {
    fields: [
      { name: 'facts', kind: 'long', label: ['查明的事实', 'Facts found'] },
      { name: 'law', kind: 'long', label: ['适用依据', 'Law applied'] },
      {
        name: 'proposal',
        kind: 'choice',
        label: ['处理建议', 'Proposal'],
        choices: [
          ['BANNED', '取缔', 'Ban'],
          ['DISSUADED', '劝散', 'Dissuade'],
          ['GUIDED_TO_REGISTER', '引导登记', 'Guide to register'],
          ['TRANSFERRED', '移送', 'Transfer'],
          ['NOT_ILLEGAL', '不属于非法社会组织', 'Not an illegal organization'],
        ],
      },
      {
        name: 'complexOrMajor',
        kind: 'yes',
        label: ['情节复杂或者重大', 'Complex or major'],
        initial: false,
      },
      files,
    ],
  },
  requestLegalReview: { fields: [note] },
  passLegalReview: { fields: [{ name: 'opinion', kind: 'long', label: ['审核意见', 'Opinion'] }] },
  returnLegalReview: { fields: [{ ...reason, label: ['退回理由', 'Reason for return'] }] },
  proposeBan: { fields: [reason] },
};
