import type { Clock, Instant, Job, JobQueue, Recorded } from '@shouzheng/kernel';
import type { AnyPublicEvent, DomainEvent, StreamDefinition } from '@shouzheng/kernel';
import type { Regions } from '@shouzheng/law/contract';
import type { EndpointEvent } from '../endpoint/endpoint.events.js';
import { endpointStream } from '../endpoint/endpoint.state.js';
import { PublicCatalogue, TEST_EVENT_TYPE, schemaUrl } from '../public-catalogue.js';
import { type DueDelivery, writeDelivery } from './delivery-writer.js';
import { DELIVER_QUEUE } from './lane-drainer.job.js';
import { endpointIdOf, keepRoute } from './route-keeper.js';
import type { Sql } from './sql.js';

/** The part of the stream reader that the reactor uses. */
export interface States {
  load<S, E extends DomainEvent>(
    streamId: string,
    definition: StreamDefinition<S, E>,
    moment: { readonly revision: number },
  ): Promise<{ readonly state: S }>;
}

export interface ReactorParts {
  readonly catalogue: PublicCatalogue;
  readonly states: States;
  readonly regions: Regions;
  readonly queue: JobQueue;
  readonly clock: Clock;
  readonly publicUrl: string;
}

interface Candidate {
  readonly endpoint_id: string;
  readonly agency: string;
  readonly endpoint_region: string;
  readonly grant_region: string;
}

/**
 * Turns events into due deliveries. It follows endpoints and facts in one global order, so that a fact is matched
 * against the grants as they stood when it was recorded, however late that is done.
 */
export class DeliveriesReactor {
  readonly name = 'deliveries';
  readonly categories: readonly string[];
  private lanes = new Set<string>();

  constructor(private readonly parts: ReactorParts) {
    this.categories = [...parts.catalogue.categories(), endpointStream.category];
  }

  async react(events: readonly Recorded[], tx: Sql): Promise<void> {
    // What a rolled-back transaction touched is forgotten.
    this.lanes = new Set();
    const now = this.parts.clock.now();
    for (const event of events) {
      if (isOfEndpoint(event)) await this.followEndpoint(event, tx, now);
      for (const definition of this.parts.catalogue.of(event)) await this.publish(definition, event, tx, now);
    }
  }

  async afterwards(): Promise<void> {
    const jobs: Job[] = [...this.lanes].map((key) => ({ queue: DELIVER_QUEUE, key }));
    if (jobs.length > 0) await this.parts.queue.enqueue(jobs);
  }

  private async followEndpoint(event: Recorded<EndpointEvent>, tx: Sql, now: Instant): Promise<void> {
    for (const lane of await keepRoute(tx, event)) this.lanes.add(lane);
    if (event.type !== 'TestEventRequested') return;
    const endpointId = endpointIdOf(event.streamId);
    const [route] = await tx.query<{ region_code: string }[]>(
      'SELECT region_code FROM delivery_route WHERE endpoint_id = $1',
      [endpointId],
    );
    await this.write(tx, now, {
      endpointId,
      eventId: event.eventId,
      streamId: event.streamId,
      publicType: TEST_EVENT_TYPE,
      dataschema: schemaUrl(this.parts.publicUrl, TEST_EVENT_TYPE),
      subject: 'test',
      regionCode: route?.region_code ?? '',
      lane: 'test',
      time: event.meta.occurredAt,
      data: { test: event.data.test },
    });
  }

  private async publish(definition: AnyPublicEvent, event: Recorded, tx: Sql, now: Instant): Promise<void> {
    const { publicType, schema } = definition;
    const candidates = await tx.query<Candidate[]>(
      `SELECT r.endpoint_id, r.agency, r.region_code AS endpoint_region, g.region_code AS grant_region
       FROM delivery_grant g JOIN delivery_route r USING (endpoint_id)
       WHERE g.event_type = $1 AND g.from_position < $2 AND (g.until_position IS NULL OR g.until_position > $2)`,
      [publicType, event.position.toString()],
    );
    if (candidates.length === 0 && !definition.supersedes) return;
    const { state } = await this.parts.states.load(event.streamId, definition.stream, {
      revision: event.revision,
    });
    const fact = definition.map(event, state);
    if (!fact) return;
    const addressees = definition.addressee?.(event, state) ?? [];
    const entitled = candidates.filter(
      (one) =>
        addressees.includes(one.agency) ||
        (definition.visibility === 'granted' && this.holds(one, fact.regionCode)),
    );
    const originals = await originalsOf(tx, definition.supersedes?.(event, state));
    const receivers = new Set([...entitled.map((one) => one.endpoint_id), ...originals.keys()]);
    // A closed object: what the schema does not name must not leave.
    const data: unknown = schema.parse(fact.data);
    for (const endpointId of [...receivers].sort()) {
      await this.write(tx, now, {
        endpointId,
        eventId: event.eventId,
        streamId: event.streamId,
        publicType,
        dataschema: schemaUrl(this.parts.publicUrl, publicType),
        subject: fact.subject,
        regionCode: fact.regionCode,
        lane: fact.lane,
        time: event.meta.occurredAt,
        data,
        supersedes: originals.get(endpointId),
      });
    }
  }

  private holds(one: Candidate, regionCode: string): boolean {
    const { regions } = this.parts;
    return regions.within(regionCode, one.grant_region) && regions.within(regionCode, one.endpoint_region);
  }

  private async write(tx: Sql, now: Instant, due: DueDelivery): Promise<void> {
    const lane = await writeDelivery(tx, due, now);
    if (lane) this.lanes.add(lane);
  }
}

/** Endpoints that received the original, or may have, or still will: each with the original's webhook id. */
async function originalsOf(tx: Sql, eventId: string | undefined): Promise<ReadonlyMap<string, string>> {
  if (eventId === undefined) return new Map();
  const rows = await tx.query<{ endpoint_id: string; id: string }[]>(
    `SELECT endpoint_id, id FROM delivery
     WHERE event_id = $1 AND (status <> 'withdrawn' OR sent) ORDER BY sequence DESC`,
    [eventId],
  );
  return new Map(rows.map((row) => [row.endpoint_id, row.id]));
}

const isOfEndpoint = (event: Recorded): event is Recorded<EndpointEvent> =>
  event.streamId.startsWith(`${endpointStream.category}-`);
