import type { Clock, Recorded } from '@shouzheng/kernel';
import type { Regions } from '@shouzheng/law/contract';
import { MemoryJobQueue } from '@shouzheng/adapters';
import { Sealer, platformMigrations } from '@shouzheng/platform';
import { createTestDatabase } from '@shouzheng/testing';
import { randomBytes, randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { DeliveriesReactor } from '../deliveries/deliveries.reactor.js';
import { type DeliveryOptions, USUAL_DELIVERY } from '../deliveries/delivery-options.js';
import { LaneDrainer } from '../deliveries/lane-drainer.job.js';
import { LaneStore } from '../deliveries/lane-store.js';
import { OutboundGuard } from '../deliveries/outbound-guard.js';
import type { Sql } from '../deliveries/sql.js';
import { type AttemptResult, type Message, WebhookSender } from '../deliveries/webhook-sender.js';
import { DeliveryBooks } from '../delivery-books.js';
import { EndpointSecrets } from '../endpoint/endpoint-secrets.js';
import { exchangeMigrations } from '../exchange.persistence.js';
import { PublicCatalogue } from '../public-catalogue.js';
import { BAN, toyEvents } from './toy-events.fixture.js';

/** Only what grants ask of the tree: a code lies within the codes that it begins with. */
export const regions = {
  children: () => [],
  path: (code: string) => [code],
  within: (code: string, ancestor: string) => code.startsWith(ancestor.replace(/(00)+$/, '')),
} as unknown as Regions;

export const FAST: DeliveryOptions = {
  ...USUAL_DELIVERY,
  schedule: [0, ...Array<number>(500).fill(0.02)],
  timeouts: { connectMs: 500, totalMs: 800 },
  leaseMs: 20_000,
  pause: { afterFailures: 1000, firstMs: 50, longestMs: 200 },
  sweepMs: 50,
};

export const clock: Clock = { now: () => new Date().toISOString() };

/** The exchange over a real database, fed with events by hand and sending over real sockets. */
export class TestExchange {
  readonly options: DeliveryOptions;
  private position = 0n;
  private readonly revisions = new Map<string, number>();
  private readonly history: Recorded[] = [];
  private readonly queues: MemoryJobQueue[] = [];
  readonly held: string[] = [];

  private constructor(
    readonly db: DataSource,
    readonly secrets: EndpointSecrets,
    private readonly drop: () => Promise<void>,
    options: Partial<DeliveryOptions>,
  ) {
    this.options = { ...FAST, ...options };
  }

  static async open(options: Partial<DeliveryOptions> = {}): Promise<TestExchange> {
    const database = await createTestDatabase();
    const db = new DataSource({
      type: 'postgres',
      url: database.url,
      migrations: [...platformMigrations, ...exchangeMigrations],
    });
    await db.initialize();
    await db.runMigrations();
    const masterKey = randomBytes(32);
    const config = {
      demo: true,
      fingerprintKey: masterKey,
      masterKey,
      tokenKey: masterKey,
      publicUrl: 'http://x',
    };
    return new TestExchange(
      db,
      new EndpointSecrets(db, new Sealer(db, config)),
      () => database.drop(),
      options,
    );
  }

  async close(): Promise<void> {
    await Promise.all(this.queues.map((queue) => queue.stop()));
    await this.db.destroy();
    await this.drop();
  }

  event(streamId: string, type: string, data: unknown): Recorded {
    this.position += 1n;
    const revision = (this.revisions.get(streamId) ?? -1) + 1;
    this.revisions.set(streamId, revision);
    const now = clock.now();
    const actor = { account: 'a', person: 'p', role: 'exchange-officer', organ: '511800', badge: '0001' };
    const event: Recorded = {
      type,
      data,
      eventId: randomUUID(),
      streamId,
      revision,
      position: this.position,
      recordedAt: now,
      meta: {
        commandId: randomUUID(),
        command: type,
        correlationId: 'c',
        actor,
        basis: [],
        occurredAt: now,
        origin: 'act',
      },
    };
    this.history.push(event);
    return event;
  }

  /** An active endpoint with its grants, and its secret. */
  async endpoint(
    url: string,
    options: { agency?: string; regionCode?: string; types?: readonly string[] } = {},
  ): Promise<{ id: string; stream: string; secret: string; grant: string }> {
    const { agency = 'PSB', regionCode = '511800', types = [BAN] } = options;
    const id = randomUUID();
    const stream = `endpoint-${id}`;
    const secretId = randomUUID();
    const grant = randomUUID();
    const secret = await this.secrets.issue(id, secretId, clock.now());
    await this.follow(
      this.event(stream, 'EndpointRegistered', {
        agency,
        url,
        regionCode,
        organ: '511800',
        secret: secretId,
      }),
      this.event(stream, 'EndpointActivated', {}),
      this.event(stream, 'GrantApproved', { grant, eventTypes: [...types], regionCode }),
    );
    return { id, stream, secret, grant };
  }

  ban(streamId: string, n: number, region = '511803'): Recorded {
    return this.event(streamId, 'BanDecided', { number: `C-${streamId.slice(-4)}`, region, n });
  }

  private reactor(): DeliveriesReactor {
    return new DeliveriesReactor({
      catalogue: new PublicCatalogue(toyEvents),
      states: { load: async (_id, definition) => ({ state: definition.initial }) },
      regions,
      queue: new MemoryJobQueue(),
      clock,
      publicUrl: 'https://sz.example',
    });
  }

  /** What the follower does: rows of a batch in one transaction. */
  async follow(...events: readonly Recorded[]): Promise<void> {
    const reactor = this.reactor();
    await this.db.transaction((tx) => reactor.react(events, tx as Sql));
  }

  /** The whole history once more, as after a checkpoint that was lost. */
  async followAgain(): Promise<void> {
    await this.follow(...this.history);
  }

  /** One worker; several may be started beside each other. */
  async startWorker(
    send?: (message: Message, next: WebhookSender) => Promise<AttemptResult>,
    clockOfWorker: Clock = clock,
  ): Promise<LaneDrainer> {
    const queue = new MemoryJobQueue();
    this.queues.push(queue);
    const sender = new WebhookSender(
      new OutboundGuard({ demo: true }),
      () => Date.now(),
      this.options.timeouts,
    );
    const drainer = new LaneDrainer({
      lanes: new LaneStore(this.db as never, this.options.leaseMs, this.options.lanesAtOnce),
      queue,
      clock: clockOfWorker,
      options: this.options,
      send: (message) => (send ? send(message, sender) : sender.send(message)),
      secrets: (endpointId, now) => this.secrets.valid(endpointId, now),
      hold: async (endpointId, delivery) => {
        this.held.push(endpointId);
        await this.follow(this.event(`endpoint-${endpointId}`, 'EndpointHeld', { cause: 'gone', delivery }));
      },
      log: () => undefined,
    });
    await drainer.start();
    return drainer;
  }

  async stopWorkers(): Promise<void> {
    await Promise.all(this.queues.splice(0).map((queue) => queue.stop()));
  }

  books(endpointId?: string): ReturnType<DeliveryBooks['of']> {
    return new DeliveryBooks(this.db).of({ agency: null, organs: null }, endpointId);
  }

  deliveries(endpointId: string): Promise<
    {
      id: string;
      status: string;
      attempts: number;
      all_attempts: number;
      supersedes: string | null;
      lane_id: string;
      event_type: string;
      withdrawn_reason: string | null;
    }[]
  > {
    return this.db.query('SELECT * FROM delivery WHERE endpoint_id = $1 ORDER BY sequence', [endpointId]);
  }

  attempts(deliveryId: string): Promise<
    {
      stage: string;
      status: number | null;
      failure: string | null;
      request_left: boolean;
      answer_kind: string | null;
    }[]
  > {
    return this.db.query('SELECT * FROM delivery_attempt WHERE delivery_id = $1 ORDER BY number', [
      deliveryId,
    ]);
  }
}

export const newCase = (): string => `case-${randomUUID()}`;
