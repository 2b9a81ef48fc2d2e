import { MemoryEventStore } from '@shouzheng/adapters';
import {
  type ActorRef,
  type DomainEvent,
  type EventMetadata,
  type Instant,
  type ReadModel,
  START,
} from '@shouzheng/kernel';
import {
  type AnyProjection,
  Catalogue,
  type ContextDefinition,
  EventCodec,
  ProjectionFollower,
  newId,
  platformContext,
} from '@shouzheng/platform';
import { auditContext } from '../audit.context.js';

export const AN_OFFICER: ActorRef = {
  account: '6f0c1f9e-0000-4000-8000-000000000001',
  person: 'person-1',
  role: 'officer',
  organ: '511803',
  badge: '180302',
};

/** A log with the real codec and the real followers, written without the command door. */
export class AuditWorld {
  readonly store: MemoryEventStore;
  readonly contexts: readonly ContextDefinition[];
  readonly catalogue: Catalogue;
  private readonly codec: EventCodec;

  constructor(
    private readonly readModel: ReadModel,
    contexts: readonly ContextDefinition[] = [],
    now: () => Instant = () => new Date().toISOString(),
  ) {
    this.store = new MemoryEventStore(now);
    this.contexts = [platformContext, auditContext, ...contexts];
    this.catalogue = new Catalogue(this.contexts);
    this.codec = new EventCodec(this.catalogue);
  }

  get parts() {
    return { store: this.store, readModel: this.readModel, catalogue: this.catalogue };
  }

  append(streamId: string, ...events: readonly DomainEvent[]): Promise<void> {
    return this.appendWith({}, streamId, ...events);
  }

  async appendWith(
    more: Partial<EventMetadata>,
    streamId: string,
    ...events: readonly DomainEvent[]
  ): Promise<void> {
    let expectedRevision = -1;
    for await (const event of this.store.readStream(streamId)) expectedRevision = event.revision;
    const [first, ...rest] = events.map((event) =>
      this.codec.encode(event, newId(), { ...metadata(), ...more }),
    );
    if (first) await this.store.append([{ streamId, expectedRevision, events: [first, ...rest] }]);
  }

  /** As the platform's followers do it, without waiting. */
  async follow(parked: ReadonlySet<string> = new Set()): Promise<void> {
    for (const projection of this.catalogue.projections) await this.followWith(projection, parked);
  }

  private async followWith(projection: AnyProjection, parked: ReadonlySet<string>): Promise<void> {
    const follower = new ProjectionFollower(projection, this.readModel);
    const from = await follower.checkpoint();
    const batch = [];
    let to = START;
    for await (const stored of this.store.readAll({ after: from })) {
      if (!parked.has(stored.eventId)) batch.push(this.codec.decode(stored));
      to = stored.position;
    }
    if (to > from) await follower.handle(batch, { from, to });
  }
}

const metadata = (): EventMetadata => ({
  commandId: newId(),
  command: 'test',
  correlationId: newId(),
  actor: AN_OFFICER,
  basis: [],
  occurredAt: '2026-11-23T01:02:03.004Z',
  origin: 'act',
});

/** One opening of a record. */
export const opened = (subject: string, detail?: string, more: object = {}): DomainEvent => ({
  type: 'RecordOpened',
  data: { subject, kind: 'case', at: '2026-11-23T01:02:00.000Z', ...(detail ? { detail } : {}), ...more },
});
