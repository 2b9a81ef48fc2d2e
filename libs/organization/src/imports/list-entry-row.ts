import { LIST_KINDS } from '../lists/list-entry.events.js';
import type { RecordListEntry } from '../lists/record-list-entry/record-list-entry.decider.js';
import { normalName } from '../names/name-text.state.js';
import { type ImportProblem, problem } from './import-report.js';
import { parseStatedDate, parseYesNo } from './parse-values.js';
import type { RowValues } from './read-row.js';

export interface ListEntryRecord {
  readonly payload: RecordListEntry;
  /** One name passes through several lists: the key is (name, kind, batch, issuer). */
  readonly identity: readonly string[];
  readonly problems: readonly ImportProblem[];
}

const KINDS: Readonly<Record<string, (typeof LIST_KINDS)[number]>> = {
  ...Object.fromEntries(LIST_KINDS.map((kind) => [kind, kind])),
  涉嫌: 'suspected',
  取缔: 'banned',
  关停网站: 'website-closed',
  劝散: 'dissuaded',
};

export function listEntryRecord({ row, values }: RowValues, today: string): ListEntryRecord {
  const name = values['name'] ?? '';
  const kind = KINDS[values['list_kind'] ?? ''];
  const batch = values['batch'] ?? '';
  const issuer = values['publisher'] ?? '';
  const publishedOn = parseStatedDate(values['published_on'] ?? '', today);
  const official = parseYesNo(values['official_list'] ?? '', true);
  const enforcingAgency = values['enforcing_agency'];
  const lawfulLookalike = values['legit_lookalike'];
  const isFuture = publishedOn.problem === 'date.future';
  const warnings = [
    ...(publishedOn.problem && !isFuture ? [publishedOn.problem] : []),
    ...(issuer === '' ? ['issuer-not-stated'] : []),
  ];
  return {
    payload: {
      kind: kind ?? 'suspected',
      name,
      batch,
      publishedOn: publishedOn.value,
      issuer,
      ...(enforcingAgency ? { enforcingAgency } : {}),
      ...(lawfulLookalike ? { lawfulLookalike } : {}),
      officialList: official ?? false,
      source: values['source'] ?? '',
      warnings,
      raw: values,
    },
    identity: ['list-entry', normalName(name), kind ?? '', batch.normalize('NFKC'), issuer.normalize('NFKC')],
    problems: [
      ...(kind ? [] : [problem(row, 'list_kind', 'cell.not-a-choice', 'refused')]),
      ...(official === undefined ? [problem(row, 'official_list', 'cell.not-a-choice', 'refused')] : []),
      ...(publishedOn.problem
        ? [problem(row, 'published_on', publishedOn.problem, isFuture ? 'refused' : 'warned')]
        : []),
      ...(issuer === '' ? [problem(row, 'publisher', 'cell.not-stated', 'warned')] : []),
    ],
  };
}
