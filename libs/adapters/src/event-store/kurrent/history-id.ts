import { randomUUID } from 'node:crypto';
import {
  BACKWARDS,
  END,
  jsonEvent,
  type KurrentDBClient,
  NO_STREAM,
  type ResolvedEvent,
  START,
  StreamNotFoundError,
  WrongExpectedVersionError,
} from '@kurrent/kurrentdb-client';
import type { Connection } from './connection.js';
import type { StreamNames } from './stream-names.js';

/** The id of the first event in a stream beside the history; whoever asks first writes it. */
export async function historyIdOf(connection: Connection, names: StreamNames): Promise<string> {
  const { ofHistory } = names;
  const read = (client: KurrentDBClient) =>
    firstOf(client.readStream(ofHistory, { fromRevision: START, maxCount: 1, requiresLeader: true }));
  const there = await connection.run(read);
  if (there?.event) return there.event.id;
  const begun = jsonEvent({ id: randomUUID(), type: 'HistoryBegun', data: {} });
  try {
    await connection.run((client) => client.appendToStream(ofHistory, begun, { streamState: NO_STREAM }));
    return begun.id;
  } catch (error) {
    if (!(error instanceof WrongExpectedVersionError)) throw error;
    return historyIdOf(connection, names);
  }
}

/** What the server takes for the present, read from an event that is written for it beside the history. */
export async function serverTime(connection: Connection, { ofHistory }: StreamNames): Promise<Date> {
  const asked = jsonEvent({ id: randomUUID(), type: 'HistoryCopied', data: {} });
  await connection.run((client) => client.appendToStream(ofHistory, asked));
  const last = await connection.run((client) =>
    firstOf(
      client.readStream(ofHistory, {
        direction: BACKWARDS,
        fromRevision: END,
        maxCount: 1,
        requiresLeader: true,
      }),
    ),
  );
  if (!last?.event) throw new Error('what was written into the stream of the history is not there');
  return last.event.created;
}

async function firstOf(reading: AsyncIterable<ResolvedEvent>): Promise<ResolvedEvent | undefined> {
  try {
    for await (const resolved of reading) return resolved;
  } catch (error) {
    if (!(error instanceof StreamNotFoundError)) throw error;
  }
  return undefined;
}
