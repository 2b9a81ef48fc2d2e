import { derivedId } from '@shouzheng/platform';
import type { Regions } from '@shouzheng/law/contract';
import { recordUnmatchedFact } from '../facts/record-unmatched-fact/record-unmatched-fact.decider.js';
import { recordListEntry } from '../lists/record-list-entry/record-list-entry.decider.js';
import {
  recordExternalFact,
  recordRegisteredOrganization,
} from '../registry/record-import/record-import.decider.js';
import { factRecord } from './fact-row.js';
import type { ImportKind } from './import-kinds.js';
import { type ImportProblem, problem } from './import-report.js';
import { type KnownRecords, matchOf, sameNameAndRegistrar } from './known-records.js';
import { listEntryRecord } from './list-entry-row.js';
import { organizationRecord } from './organization-row.js';
import type { RowValues } from './read-row.js';

/** The command of a row. Its id follows from what the row is about, so whoever imports it again adds nothing. */
export interface RowCommand {
  readonly command: string;
  readonly commandId: string;
  /** Absent for a creation. */
  readonly streamId?: string;
  readonly payload: unknown;
  readonly unmatched: boolean;
}

export interface PlannedRow {
  readonly row: number;
  /** Absent where the row is refused, or is on record. */
  readonly give?: RowCommand;
  readonly outcome: 'give' | 'refused' | 'existing' | 'created' | 'unmatched';
  readonly problems: readonly ImportProblem[];
}

export interface PlanContext {
  readonly known: KnownRecords;
  readonly regions: Regions;
  readonly today: string;
  /** Id of the import: what an earlier, broken-off run of it made counts as created. */
  readonly runId: string;
  /** Identities met in this file so far, with their rows. */
  readonly seen: Map<string, { readonly row: number; readonly name: string }>;
}

export function planRow(kind: ImportKind, values: RowValues, context: PlanContext): PlannedRow {
  const planned = planByKind(kind, values, context);
  const problems = [...values.problems, ...planned.problems];
  const isRefused = problems.some(({ result }) => result === 'refused');
  if (!isRefused) return { ...planned, problems };
  return { row: values.row, outcome: 'refused', problems: problems.filter(uniquely) };
}

/** A row that is refused needs each reason once. */
function uniquely(one: ImportProblem, at: number, all: readonly ImportProblem[]): boolean {
  return all.findIndex((other) => other.code === one.code && other.column === one.column) === at;
}

function planByKind(kind: ImportKind, values: RowValues, context: PlanContext): PlannedRow {
  switch (kind) {
    case 'organizations':
      return planOrganization(values, context);
    case 'list-entries': {
      const { payload, identity, problems } = listEntryRecord(values, context.today);
      const commandId = commandIdOf(identity);
      const streamId = `${recordListEntry.category}-${derivedId(commandId, recordListEntry.category)}`;
      const give = { command: recordListEntry.name, commandId, payload, unmatched: false };
      return outcomeOf(values.row, { id: streamId, identity, name: payload.name, give, problems }, context);
    }
    case 'ratings':
    case 'penalties':
    case 'inspections':
      return planFact(kind, values, context);
  }
}

const commandIdOf = (identity: readonly string[]): string => derivedId('import', ...identity);

function planOrganization(values: RowValues, context: PlanContext): PlannedRow {
  const { payload, identity, problems } = organizationRecord(values, context.regions);
  const { row } = values;
  const { name, registrarName, uscc, usccCheck } = payload;
  const isCoded = usccCheck === 'ok' && uscc !== undefined;
  const commandId = commandIdOf(identity);
  const { name: command, category } = recordRegisteredOrganization;
  const id = `${category}-${derivedId(commandId, category)}`;
  const twins = sameNameAndRegistrar(context.known, name, registrarName).filter(
    ({ stream }) => stream !== id,
  );
  const coded = isCoded ? context.known.withCode(uscc) : undefined;
  if (coded !== undefined && coded !== id) return existing(row, problems, 'row.on-record');
  if (!isCoded && twins.some(({ hasCode }) => hasCode)) return existing(row, problems, 'row.same-as-coded');
  const warned =
    isCoded && twins.length > 0 ? [problem(row, 'name', 'row.same-name-and-registrar', 'warned')] : [];
  const extra = warned.map(({ code }) => code.replace('row.', ''));
  const give = {
    command,
    commandId,
    payload: { ...payload, warnings: [...payload.warnings, ...extra] },
    unmatched: false,
  };
  return outcomeOf(row, { id, identity, name, give, problems: [...problems, ...warned] }, context);
}

function planFact(
  kind: 'ratings' | 'penalties' | 'inspections',
  values: RowValues,
  context: PlanContext,
): PlannedRow {
  const record = factRecord(kind, values, context.today);
  const { organization, fact, identity, problems } = record;
  const { row } = values;
  const match = matchOf(context.known, record);
  const commandId = commandIdOf(identity);
  if (match.kind === 'matched') {
    const payload = { ...fact, matchedBy: match.by };
    const give = {
      command: recordExternalFact.name,
      commandId,
      streamId: match.stream,
      payload,
      unmatched: false,
    };
    return outcomeOf(row, { id: fact.factId, identity, name: organization, give, problems }, context);
  }
  const { reason, candidates } = match;
  const payload = { organization, reason, candidates, fact };
  const give = { command: recordUnmatchedFact.name, commandId, payload, unmatched: true };
  const said = [...problems, problem(row, 'organization', `fact.${reason}`, 'warned')];
  return outcomeOf(row, { id: fact.factId, identity, name: organization, give, problems: said }, context);
}

interface Identified {
  readonly id: string;
  readonly identity: readonly string[];
  readonly name: string;
  readonly give: RowCommand;
  readonly problems: readonly ImportProblem[];
}

function outcomeOf(row: number, planned: Identified, { known, runId, seen }: PlanContext): PlannedRow {
  const { id, identity, name, give, problems } = planned;
  const key = identity.join('\u0000');
  const before = seen.get(key);
  if (before && before.name !== name) {
    const twice = problem(row, 'unified_social_credit_code', 'uscc.twice-in-file', 'refused', {
      row: before.row,
    });
    return { row, outcome: 'refused', problems: [...problems, twice] };
  }
  if (before) return existing(row, problems, 'row.doubled', { row: before.row });
  seen.set(key, { row, name });
  const maker = known.maker(id);
  if (maker === undefined) return { row, give, outcome: 'give', problems };
  // This very run made it before it was broken off.
  if (maker === runId) return { row, outcome: give.unmatched ? 'unmatched' : 'created', problems };
  return existing(row, problems, 'row.on-record');
}

function existing(
  row: number,
  problems: readonly ImportProblem[],
  code: string,
  params: ImportProblem['params'] = {},
): PlannedRow {
  const refusals = problems.filter(({ result }) => result === 'refused');
  return { row, outcome: 'existing', problems: [...refusals, problem(row, '', code, 'existing', params)] };
}
