import { setTimeout as delay } from 'node:timers/promises';
import type { Fault } from '../harness/books.js';
import { Chance } from '../harness/chance.js';
import { settled } from '../harness/product.js';
import { Receiver } from '../harness/receiver.js';
import { audit } from './audit.js';
import { Clients, activeEndpoint } from './clients.js';
import { FAULTS, type Struck } from './faults.js';
import { Installation } from './installation.js';
import { Journal } from './journal.js';
import type { Plan, Strike } from './plan.js';
import { WriterProcesses } from './writers.js';

/** How long the load may take to come to a moment, and to be answered again after everything was put right. */
const PATIENCE_MS = 90_000;
const RELEASE_EVERY_MS = 300;

export interface RoundResult {
  readonly plan: Plan;
  /** What happened, and after how many acknowledged operations of the round. */
  readonly events: readonly string[];
  readonly counts: string;
  readonly tookMs: number;
  /** What is wrong; a round without any has passed. */
  readonly findings: readonly string[];
}

/** One installation through several rounds, with the journal of all of them: what a later round loses is seen too. */
export class Campaign {
  private rounds = 0;
  private readonly writers: WriterProcesses;

  private constructor(
    readonly installation: Installation,
    readonly journal: Journal,
    private readonly clients: Clients,
    private readonly receiver: Receiver,
  ) {
    this.writers = new WriterProcesses(installation, journal);
  }

  static async open(): Promise<Campaign> {
    const installation = await Installation.open();
    const { books, url } = installation;
    const receiver = new Receiver();
    const address = await receiver.open();
    // Accounts are there for signing in once a worker has projected them.
    await books.laggards(PATIENCE_MS);
    const { secret, ...endpoint } = await activeEndpoint(url, address);
    receiver.secret = secret;
    const journal = new Journal();
    return new Campaign(installation, journal, new Clients(url, journal, books, endpoint), receiver);
  }

  async close(): Promise<void> {
    this.receiver.close();
    await this.installation.close();
  }

  /** The load, the faults in it, the recovery, and then everything is compared. */
  async round(plan: Plan): Promise<RoundResult> {
    const begun = performance.now();
    const { journal } = this;
    this.rounds += 1;
    const [http, direct, refused, unanswered] = [
      journal.acknowledgedByHttp,
      journal.acknowledgedDirectly,
      journal.refused,
      journal.unanswered,
    ];
    const events: string[] = [];
    const findings: string[] = [];
    try {
      findings.push(...(await this.disturb(plan, events)));
      findings.push(...(await this.compare()));
    } catch (error) {
      findings.push(`the round broke off: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const counts = [
      `acknowledged ${journal.acknowledgedByHttp - http} over HTTP and ${journal.acknowledgedDirectly - direct} direct`,
      `refused ${journal.refused - refused}`,
      `unanswered ${journal.unanswered - unanswered}`,
    ].join(', ');
    return { plan, events, counts, tookMs: performance.now() - begun, findings };
  }

  private async disturb(plan: Plan, events: string[]): Promise<string[]> {
    const { installation, journal } = this;
    const onRedis = plan.strikes.some(({ fault }) => fault === 'redis-gone');
    const redis = await installation.queueOn(onRedis ? 'redis' : 'postgres');
    const before = journal.acknowledgedByHttp;
    this.clients.begin(plan.clients, plan.seed, `${this.rounds}·${plan.seed}`);
    this.writers.begin(plan.lanes, new Chance(`${plan.seed} writers`));
    const struck: Struck[] = [];
    for (const strike of plan.strikes) {
      await this.acknowledged(strike.after);
      const after = journal.acknowledgedByHttp - before;
      const one = await FAULTS[strike.fault]({ installation, redis }, new Chance(strike.seed), strike);
      events.push(`${one.what}, after ${after} commands`);
      struck.push(one);
    }
    for (const one of struck.reverse()) await one.heal();
    const died = installation.endedByThemselves();
    await installation.ensureAll();
    this.writers.beginAnew();
    await this.acknowledged(plan.afterwards);
    await this.settle();
    return [...died];
  }

  private async acknowledged(more: number): Promise<void> {
    const target = this.journal.acknowledgedByHttp + more;
    if (await settled(() => this.journal.acknowledgedByHttp >= target, PATIENCE_MS)) return;
    const missing = target - this.journal.acknowledgedByHttp;
    throw new Error(`the load stands still: ${missing} of ${more} commands were not acknowledged`);
  }

  /** No new work, and a final answer to all that was begun. */
  private async settle(): Promise<void> {
    let over = false;
    const paused = Promise.all([this.clients.pause(), this.writers.pause()]).finally(() => (over = true));
    // A key whose request died is held for half a minute: as if that were over.
    const release = async (): Promise<void> => {
      while (!over) {
        await delay(RELEASE_EVERY_MS);
        await this.installation.books.rows(
          `UPDATE idempotency_key SET held_until = now() WHERE status IS NULL`,
        );
      }
    };
    await Promise.all([paused, release()]);
  }

  private async compare(): Promise<string[]> {
    const { installation, journal } = this;
    const { books, tool } = installation;
    const faults = await audit(books, journal);
    const verified = await tool.verify();
    return [
      ...[...new Set(journal.odd.splice(0))].map((one) => `an answer that nobody may get: ${one}`),
      ...faults.map(textOf),
      ...(await this.receiverFaults()),
      ...((await installation.isReady(PATIENCE_MS)) ? [] : ['the api does not say that it is ready']),
      ...(verified.exitCode === 0 ? [] : [`verify: ${verified.lines.join('; ')}`]),
    ];
  }

  /** The partner got every delivery, in order; the same one again is allowed and known by its id. */
  private async receiverFaults(): Promise<string[]> {
    const rows = await this.installation.books.rows<{ id: string }>('SELECT id::text FROM delivery');
    const first = new Map<string, number>();
    for (const { id, sequence } of this.receiver.arrivals) if (!first.has(id)) first.set(id, sequence);
    const missing = rows.filter(({ id }) => !first.has(id)).map(({ id }) => `delivery ${id} did not arrive`);
    const sequences = [...first.values()];
    const isSorted = sequences.every((sequence, n) => n === 0 || sequence > (sequences[n - 1] ?? 0));
    const known = new Set(rows.map(({ id }) => id));
    const unknown = [...first.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `${id} arrived, and is no delivery`);
    return [...missing, ...unknown, ...(isSorted ? [] : ['deliveries arrived in another order'])];
  }
}

const textOf = ({ what, rows }: Fault): string => `${what}: ${JSON.stringify(rows)}`;

export const faultsOf = (strikes: readonly Strike[]): string => strikes.map(({ fault }) => fault).join(' + ');
