import type { TemplateFile } from '../../api/models';

export type Fact = TemplateFile['vocabulary'][number];
export type BlockKind = Block['kind'];

export interface Row {
  readonly label: string;
  readonly text: string;
  readonly when?: string;
}
export interface ColumnOf {
  readonly title: string;
  readonly text: string;
  readonly width: number;
}

/** A block of a template as the server keeps it (template-form of the API). */
export interface Block {
  readonly kind:
    'heading' | 'paragraph' | 'form' | 'table' | 'remedies' | 'seal' | 'signatures' | 'attachments';
  readonly text?: string;
  readonly level?: number;
  readonly place?: string;
  readonly when?: string;
  readonly each?: string;
  readonly list?: string;
  readonly rows?: readonly Row[];
  readonly columns?: readonly ColumnOf[];
  readonly labels?: readonly string[];
  readonly titles?: readonly string[];
}

/** A receiver of copies, named in the colophon (GB/T 9704 版记). */
export interface Copy {
  readonly text: string;
  readonly when?: string;
}

export interface Template {
  readonly title: string;
  readonly redHead: boolean;
  readonly showNumber: boolean;
  readonly blocks: readonly Block[];
  readonly copies?: readonly Copy[];
}

export const BLOCK_KINDS: readonly BlockKind[] = [
  'heading',
  'paragraph',
  'form',
  'table',
  'remedies',
  'signatures',
  'attachments',
  'seal',
];

/** A new block of a kind, with the parts that it cannot be without. */
export function freshBlock(kind: BlockKind, facts: readonly Fact[]): Block {
  switch (kind) {
    case 'heading':
      return { kind, text: '', level: 1 };
    case 'paragraph':
      return { kind, text: '', place: 'body' };
    case 'form':
      return { kind, rows: [{ label: '', text: '' }] };
    case 'table': {
      const list = facts.find((fact) => fact.kind === 'list');
      const columns = Object.entries(list?.columns ?? {}).map(([key, title]) => ({
        title,
        text: `{{.${key}}}`,
        width: 6,
      }));
      return {
        kind,
        list: list?.key ?? '',
        columns: columns.length > 0 ? columns : [{ title: '', text: '', width: 6 }],
      };
    }
    case 'signatures':
      return { kind, labels: [''] };
    case 'attachments':
      return { kind, titles: [''] };
    case 'remedies':
    case 'seal':
      return { kind };
  }
}

/** Blocks go out as the contract has them: the texts of signatures and attachments as lines. */
export function sentBlock({ labels, titles, ...block }: Block): Record<string, unknown> {
  const texts = labels ?? titles;
  return texts === undefined ? block : { ...block, lines: texts.map((text) => ({ text })) };
}

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

const placeholdersOf = (text: string): readonly string[] =>
  [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());

/** The parts of a text: words, and the facts between double braces. */
export function partsOf(text: string): readonly { readonly fact: boolean; readonly text: string }[] {
  return text
    .split(/(\{\{[^{}]*\}\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part.startsWith('{{') ? { fact: true, text: part.slice(2, -2).trim() } : { fact: false, text: part },
    );
}

/** What a fact is called: of the record, or (with a dot) of the row of a list. */
export function factName(name: string, facts: readonly Fact[], list: string | undefined): string | undefined {
  if (name.startsWith('.')) return facts.find(({ key }) => key === list)?.columns[name.slice(1)];
  const fact = facts.find(({ key }) => key === name);
  return fact?.kind === 'text' ? fact.zh : undefined;
}

export type Fault =
  { readonly kind: 'empty' | 'braces' | 'list' } | { readonly kind: 'unknown'; readonly name: string };

/** What the server would refuse in a block, said while one types; the server judges it again. */
export function faultsOf(block: Block, facts: readonly Fact[]): readonly Fault[] {
  const list = block.each ?? block.list;
  const texts = [
    block.text,
    ...(block.rows ?? []).flatMap(({ label, text }) => [label, text]),
    ...(block.columns ?? []).flatMap(({ title, text }) => [title, text]),
    ...(block.labels ?? []),
    ...(block.titles ?? []),
  ].filter((text) => text !== undefined);
  const whole = texts.join('\n');
  const rest = whole.replace(PLACEHOLDER, '');
  const unknown = placeholdersOf(whole).filter((name) => factName(name, facts, list) === undefined);
  return [
    ...(texts.some((text) => text.trim() === '') ? [{ kind: 'empty' } as const] : []),
    ...(rest.includes('{{') || rest.includes('}}') ? [{ kind: 'braces' } as const] : []),
    ...(list !== undefined && !facts.some(({ key, kind }) => key === list && kind === 'list')
      ? [{ kind: 'list' } as const]
      : []),
    ...[...new Set(unknown)].map((name) => ({ kind: 'unknown', name }) as const),
  ];
}
