import { type Refusal, when } from '@shouzheng/kernel';
import type { DocumentType } from './document-codes.events.js';
import { DOCUMENT_KINDS } from './document-kinds.decider.js';
import type { Vocabulary } from './facts/vocabulary.state.js';
import { vocabularyOf } from './facts/vocabularies.state.js';
import type { Block, Template } from './template-form.events.js';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
const NAME = /^\.?[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/;

/** Names between double braces, a row's own with their leading dot. */
export function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name.trim());
}

/** Why a template cannot be used for a type: names that nobody knows, braces that close nothing, a missing part. */
export function templateFaults(
  type: DocumentType,
  { title, blocks, copies = [] }: Template,
): readonly Refusal[] {
  const vocabulary = vocabularyOf(type);
  return [
    ...textFaults(title, vocabulary, undefined),
    ...blocks.flatMap((block) => blockFaults(block, vocabulary)),
    ...copies.flatMap(({ text, when: key }) => [
      ...condition(key, vocabulary),
      ...textFaults(text, vocabulary, undefined),
    ]),
    ...when(
      DOCUMENT_KINDS[type].remedies && !blocks.some(({ kind }) => kind === 'remedies'),
      'template.remedies-missing',
    ),
    ...when(
      !DOCUMENT_KINDS[type].remedies && blocks.some(({ kind }) => kind === 'remedies'),
      'template.no-remedies-here',
    ),
  ];
}

function blockFaults(block: Block, vocabulary: Vocabulary): readonly Refusal[] {
  switch (block.kind) {
    case 'heading':
      return [...condition(block.when, vocabulary), ...textFaults(block.text, vocabulary, undefined)];
    case 'paragraph':
      return [...condition(block.when, vocabulary), ...textFaults(block.text, vocabulary, block.each)];
    case 'form':
      return [
        ...condition(block.when, vocabulary),
        ...block.rows.flatMap((row) => [
          ...condition(row.when, vocabulary),
          ...textFaults(row.text, vocabulary, undefined),
        ]),
      ];
    case 'table':
      return [
        ...condition(block.when, vocabulary),
        ...block.columns.flatMap(({ text }) => textFaults(text, vocabulary, block.list)),
      ];
    case 'attachments':
      return block.titles.flatMap((text) => textFaults(text, vocabulary, undefined));
    case 'remedies':
    case 'seal':
    case 'signatures':
      return [];
  }
}

const condition = (key: string | undefined, vocabulary: Vocabulary): readonly Refusal[] =>
  when(key !== undefined && !Object.hasOwn(vocabulary, key), 'template.unknown-placeholder', {
    placeholder: key ?? '',
  });

function textFaults(text: string, vocabulary: Vocabulary, over: string | undefined): readonly Refusal[] {
  const rest = text.replace(PLACEHOLDER, '');
  const listed = over === undefined ? undefined : vocabulary[over];
  const isList = listed?.kind === 'list';
  const unknown = placeholdersOf(text).filter((name) => {
    if (!NAME.test(name)) return true;
    if (name.startsWith('.')) return !isList || !Object.hasOwn(listed.columns, name.slice(1));
    return !Object.hasOwn(vocabulary, name) || vocabulary[name]?.kind !== 'text';
  });
  return [
    ...when(rest.includes('{{') || rest.includes('}}'), 'template.braces', { text: text.slice(0, 40) }),
    ...when(over !== undefined && !isList, 'template.unknown-placeholder', { placeholder: over ?? '' }),
    ...unknown.flatMap((placeholder) => when(true, 'template.unknown-placeholder', { placeholder })),
  ];
}
