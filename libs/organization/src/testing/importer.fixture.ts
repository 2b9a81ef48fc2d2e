import { MemoryEventStore, MemoryReadModel } from '@shouzheng/adapters';
import type { ReadModel, Recorded } from '@shouzheng/kernel';
import {
  Catalogue,
  type CommandBus,
  type DataSource,
  EventCodec,
  LawInForce,
  StreamReader,
  Uniqueness,
  platformContext,
} from '@shouzheng/platform';
import { CommandRunner } from '../../../platform/src/commands/command-runner.js';
import type { ImportKind } from '../imports/import-kinds.js';
import type { ImportReport } from '../imports/import-report.js';
import { type ImportFile, Importer } from '../imports/importer.js';
import { RecordLookup } from '../imports/record-lookup.js';
import { organizationContext } from '../organization.context.js';
import { law, regions, settings } from './world.fixture.js';

export const RUN = '00000000-0000-5000-8000-0000000000a1';

/** The import engine on a store in memory, through the real command runner. */
export class ImportBench {
  readonly store: MemoryEventStore;
  private readonly codec: EventCodec;
  readonly importer: Importer;
  /** Commands that were given so far; a test may break off after some. */
  given = 0;
  breakAfter = Number.POSITIVE_INFINITY;

  constructor(now = '2026-11-23T01:00:00.000Z') {
    const clock = { now: () => now };
    this.store = new MemoryEventStore(clock.now);
    const catalogue = new Catalogue([platformContext, organizationContext]);
    this.codec = new EventCodec(catalogue);
    const reader = new StreamReader(this.store, this.codec, catalogue);
    const uniqueness = new Uniqueness(this.store);
    const runner = new CommandRunner(
      catalogue,
      reader,
      this.codec,
      uniqueness,
      clock,
      new LawInForce(reader, this.store, clock, { law, settings }),
      regions,
    );
    const bus = {
      execute: (command: Parameters<CommandRunner['execute']>[0]) => {
        this.given += 1;
        if (this.given > this.breakAfter) throw new Error('the process died');
        return runner.execute(command);
      },
    };
    // A directory that has not begun: what is on record is read from the history alone.
    const records = this.lookup(new MemoryReadModel(), async () => []);
    this.importer = new Importer(bus as unknown as CommandBus, records, clock, regions);
  }

  /** What is on record, with a directory whose rows are what `rowsOf` answers to a column and its values. */
  lookup(
    readModel: ReadModel,
    rowsOf: (values: readonly string[]) => Promise<readonly object[]>,
  ): RecordLookup {
    const db = { query: (_sql: string, [values]: [readonly string[]]) => rowsOf(values) };
    const uniqueness = new Uniqueness(this.store);
    return new RecordLookup(db as unknown as DataSource, this.codec, uniqueness, this.store, readModel);
  }

  import(kind: ImportKind, file: Buffer | string, more: Partial<ImportFile> = {}): Promise<ImportReport> {
    const bytes = typeof file === 'string' ? Buffer.from(file) : file;
    return this.importer.importFile({ kind, bytes, dryRun: false, runId: RUN, ...more });
  }

  async events(...types: readonly string[]): Promise<readonly Recorded[]> {
    const events: Recorded[] = [];
    const options = types.length > 0 ? { after: 0n, types } : { after: 0n };
    for await (const stored of this.store.readAll(options)) events.push(this.codec.decode(stored));
    return events;
  }
}

export const codesOf = ({ problems }: ImportReport): readonly string[] => problems.map(({ code }) => code);
