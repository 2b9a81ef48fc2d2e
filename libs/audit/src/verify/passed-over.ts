import type { EventStore, StoredEvent } from '@shouzheng/kernel';
import {
  type AnyProjection,
  type Catalogue,
  EventCodec,
  foldsOf,
  parkedEvents,
  projectionFollowerName,
} from '@shouzheng/platform';

/** An event that a projection passes over by the decision of a person. */
export interface PassedOver {
  readonly projection: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly position: string;
}

/** Which events are parked, as the log says: rows are then what a fold gives that passes over them, too. */
export class PassedOverEvents {
  private constructor(
    private readonly catalogue: Catalogue,
    private readonly parked: Awaited<ReturnType<typeof parkedEvents>>,
  ) {}

  static async read(store: EventStore, catalogue: Catalogue): Promise<PassedOverEvents> {
    return new PassedOverEvents(catalogue, await parkedEvents(store, new EventCodec(catalogue)));
  }

  by(projection: AnyProjection): ReadonlySet<string> {
    return new Set(this.parked.get(projectionFollowerName(projection))?.map(({ eventId }) => eventId));
  }

  /**
   * Whether every projection that the event concerns passes over it, as far as one can say: then nothing rests on
   * whether this version can read it. Which of them an unknown type concerns, nobody can say.
   */
  isUnread({ eventId, type }: Pick<StoredEvent, 'eventId' | 'type'>): boolean {
    if (![...this.parked.values()].some((events) => events.some((one) => one.eventId === eventId)))
      return false;
    const isKnown = this.catalogue.eventVersions(type).length > 0;
    return this.catalogue.projections
      .filter((projection) => !isKnown || foldsOf(projection).has(type))
      .every((projection) => this.by(projection).has(eventId));
  }

  list(): readonly PassedOver[] {
    return this.catalogue.projections.flatMap((projection) =>
      (this.parked.get(projectionFollowerName(projection)) ?? []).map(({ eventId, eventType, position }) => ({
        projection: projection.name,
        eventId,
        eventType,
        position,
      })),
    );
  }
}
