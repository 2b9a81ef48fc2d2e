import type { FollowerHolding } from '@shouzheng/kernel';
import type { Client, Pool } from 'pg';
import { dedicatedClient } from '../postgres/pool.js';
import { FREE_FOR_ALL_MS, type LeaseTable, type Turn, type TurnAnswer } from './lease-table.js';

interface TurnRow {
  readonly renewed: readonly string[];
  readonly taken: readonly string[];
  readonly taken_epochs: readonly string[];
  readonly surplus: readonly string[];
}

interface HoldingRow {
  readonly name: string;
  readonly epoch: string;
  readonly holder: string | null;
  readonly report: Readonly<Record<string, unknown>>;
}

/** A connection that is silent for so long is given up for a new one. */
const SILENCE_MS = 1_500;

/**
 * The leases in one table, on a connection of their own: a pool that runs short must not cost a process its
 * followers.
 */
export class PostgresLeaseTable implements LeaseTable {
  #client: Promise<Client> | undefined;

  constructor(private readonly pool: Pool) {}

  async turn({ holder, termMs, renew, release, take, leaving }: Turn): Promise<TurnAnswer> {
    const connecting = (this.#client ??= this.#connect());
    try {
      const { rows } = await (
        await connecting
      ).query<TurnRow>({
        name: 'follower_lease_turn',
        text: `select renewed, taken, taken_epochs, surplus
          from follower_lease_turn($1, $2, $3, $4, $5, $6::jsonb[], $7, $8, $9, $10)`,
        values: [
          holder,
          termMs,
          FREE_FOR_ALL_MS,
          renew.map(({ name }) => name),
          renew.map(({ epoch }) => epoch.toString()),
          renew.map(({ report }) => JSON.stringify(report)),
          release.map(({ name }) => name),
          release.map(({ epoch }) => epoch.toString()),
          take,
          leaving ?? false,
        ],
      });
      const [row] = rows;
      if (!row) throw new Error('follower_lease_turn gave no answer');
      const stands = new Set(row.renewed);
      return {
        renewed: renew.filter(({ name }) => stands.has(name)),
        taken: row.taken.map((name, n) => ({ name, epoch: BigInt(row.taken_epochs[n] ?? 0) })),
        surplus: row.surplus,
      };
    } catch (error) {
      // Another one is made for the next turn; what this one was told is void if it did not say so.
      if (this.#client === connecting) this.#client = undefined;
      void connecting.then((client) => client.end()).catch(() => undefined);
      throw error;
    }
  }

  async holdings(): Promise<readonly FollowerHolding[]> {
    const { rows } = await this.pool.query<HoldingRow>(
      `select name, epoch, report, case when expires_at > clock_timestamp() then holder end as holder
       from follower_lease order by name collate "C"`,
    );
    return rows.map(({ name, epoch, holder, report }) => ({
      name,
      epoch: BigInt(epoch),
      report,
      ...(holder === null ? {} : { holder }),
    }));
  }

  async close(): Promise<void> {
    const client = await this.#client?.catch(() => undefined);
    this.#client = undefined;
    await client?.end().catch(() => undefined);
  }

  async #connect(): Promise<Client> {
    const client = dedicatedClient(this.pool, 'follower leases', {
      query_timeout: SILENCE_MS,
      connectionTimeoutMillis: SILENCE_MS,
    });
    // The next turn finds it broken, and makes another.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  }
}
