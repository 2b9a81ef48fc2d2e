import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import type { Regions, Staff } from '@shouzheng/law/contract';
import { CLOCK, CommandBus, ExecuteCommand, REGIONS, systemStaff } from '@shouzheng/platform';
import type { ImportKind } from './import-kinds.js';
import {
  type ImportCounts,
  type ImportProblem,
  type ImportReport,
  NO_COUNTS,
  problem,
} from './import-report.js';
import { AskedRecords } from './known-records.js';
import { type PlanContext, type PlannedRow, planRow } from './planned-row.js';
import { readHeader } from './read-header.js';
import { readRow } from './read-row.js';
import { RecordLookup } from './record-lookup.js';
import { FileProblem, type Table } from './table/file-problem.js';
import { readTable } from './table/read-table.js';

export interface ImportFile {
  readonly kind: ImportKind;
  readonly bytes: Buffer;
  readonly dryRun: boolean;
  /** Id of the run: events bear it as their correlation id, and a run that was broken off knows its own by it. */
  readonly runId: string;
  /** Who sent the file; the system itself at the first start. */
  readonly sender?: Pick<Staff, 'account' | 'person' | 'organ' | 'badge'>;
  readonly onProgress?: (rowsDone: number, counts: ImportCounts) => Promise<void> | void;
}

/** Rows in flight at once; those of one organization go one after another. */
const AT_ONCE = 200;

/** The one engine of every import: the upload, the first start, the dry run. */
@Injectable()
export class Importer {
  constructor(
    private readonly bus: CommandBus,
    private readonly records: RecordLookup,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {}

  /** Reads a file and records its good rows; bad rows and bad files are told in the report, never thrown. */
  async importFile(file: ImportFile): Promise<ImportReport> {
    let table: Table;
    try {
      table = await readTable(file.bytes);
    } catch (error) {
      if (!(error instanceof FileProblem)) throw error;
      return unreadable([problem(0, '', error.code, 'refused', error.params)]);
    }
    const header = readHeader(file.kind, table.header);
    if (header.refused) return { ...unreadable(header.problems), encoding: table.encoding };
    const context = {
      regions: this.regions,
      today: civilDateOf(this.clock.now()),
      runId: file.runId,
      seen: new Map(),
    };
    const known = await this.records.answer(askedBy(file.kind, table, header, context));
    const problems: ImportProblem[] = [...header.problems];
    let counts: ImportCounts = { ...NO_COUNTS, rows: table.rows.length };
    for (let at = 0; at < table.rows.length; at += AT_ONCE) {
      const rows = table.rows.slice(at, at + AT_ONCE);
      const planned = rows.map((row) => planRow(file.kind, readRow(row, header), { ...context, known }));
      for (const done of await this.giveAll(planned, file)) {
        problems.push(...done.problems);
        counts = counted(counts, done);
      }
      await file.onProgress?.(at + rows.length, counts);
    }
    return { readable: true, encoding: table.encoding, counts, problems };
  }

  /** Lanes by stream: two facts of one organization at once would race each other. */
  private async giveAll(rows: readonly PlannedRow[], file: ImportFile): Promise<readonly DoneRow[]> {
    const lanes = new Map<string, PlannedRow[]>();
    for (const row of rows) {
      const lane = row.give?.streamId ?? `row-${row.row}`;
      lanes.set(lane, [...(lanes.get(lane) ?? []), row]);
    }
    const done = await Promise.all(
      [...lanes.values()].map(async (lane) => {
        const results: DoneRow[] = [];
        for (const row of lane) results.push(await this.give(row, file));
        return results;
      }),
    );
    return done.flat().sort((a, b) => a.row - b.row);
  }

  private async give(planned: PlannedRow, file: ImportFile): Promise<DoneRow> {
    const { row, give, outcome, problems } = planned;
    if (!give || outcome !== 'give')
      return { row, outcome: outcome === 'give' ? 'refused' : outcome, problems };
    const created = give.unmatched ? 'unmatched' : 'created';
    if (file.dryRun) return { row, outcome: created, problems };
    const caller = {
      actor: senderOf(file),
      commandId: give.commandId,
      correlationId: file.runId,
      origin: 'import' as const,
    };
    const result = await this.bus.execute(
      new ExecuteCommand(give.command, give.payload, caller, give.streamId),
    );
    switch (result.kind) {
      case 'done': {
        const isOurs = !result.repeated || (await result.events())[0]?.meta.correlationId === file.runId;
        return { row, outcome: isOurs ? created : 'existing', problems };
      }
      case 'refused': {
        const code = result.refusals[0]?.code ?? '';
        // Somebody else recorded it in this very moment, or a person registered the code meanwhile.
        if (code === 'claim.taken' || code === 'fact.already-recorded') {
          return { row, outcome: 'existing', problems: [problem(row, '', 'row.on-record', 'existing')] };
        }
        return {
          row,
          outcome: 'refused',
          problems: [...problems, problem(row, '', 'row.refused', 'refused', { code })],
        };
      }
      case 'stale':
      case 'not-found':
        return {
          row,
          outcome: 'refused',
          problems: [...problems, problem(row, '', 'row.refused', 'refused', { code: result.kind })],
        };
    }
  }
}

/** What the rows of a file ask of the record: they are planned once in vain, with nothing known. */
function askedBy(
  kind: ImportKind,
  { rows }: Table,
  header: Parameters<typeof readRow>[1],
  context: Omit<PlanContext, 'known'>,
): AskedRecords {
  const known = new AskedRecords();
  for (const row of rows) planRow(kind, readRow(row, header), { ...context, known, seen: new Map() });
  return known;
}

interface DoneRow {
  readonly row: number;
  readonly outcome: 'created' | 'unmatched' | 'existing' | 'refused';
  readonly problems: readonly ImportProblem[];
}

function counted(counts: ImportCounts, { outcome, problems }: DoneRow): ImportCounts {
  const isWarned = problems.some(({ result }) => result === 'warned');
  return { ...counts, [outcome]: counts[outcome] + 1, warned: counts.warned + (isWarned ? 1 : 0) };
}

function unreadable(problems: readonly ImportProblem[]): ImportReport {
  return { readable: false, counts: NO_COUNTS, problems };
}

/** The import acts in the name of whoever sent the file, in the role of the system: it fires nothing and decides nothing. */
function senderOf({ sender }: ImportFile): Staff {
  return sender ? { ...systemStaff('import', sender.organ), ...sender } : systemStaff('import');
}
