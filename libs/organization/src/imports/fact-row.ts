import { derivedId } from '@shouzheng/platform';
import { normalizeUscc } from '@shouzheng/law/contract';
import type { UnmatchedFact } from '../facts/unmatched-fact.events.js';
import type { ImportKind } from './import-kinds.js';
import { type ImportProblem, problem } from './import-report.js';
import { type Parsed, parseFen, parseStatedDate } from './parse-values.js';
import type { StatedDate } from '../registry/organization.events.js';
import type { RowValues } from './read-row.js';

export type FactImport = Extract<ImportKind, 'ratings' | 'penalties' | 'inspections'>;

export interface FactRecord {
  readonly organization: string;
  /** Normalised code, empty where none is given. */
  readonly uscc: string;
  readonly fact: UnmatchedFact['fact'];
  /** A fact has no key but all of its row. */
  readonly identity: readonly string[];
  readonly problems: readonly ImportProblem[];
}

interface Drafted {
  readonly fact: Omit<UnmatchedFact['fact'], 'factId' | 'raw' | 'source'>;
  readonly problems: readonly ImportProblem[];
}

const GRADE = /^[1-5]A$/;

export function factRecord(kind: FactImport, { row, values }: RowValues, today: string): FactRecord {
  const { fact, problems } = DRAFTS[kind](row, values, today);
  // An empty cell and an absent column say the same.
  const cells = Object.keys(values)
    .filter((name) => values[name] !== '')
    .sort()
    .map((name) => `${name}=${values[name] ?? ''}`);
  const identity = ['fact', fact.kind, ...cells];
  return {
    organization: values['organization'] ?? '',
    uscc: normalizeUscc(values['unified_social_credit_code'] ?? ''),
    fact: { ...fact, factId: derivedId(...identity), source: values['source'] ?? '', raw: values },
    identity,
    problems,
  };
}

type Draft = (row: number, values: RowValues['values'], today: string) => Drafted;

const DRAFTS: Readonly<Record<FactImport, Draft>> = {
  ratings(row, values, today) {
    const date = parseStatedDate(values['published_on'] ?? '', today);
    const value = (values['grade'] ?? '').normalize('NFKC').toUpperCase();
    const previousValue = values['previous_grade'];
    return {
      fact: {
        kind: 'rating',
        value: GRADE.test(value) ? value : (values['grade'] ?? ''),
        date: date.value,
        publisher: values['publisher'] ?? '',
        ...(previousValue ? { previousValue } : {}),
      },
      problems: dateProblems(row, 'published_on', date),
    };
  },
  penalties(row, values, today) {
    const date = parseStatedDate(values['decided_on'] ?? '', today);
    const amount = parseFen(values['amount'] ?? '');
    const { legal_basis: legalBasis, facts_in_5_words: detail, doc_number: documentNumber } = values;
    return {
      fact: {
        kind: 'penalty',
        value: values['kind'] ?? '',
        date: date.value,
        publisher: values['agency'] ?? '',
        ...(legalBasis ? { legalBasis } : {}),
        ...(detail ? { detail } : {}),
        ...(documentNumber ? { documentNumber } : {}),
        ...(amount.value === undefined ? {} : { amountFen: amount.value }),
      },
      problems: [
        ...dateProblems(row, 'decided_on', date),
        ...(amount.problem ? [problem(row, 'amount', amount.problem, 'warned')] : []),
      ],
    };
  },
  inspections(_row, values) {
    const period = values['year'] ?? '';
    return {
      fact: {
        kind: 'inspection',
        value: values['conclusion'] ?? '',
        date: { raw: '', precision: 'unknown' },
        ...(period ? { period } : {}),
        publisher: values['publisher'] ?? '',
      },
      problems: [],
    };
  },
};

function dateProblems(row: number, column: string, date: Parsed<StatedDate>): readonly ImportProblem[] {
  if (!date.problem) return [];
  return [problem(row, column, date.problem, date.problem === 'date.future' ? 'refused' : 'warned')];
}
