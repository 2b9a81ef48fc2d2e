import type { DocumentOfRecord } from '../api/models';
import type { Choice, CommandForm } from './form-spec';

export const SERVICE_METHODS: readonly Choice[] = [
  ['direct', '直接送达', 'Direct'],
  ['lien', '留置送达', 'Left on the premises'],
  ['mail', '邮寄送达', 'Mail'],
  ['electronic', '电子送达', 'Electronic'],
  ['entrusted', '委托送达', 'Entrusted'],
  ['announcement', '公告送达', 'Announcement'],
];

export const VOID_REASONS: readonly Choice[] = [
  ['error-in-text', '文字有误', 'An error in the text'],
  ['spoiled', '损毁', 'Spoiled'],
  ['act-revoked', '行为已撤销', 'The act was revoked'],
  ['not-served', '没有送达', 'Not served'],
  ['replaced', '已另行出具', 'Replaced'],
  ['other', '其他', 'Other'],
];

const oneFile = ({ file, ...body }: Record<string, unknown>): Record<string, unknown> => ({
  ...body,
  file: Array.isArray(file) ? (file as unknown[])[0] : file,
});

/** What may be done with a document that is issued; its bytes and its number stay. */
export const DOCUMENT_FORMS: Readonly<Record<string, CommandForm>> = {
  voidDocument: {
    irrevocable: [
      '作废后文号留在登记簿，不再使用；需要时可另行出具。',
      'The number stays in the register and is not used again; another document may be issued.',
    ],
    fields: [
      { name: 'reason', kind: 'choice', label: ['作废原因', 'Reason'], choices: VOID_REASONS },
      { name: 'note', kind: 'long', label: ['说明（加密保存）', 'Note (sealed)'], optional: true },
    ],
  },
  returnSignedScan: {
    fields: [{ name: 'file', kind: 'files', label: ['签章扫描件（一份）', 'Signed scan (one file)'] }],
    body: oneFile,
  },
  recordProofOfService: {
    fields: [
      { name: 'file', kind: 'files', label: ['送达回证等凭证（一份）', 'Proof of service (one file)'] },
      { name: 'method', kind: 'choice', label: ['送达方式', 'Way of service'], choices: SERVICE_METHODS },
      { name: 'servedOn', kind: 'date', label: ['送达日期', 'Served on'] },
      {
        name: 'recipient',
        kind: 'text',
        label: ['收件人（加密保存）', 'Recipient (sealed)'],
        optional: true,
      },
    ],
    body: oneFile,
  },
};

export function issueForm(
  { type, refEventId, zh, en }: DocumentOfRecord,
  subject: Readonly<Record<string, string>>,
): CommandForm {
  return {
    about: [zh, en],
    address: '/api/documents',
    unguarded: true,
    fields: [],
    body: (body) => ({ ...body, ...subject, type, refEventId }),
  };
}

export function skipNumberForm(types: readonly Choice[]): CommandForm {
  return {
    address: '/api/documents/skip-number',
    unguarded: true,
    fields: [
      {
        name: 'type',
        kind: 'choice',
        label: ['文书种类', 'Type'],
        choices: types,
        hint: [
          '纸面上已用掉的下一个号，登记为跳号',
          'The next number, which paper has used already, is registered as passed over',
        ],
      },
    ],
  };
}

export function templateApprovalForm(version: number): CommandForm {
  return { path: 'approve', unguarded: true, fields: [], body: (body) => ({ ...body, version }) };
}
