import type { EventText } from '@shouzheng/platform';

export const documentEventTexts: Readonly<Record<string, EventText>> = {
  DocumentIssued: { zh: '出具文书', en: 'Document issued', family: 'document' },
  DocumentNumberSkipped: { zh: '跳过已用文号', en: 'Number passed over', family: 'document' },
  DocumentVoided: { zh: '作废文书', en: 'Document voided', family: 'document' },
  SignedScanReturned: { zh: '回传签章扫描件', en: 'Signed scan returned', family: 'document' },
  ServiceProofReturned: { zh: '登记送达凭证', en: 'Proof of service recorded', family: 'document' },
  TemplateProposed: { zh: '提出文书模板', en: 'Template proposed', family: 'system' },
  TemplateApproved: { zh: '批准文书模板', en: 'Template approved', family: 'system' },
};
