import { type CommandDefinition, type Sealed, accept, refuse } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import { type ParkedEvent, type ParkingEvent, type ParkingState, followerStream } from './parking.events.js';

export interface ParkEvent extends ParkedEvent {
  readonly follower: string;
  readonly error: string;
  readonly reason: Sealed;
}

/** The first decision about a follower begins its stream. */
export const parkEvent: CommandDefinition<ParkEvent, ParkingState, ParkingEvent, LegalContext> = {
  name: 'parkEvent',
  zh: '搁置事件',
  en: 'Park an event',
  category: followerStream.category,
  creates: true,
  roles: ['system-admin'],
  guard: () => [],
  decide: (payload, state) =>
    payload.eventId in state.parked
      ? refuse('follower.already-parked')
      : accept([{ type: 'FollowerEventParked', data: payload }]),
};

export interface UnparkEvent {
  readonly follower: string;
  readonly eventId: string;
  readonly reason: Sealed;
}

export const unparkEvent: CommandDefinition<UnparkEvent, ParkingState, ParkingEvent, LegalContext> = {
  name: 'unparkEvent',
  zh: '恢复处理搁置的事件',
  en: 'Give a parked event back',
  category: followerStream.category,
  creates: false,
  roles: ['system-admin'],
  guard: () => [],
  decide: ({ follower, eventId, reason }, state) => {
    const parked = state.parked[eventId];
    if (!parked) return refuse('follower.not-parked');
    return accept([{ type: 'FollowerEventUnparked', data: { follower, ...parked, reason } }]);
  },
};
