import type { CommandForm, Field } from './form-spec';

const documentNumber: Field = { name: 'documentNumber', kind: 'text', label: ['文号', 'Document number'] };
const issuedOn: Field = { name: 'issuedOn', kind: 'date', label: ['作出日期', 'Issued on'] };
const servedOn: Field = { name: 'servedOn', kind: 'date', label: ['送达日期', 'Served on'] };
const reason: Field = { name: 'reason', kind: 'long', label: ['理由', 'Reason'] };

/** The organization's life, thin for now: warnings and listings only register an act already made on paper. */
export const ORGANIZATION_FORMS: Readonly<Record<string, CommandForm>> = {
  orderRectification: {
    fields: [
      documentNumber,
      issuedOn,
      servedOn,
      { name: 'dueOn', kind: 'date', label: ['改正期限（按文书）', 'Due on (as in the document)'] },
      reason,
    ],
  },
  verifyRectification: {
    fields: [
      {
        name: 'result',
        kind: 'choice',
        label: ['核查结果', 'Result'],
        choices: [
          ['rectified', '已改正', 'Rectified'],
          ['not-rectified', '未改正', 'Not rectified'],
        ],
      },
      { name: 'note', kind: 'long', label: ['核查情况', 'What was found'] },
    ],
  },
  recordWarning: { fields: [documentNumber, issuedOn, servedOn, reason] },
  listAbnormal: {
    fields: [
      documentNumber,
      issuedOn,
      { name: 'priorNoticeOn', kind: 'date', label: ['事先告知日期', 'Prior notice on'] },
      reason,
    ],
  },
  notifyRegistrar: {
    fields: [{ name: 'registrar', kind: 'text', label: ['登记机关', 'Registrar'] }, documentNumber, reason],
  },
  startLiquidation: {
    fields: [
      {
        name: 'consentNumber',
        kind: 'text',
        label: ['业务主管单位同意文号', 'Consent of the competent unit'],
        optional: true,
      },
      reason,
    ],
  },
  deregister: {
    fields: [
      documentNumber,
      {
        name: 'certificateCollected',
        kind: 'yes',
        label: ['证书、印章、财务凭证已收缴', 'Certificate, seal and vouchers collected'],
      },
    ],
  },
  graduateIncubatee: { fields: [{ name: 'note', kind: 'long', label: ['说明', 'Note'], optional: true }] },
};
