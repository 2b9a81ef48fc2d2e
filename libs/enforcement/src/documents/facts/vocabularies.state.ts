import type { DocumentType } from '../document-codes.events.js';
import { DOCUMENT_KINDS, type SubjectCategory } from '../document-kinds.decider.js';
import { BESIDE_FACTS } from './beside-facts.state.js';
import { CASE_FACTS, CLUE_FACTS } from './case-facts.state.js';
import { CASE_COMMON, CLUE_COMMON, ORGANIZATION_COMMON, REMEDIES } from './common-facts.state.js';
import { ORGANIZATION_FACTS } from './organization-facts.state.js';
import { PENALTY_FACTS } from './penalty-facts.state.js';
import { REVIEW_FACTS } from './review-facts.state.js';
import type { Vocabulary } from './vocabulary.state.js';

/** All that a document of the type may be told of a record of the category. */
export function vocabularyFor(type: DocumentType, category: SubjectCategory): Vocabulary {
  const remedies = DOCUMENT_KINDS[type].remedies ? REMEDIES : {};
  switch (category) {
    case 'case':
      return {
        ...CASE_COMMON,
        ...remedies,
        ...PENALTY_FACTS[type],
        ...CASE_FACTS[type],
        ...BESIDE_FACTS[type],
        ...REVIEW_FACTS[type],
      };
    case 'clue':
      return { ...CLUE_COMMON, ...remedies, ...CLUE_FACTS[type] };
    case 'organization':
      return { ...ORGANIZATION_COMMON, ...remedies, ...ORGANIZATION_FACTS[type] };
  }
}

/** What a template of the type may name: a type that two categories share may name the facts of both. */
export function vocabularyOf(type: DocumentType): Vocabulary {
  return Object.assign(
    {},
    ...DOCUMENT_KINDS[type].subjects.map((category) => vocabularyFor(type, category)),
  ) as Vocabulary;
}
