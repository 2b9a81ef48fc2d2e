import type { EventToAppend, Position, StreamAppend } from '@shouzheng/kernel';
import { type AppendStreamRequest, type KurrentDBClient, NO_STREAM } from '@kurrent/kurrentdb-client';
import { toEventData } from './recorded-form.js';
import type { StreamNames } from './stream-names.js';

/** To be made once for an append: whatever is sent again after a lost answer bears the same ids, and is done once. */
export function requestsOf(appends: readonly StreamAppend[], names: StreamNames): AppendStreamRequest[] {
  return appends.map(({ streamId, expectedRevision, events }) => ({
    streamName: names.there(streamId),
    expectedState: expectedRevision < 0 ? NO_STREAM : BigInt(expectedRevision),
    events: events.map((event: EventToAppend) => toEventData(event)),
  }));
}

/** One round trip. Answers the position of the last event. */
export async function send(client: KurrentDBClient, requests: AppendStreamRequest[]): Promise<Position> {
  const [only, ...others] = requests;
  if (!only || others.length > 0) return (await client.multiStreamAppend(requests)).position;
  const { position } = await client.appendToStream(only.streamName, only.events, {
    streamState: only.expectedState,
  });
  if (!position) throw new Error(`KurrentDB did not say where it put an append to ${only.streamName}`);
  return position.commit;
}

/** Revision of the last event of an append that was done. */
export function lastRevision({ expectedRevision, events }: StreamAppend): number {
  return expectedRevision + events.length;
}
