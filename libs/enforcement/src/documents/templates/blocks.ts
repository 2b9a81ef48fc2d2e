import type { Block, Template } from '../template-form.events.js';

/** Short hands for shipped templates. */
export const body = (text: string, when?: string): Block => ({
  kind: 'paragraph',
  place: 'body',
  text,
  ...(when === undefined ? {} : { when }),
});
export const flush = (text: string): Block => ({ kind: 'paragraph', place: 'flush', text });
export const each = (list: string, text: string): Block => ({
  kind: 'paragraph',
  place: 'body',
  text,
  each: list,
});
export const heading = (text: string, when?: string): Block => ({
  kind: 'heading',
  level: 1,
  text,
  ...(when === undefined ? {} : { when }),
});
export const remedies: Block = { kind: 'remedies' };
export const seal: Block = { kind: 'seal' };
export const signatures = (...labels: string[]): Block => ({ kind: 'signatures', labels });

type FormRow = readonly [label: string, text: string, when?: string];
export const form = (...rows: readonly FormRow[]): Block => ({
  kind: 'form',
  rows: rows.map(([label, text, when]) => ({ label, text, ...(when === undefined ? {} : { when }) })),
});

type Column = readonly [title: string, text: string, width: number];
export const table = (list: string, columns: readonly Column[], when?: string): Block => ({
  kind: 'table',
  list,
  columns: columns.map(([title, text, width]) => ({ title, text, width })),
  ...(when === undefined ? {} : { when }),
});

export const ITEMS: readonly Column[] = [
  ['序号', '{{.no}}', 3],
  ['名称', '{{.name}}', 9],
  ['种类', '{{.kind}}', 5],
  ['数量', '{{.quantity}}', 3],
  ['特征', '{{.feature}}', 8],
];
export const PENALTIES: readonly Column[] = [
  ['序号', '{{.no}}', 3],
  ['处罚种类', '{{.kind}}', 7],
  ['对象', '{{.object}}', 6],
  ['金额', '{{.amount}}', 5],
  ['起', '{{.from}}', 5],
  ['止', '{{.to}}', 5],
];

export const VALUED_ITEMS: readonly Column[] = [...ITEMS.slice(0, 4), ['价值', '{{.value}}', 8]];

/** A letter or a decision: the organ in red, the number under it. */
export const letter = (title: string, ...blocks: Block[]): Template => ({
  title,
  redHead: true,
  showNumber: true,
  blocks,
});
/** The same with copies to others, each where the record knows it. */
export const copied = (
  template: Template,
  ...copies: readonly (readonly [text: string, when: string])[]
): Template => ({ ...template, copies: copies.map(([text, when]) => ({ text, when })) });
/** A form or a record for the file: black head, its number in the register. */
export const paper = (title: string, ...blocks: Block[]): Template => ({
  title,
  redHead: false,
  showNumber: true,
  blocks,
});

/** 承办 → 审核 → 审批, as the provincial system signs every stage (reference §3.7). */
export const approvals = (opinion: string): readonly Block[] => [
  form(['承办人意见', opinion], ['承办机构审核意见', '　'], ['机关负责人审批意见', '　']),
  signatures('承办人', '承办人', '承办机构负责人', '机关负责人'),
];
