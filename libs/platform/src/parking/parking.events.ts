import {
  type EventOf,
  type Recorded,
  type StreamDefinition,
  defineEvent,
  sealedSchema,
} from '@shouzheng/kernel';
import { z } from 'zod';

/** Which event it is about, and where that lies. */
export const parkedEventShape = {
  eventId: z.uuid(),
  eventType: z.string(),
  /** In the global order. */
  position: z.string().regex(/^\d{1,19}$/),
  subject: z.string(),
  revision: z.int().nonnegative(),
};

/** A person decided that a follower passes over an event that it cannot deal with. */
export const FollowerEventParked = defineEvent('FollowerEventParked', 1, {
  follower: z.string(),
  ...parkedEventShape,
  /** Kind of the error at which the follower stood. */
  error: z.string(),
  /** Free text, which may name a person. */
  reason: sealedSchema,
});
/** A person decided that it deals with the event after all. */
export const FollowerEventUnparked = defineEvent('FollowerEventUnparked', 1, {
  follower: z.string(),
  ...parkedEventShape,
  reason: sealedSchema,
});

export type ParkingEvent = EventOf<typeof FollowerEventParked> | EventOf<typeof FollowerEventUnparked>;

export interface ParkedEvent {
  readonly eventId: string;
  readonly eventType: string;
  readonly position: string;
  readonly subject: string;
  readonly revision: number;
}

/** The events that one follower passes over, by event id. */
export interface ParkingState {
  readonly parked: Readonly<Record<string, ParkedEvent>>;
}

export const followerStream: StreamDefinition<ParkingState, ParkingEvent> = {
  category: 'follower',
  events: [FollowerEventParked, FollowerEventUnparked],
  initial: { parked: {} },
  evolve(state: ParkingState, event: Recorded<ParkingEvent>): ParkingState {
    const { eventId, eventType, position, subject, revision } = event.data;
    const { [eventId]: _freed, ...others } = state.parked;
    switch (event.type) {
      case 'FollowerEventParked':
        return { parked: { ...others, [eventId]: { eventId, eventType, position, subject, revision } } };
      case 'FollowerEventUnparked':
        return { parked: others };
    }
  },
  /** A follower serves every organ. */
  region: () => undefined,
};
