import { HistoryMovedError, StoreClockBehindError } from '@shouzheng/adapters';
import { type Position, START, type StoredEvent } from '@shouzheng/kernel';
import { StartRefused } from '../../../assembly/src/environment.js';
import { CopyProgress } from './copy-progress.js';
import { digestOf, type HistoryDigest, textOf } from './history-digest.js';
import type { Store } from './open-store.js';

/** What is read before it is written: bounds memory, and what a kill leaves to be done again. */
const CHUNK_EVENTS = 5_000;
const CHUNK_BYTES = 16 * 1024 * 1024;

export interface Copied extends HistoryDigest {
  /** How many of them had been there before. */
  readonly before: number;
  /** Where the source ended when the copy began: all up to there is in the target. */
  readonly end: Position;
}

/**
 * Copies the whole history in its order. What the target holds is compared first, event by event: a copy that was
 * broken off goes on where it ended. At the end both are read anew and compared by count and hash.
 * @throws StartRefused when source and target are one, or the target holds something else or is being written to
 */
export async function copyHistory(from: Store, to: Store, say: (line: string) => void): Promise<Copied> {
  if ((await from.events.historyId()) === (await to.events.historyId())) {
    throw new StartRefused(`${from.option} and ${to.option} are the same store.`);
  }
  const end = await from.events.head();
  try {
    const before = await writeTheRest(from, to, end, say);
    const digest = await compared(from, to, end, say);
    return { ...digest, before, end };
  } catch (error) {
    if (error instanceof HistoryMovedError) {
      throw new StartRefused(
        `${to.option} is being written to by somebody else (${error.message}): end whatever uses it, and copy into an empty store.`,
      );
    }
    if (error instanceof StoreClockBehindError) throw new StartRefused(`${to.option}: ${error.message}`);
    throw error;
  }
}

/** Answers how many events were there already. */
async function writeTheRest(
  from: Store,
  to: Store,
  end: Position,
  say: (line: string) => void,
): Promise<number> {
  const there = to.events.readAll({ after: START })[Symbol.asyncIterator]();
  const progress = new CopyProgress('copying', end, say);
  let before = 0;
  let at = START;
  let last: StoredEvent | undefined;
  let chunk: StoredEvent[] = [];
  let bytes = 0;
  let own = await there.next();
  const write = async (): Promise<void> => {
    if ((await to.events.head()) !== at) throw new HistoryMovedError('its end has moved');
    if (chunk.length > 0) at = await to.writer.write(chunk, at);
    [chunk, bytes] = [[], 0];
  };
  for await (const event of from.events.readAll({ after: START, before: end + 1n })) {
    if (!own.done) {
      if (textOf(own.value) !== textOf(event)) throw holdsAnother(to, before + 1);
      before += 1;
      at = own.value.position;
      own = await there.next();
    } else {
      chunk.push(event);
      bytes += event.payload.length + event.metadata.length;
      if (chunk.length === CHUNK_EVENTS || bytes >= CHUNK_BYTES) await write();
    }
    last = event;
    progress.passed(event);
  }
  if (!own.done) throw holdsAnother(to, before + 1);
  await write();
  if (last) await to.writer.demandPast(last.recordedAt);
  return before;
}

function holdsAnother({ option }: Store, n: number): StartRefused {
  return new StartRefused(
    `${option} holds another history: its event ${n} is not that of the source. Copy into an empty store.`,
  );
}

async function compared(
  from: Store,
  to: Store,
  end: Position,
  say: (line: string) => void,
): Promise<HistoryDigest> {
  const source = await digestOf(
    from.events.readAll({ after: START, before: end + 1n }),
    new CopyProgress('verifying the source', end, say).passed,
  );
  const head = await to.events.head();
  const target = await digestOf(
    to.events.readAll({ after: START }),
    new CopyProgress('verifying the target', head, say).passed,
  );
  if (source.events === target.events && source.sha256 === target.sha256) return target;
  throw new StartRefused(
    `The copy differs: ${source.events} events with sha256 ${source.sha256} in ${from.option}, ` +
      `${target.events} with ${target.sha256} in ${to.option}. Somebody else wrote into it: copy into an empty store.`,
  );
}
