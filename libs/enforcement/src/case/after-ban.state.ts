import type { EventOf, Instant, Recorded } from '@shouzheng/kernel';
import type { EnablerReported } from './notify-enablers/enablers.events.js';
import type { ActingAfterBanDetected } from './record-relapse/relapse.events.js';
import type { TakedownConfirmed, TakedownRefused, TakedownRequested } from './takedown/takedown.events.js';

export type AfterBanEvent = EventOf<
  | typeof TakedownRequested
  | typeof TakedownConfirmed
  | typeof TakedownRefused
  | typeof EnablerReported
  | typeof ActingAfterBanDetected
>;

export interface Takedown {
  readonly takedown: string;
  readonly channel: string;
  readonly agency: string;
  readonly docNo: string;
  readonly status: 'requested' | 'confirmed' | 'refused';
  readonly at: Instant;
}

export interface Relapse {
  readonly eventId: string;
  readonly seenOn: string;
}

/** What follows a ban beside announcement and seals: pages taken down, helpers reported, relapses. */
export interface AfterBan {
  readonly takedowns: Readonly<Record<string, Takedown>>;
  readonly enablers: readonly {
    readonly enabling: string;
    readonly addressee: string;
    readonly docNo: string;
  }[];
  readonly relapses: readonly Relapse[];
}

export const NOTHING_AFTER_BAN: AfterBan = { takedowns: {}, enablers: [], relapses: [] };

/** The fold over what follows a ban; the case's own fold calls it. */
export function evolveAfterBan(state: AfterBan, event: Recorded<AfterBanEvent>): AfterBan {
  switch (event.type) {
    case 'TakedownRequested': {
      const { takedown, channel, agency, docNo } = event.data;
      const made = {
        takedown,
        channel,
        agency,
        docNo,
        status: 'requested',
        at: event.meta.occurredAt,
      } as const;
      return { ...state, takedowns: { ...state.takedowns, [takedown]: made } };
    }
    case 'TakedownConfirmed':
      return ended(state, event.data.takedown, 'confirmed');
    case 'TakedownRefused':
      return ended(state, event.data.takedown, 'refused');
    case 'EnablerReported': {
      const { enabling, addressee, docNo } = event.data;
      return { ...state, enablers: [...state.enablers, { enabling, addressee, docNo }] };
    }
    case 'ActingAfterBanDetected': {
      const relapse = { eventId: event.eventId, seenOn: event.data.seenOn };
      return { ...state, relapses: [...state.relapses, relapse] };
    }
  }
}

function ended(state: AfterBan, id: string, status: Takedown['status']): AfterBan {
  const takedown = state.takedowns[id];
  return takedown ? { ...state, takedowns: { ...state.takedowns, [id]: { ...takedown, status } } } : state;
}
