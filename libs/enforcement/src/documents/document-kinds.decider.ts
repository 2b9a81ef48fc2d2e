import { BAN, CLUES_AND_FILING, INVESTIGATION } from './case-kinds-of-document.decider.js';
import { DOCUMENT_TYPES, type DocumentType } from './document-codes.events.js';
import type { DocumentKind } from './document-kind.decider.js';
import { ORGANIZATION } from './organization-kinds-of-document.decider.js';
import { AFTER_DECISION, PENALTY } from './penalty-kinds-of-document.decider.js';

export type { SubjectCategory } from './document-kind.decider.js';

export const DOCUMENT_KINDS: Readonly<Record<DocumentType, DocumentKind>> = {
  ...CLUES_AND_FILING,
  ...INVESTIGATION,
  ...BAN,
  ...PENALTY,
  ...AFTER_DECISION,
  ...ORGANIZATION,
};

interface Act {
  readonly type: string;
  readonly data: unknown;
}

/** Whether the type is a document of the act: by its event, and by what the event says. */
export function isDocumentOf(type: DocumentType, category: string, { type: event, data }: Act): boolean {
  const { acts, subjects, only = {}, except = {} } = DOCUMENT_KINDS[type];
  const values = data as Readonly<Record<string, unknown>>;
  return (
    acts.includes(event) &&
    subjects.some((one) => one === category) &&
    Object.entries(only).every(([path, value]) => values[path] === value) &&
    Object.entries(except).every(([path, value]) => values[path] !== value)
  );
}

/** The types that an act may have as its documents, in the order of the catalogue. */
export function typesOfAct(category: string, act: Act): readonly DocumentType[] {
  return DOCUMENT_TYPES.filter((type) => isDocumentOf(type, category, act));
}

/** The number of the document that the act bears already, if it does. */
export function actNumberOf(type: DocumentType, { type: event, data }: Act): string | undefined {
  const path = DOCUMENT_KINDS[type].numbers[event];
  const number = path === undefined ? undefined : (data as Readonly<Record<string, unknown>>)[path];
  return typeof number === 'string' && number !== '' ? number : undefined;
}
