import type { DocumentOfRecord, TemplateVersion } from '../api/models';
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

interface Shape {
  readonly title: string;
  readonly redHead: boolean;
  readonly showNumber: boolean;
  readonly blocks: readonly Record<string, unknown>[];
  readonly copies?: readonly Record<string, unknown>[];
}

/** Blocks go out as the contract has them: the texts of signatures and attachments as lines. */
function sentBlock({ labels, titles, ...block }: Record<string, unknown>): Record<string, unknown> {
  const texts = (labels ?? titles) as readonly string[] | undefined;
  return texts === undefined ? block : { ...block, lines: texts.map((text) => ({ text })) };
}

export function templateForm(version: TemplateVersion): CommandForm {
  const { title, redHead, showNumber, blocks, copies = [] } = version.template as unknown as Shape;
  return {
    path: 'propose',
    unguarded: true,
    fields: [
      { name: 'title', kind: 'text', label: ['标题', 'Title'], initial: title },
      {
        name: 'redHead',
        kind: 'yes',
        label: ['红头（GB/T 9704）', 'Red head (GB/T 9704)'],
        initial: redHead,
      },
      { name: 'showNumber', kind: 'yes', label: ['印出文号', 'Number is printed'], initial: showNumber },
      {
        name: 'blocks',
        kind: 'json',
        label: ['内容块', 'Blocks'],
        hint: [
          'JSON；{{代号}} 是案卷中的事实，可用的代号见本页',
          'JSON; {{key}} is a fact of the record, the keys are on this page',
        ],
        initial: JSON.stringify(blocks.map(sentBlock), null, 1),
      },
      {
        name: 'copies',
        kind: 'json',
        label: ['抄送机关（版记）', 'Copies to (colophon)'],
        hint: [
          'JSON；when 是代号：案卷中有该事实时才抄送',
          'JSON; when is a key: a copy goes only where the record has that fact',
        ],
        initial: JSON.stringify(copies, null, 1),
      },
      { name: 'reason', kind: 'long', label: ['改了什么，为什么', 'What changed and why'] },
    ],
  };
}

export function templateApprovalForm(version: number): CommandForm {
  return { path: 'approve', unguarded: true, fields: [], body: (body) => ({ ...body, version }) };
}
