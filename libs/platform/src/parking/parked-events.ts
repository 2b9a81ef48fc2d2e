import type { EventStore } from '@shouzheng/kernel';
import type { EventCodec } from '../event-codec.js';
import { type ParkedEvent, type ParkingEvent, followerStream } from './parking.events.js';

/** All that is parked now, by follower. */
export async function parkedEvents(
  store: EventStore,
  codec: EventCodec,
): Promise<ReadonlyMap<string, readonly ParkedEvent[]>> {
  const parked = new Map<string, Map<string, ParkedEvent>>();
  const categories = [followerStream.category];
  for await (const stored of store.readAll({ after: 0n, categories })) {
    const { type, data } = codec.decode(stored) as ParkingEvent & object;
    const { follower, eventId, eventType, position, subject, revision } = data;
    const ofFollower = parked.get(follower) ?? new Map<string, ParkedEvent>();
    parked.set(follower, ofFollower);
    if (type === 'FollowerEventUnparked') ofFollower.delete(eventId);
    else ofFollower.set(eventId, { eventId, eventType, position, subject, revision });
  }
  return new Map([...parked].map(([follower, events]) => [follower, [...events.values()]]));
}
