import { Inject, Injectable } from '@nestjs/common';
import type { EventStore, ReadModel, Recorded } from '@shouzheng/kernel';
import { DataSource, EVENT_STORE, EventCodec, READ_MODEL, Uniqueness } from '@shouzheng/platform';
import { organizationProjection } from '../directory/organization.projection.js';
import { normalName } from '../names/name-text.state.js';
import { usccClaim } from '../registry/conditions.decider.js';
import type { OrganizationEvent } from '../registry/organization.events.js';
import { factClaim } from '../registry/record-import/record-import.decider.js';
import type { AskedRecords, KnownOrganization, KnownRecords } from './known-records.js';

const TYPES = ['OrganizationRecorded', 'OrganizationRegistered', 'OrganizationRecordCorrected'] as const;
type Named = Recorded<Extract<OrganizationEvent, { type: (typeof TYPES)[number] }>>;

const STREAM = /^(organization|list-entry)-/;
const KEYS_PER_QUERY = 1000;
/** Look-ups under way at once: as many as the store has connections, or so. */
const AT_ONCE = 12;

interface Row {
  readonly key: string;
  readonly name: string;
  readonly registrar_name: string;
  readonly has_code: boolean;
}

/** Looks up what is on record of a file's rows: it holds no more than the file asks for, however large the register. */
@Injectable()
export class RecordLookup {
  constructor(
    private readonly db: DataSource,
    private readonly codec: EventCodec,
    private readonly uniqueness: Uniqueness,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(READ_MODEL) private readonly readModel: ReadModel,
  ) {}

  async answer({ ids, codes, names }: AskedRecords): Promise<KnownRecords> {
    const makers = await mapOf(ids, (id) => this.makerOf(id));
    const bearers = await mapOf(codes, (code) => this.uniqueness.holder(usccClaim(code)));
    const named = await this.named(names);
    return {
      maker: (id) => makers.get(id),
      withCode: (code) => bearers.get(code),
      named: (name) => named.get(normalName(name)) ?? [],
    };
  }

  /** A record begins with the import that made it; a fact is claimed by it. */
  private async makerOf(id: string): Promise<string | undefined> {
    if (!STREAM.test(id)) {
      const claim = await this.uniqueness.claimOf(factClaim(id));
      return claim && this.codec.decode(claim).meta.correlationId;
    }
    for await (const first of this.store.readStream(id, { toRevision: 0 })) {
      return this.codec.decode(first).meta.correlationId;
    }
    return undefined;
  }

  /** The directory, and what was recorded since its last row was written: a file was imported a moment ago perhaps. */
  private async named(names: ReadonlySet<string>): Promise<ReadonlyMap<string, KnownOrganization[]>> {
    const after = await this.readModel.checkpoint(organizationProjection);
    const later: Named[] = [];
    for await (const stored of this.store.readAll({ after, categories: ['organization'], types: TYPES })) {
      const event = this.codec.decode(stored) as Named;
      const isWanted = event.type === 'OrganizationRecordCorrected' || names.has(normalName(event.data.name));
      if (isWanted) later.push(event);
    }
    const known = new Map<string, KnownOrganization>();
    for (const rows of await Promise.all(chunksOf([...names]).map((some) => this.rows('normal', some))))
      for (const row of rows) known.set(row.stream, row);
    const corrected = later
      .filter(({ type, streamId }) => type === 'OrganizationRecordCorrected' && !known.has(streamId))
      .map(({ streamId }) => streamId);
    for (const rows of await Promise.all(chunksOf(corrected).map((some) => this.rows('key', some))))
      for (const row of rows) known.set(row.stream, row);
    for (const event of later) {
      const after = namedBy(event, known.get(event.streamId));
      if (after) known.set(event.streamId, after);
    }
    const byName = new Map<string, KnownOrganization[]>();
    for (const one of known.values()) {
      const name = normalName(one.name);
      byName.set(name, [...(byName.get(name) ?? []), one]);
    }
    return byName;
  }

  private async rows(
    column: 'normal' | 'key',
    values: readonly string[],
  ): Promise<readonly KnownOrganization[]> {
    const rows: Row[] = await this.db.query(
      `SELECT key, name, registrar_name, uscc IS NOT NULL AND uscc_check = 'ok' AS has_code FROM organization
       WHERE ${column} = ANY($1::text[]) ORDER BY key`,
      [values],
    );
    return rows.map(({ key, name, registrar_name: registrar, has_code: hasCode }) => ({
      stream: key,
      name,
      registrar,
      hasCode,
    }));
  }
}

function namedBy(event: Named, before: KnownOrganization | undefined): KnownOrganization | undefined {
  const stream = event.streamId;
  switch (event.type) {
    case 'OrganizationRecorded': {
      const { name, registrarName: registrar, uscc, usccCheck } = event.data;
      return { stream, name, registrar, hasCode: uscc !== undefined && usccCheck === 'ok' };
    }
    case 'OrganizationRegistered':
      return { stream, name: event.data.name, registrar: event.data.registrar, hasCode: true };
    case 'OrganizationRecordCorrected': {
      const { item, to } = event.data;
      if (item === 'name') return before && { ...before, name: to };
      if (item === 'uscc') return before && { ...before, hasCode: true };
      return item === 'registrarName' ? before && { ...before, registrar: to } : before;
    }
  }
}

function chunksOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / KEYS_PER_QUERY);
  return Array.from({ length: count }, (_, n) => all.slice(n * KEYS_PER_QUERY, (n + 1) * KEYS_PER_QUERY));
}

/** What is found of each key; those of which nothing is are absent. */
async function mapOf(
  keys: Iterable<string>,
  find: (key: string) => Promise<string | undefined>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  // One iterator for all: each takes the next key when it is done with its last.
  const left = keys[Symbol.iterator]();
  const taking = async (): Promise<void> => {
    for (let next = left.next(); !next.done; next = left.next()) {
      const value = await find(next.value);
      if (value !== undefined) found.set(next.value, value);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, taking));
  return found;
}
