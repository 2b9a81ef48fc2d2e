import type { Instant, Position, Recorded, StoredEvent } from '@shouzheng/kernel';
import { UnreadableEventError } from '../event-codec.js';
import type { FollowerTrouble } from './follower.js';
import { FollowerNotSplitError } from './follower-part.js';
import { RebuildError } from '../rebuilding/rebuild-errors.js';

/** Errors whose messages hold nothing of an event. */
const TOLD = [UnreadableEventError, FollowerNotSplitError, RebuildError];

/** The first line of the stack that lies in our own code: `foldOf (libs/…/docket.projection.js:41:7)`. */
const FRAME = /^\s+at (?:async )?(?:(.+) \()?(?:file:\/\/)?(\S*?)((?:libs|apps)\/\S+?:\d+):\d+\)?$/;

/**
 * What may be told of an error that events were part of. Its message may quote what an event holds, so only those are
 * told that say where an event is, which part of a follower, or what stands in the way of a rebuild, and what to do; of
 * others the code that a database gives and the place in the program.
 */
export function reasonOf(error: unknown): { readonly error: string; readonly reason: string } {
  if (!(error instanceof Error)) return { error: 'Error', reason: 'not an error' };
  if (TOLD.some((kind) => error instanceof kind)) return { error: error.name, reason: error.message };
  const { code } = error as { code?: unknown };
  const parts = [typeof code === 'string' && /^\w+$/.test(code) ? `code ${code}` : undefined, placeOf(error)];
  return {
    error: error.name,
    reason: parts.filter((part) => part !== undefined).join(' ') || 'no place given',
  };
}

function placeOf({ stack = '', message }: Error): string | undefined {
  // The stack begins with the message, which is not to be searched.
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  for (const frame of frames) {
    const [, name, , place] = FRAME.exec(frame) ?? [];
    if (place !== undefined) return `at ${name ?? 'top level'} (${place})`;
  }
  return undefined;
}

/** The trouble after another failure: the same, tried once more, where it is at the same event. */
export function troubleAfter(
  before: FollowerTrouble | undefined,
  {
    error,
    event,
    now,
  }: { readonly error: unknown; readonly event: StoredEvent | Recorded | undefined; readonly now: Instant },
): FollowerTrouble {
  const isSame = before !== undefined && before.event?.eventId === event?.eventId;
  return {
    ...reasonOf(error),
    ...(event
      ? {
          event: {
            eventId: event.eventId,
            type: event.type,
            position: event.position.toString(),
            streamId: event.streamId,
            revision: event.revision,
          },
        }
      : {}),
    since: isSame ? before.since : now,
    tries: isSame ? before.tries + 1 : 1,
  };
}

export function textOf({ event, error, reason }: FollowerTrouble, saved: Position): string {
  const at = event
    ? `at ${event.type} ${event.eventId}, position ${event.position}`
    : `after position ${saved}`;
  return `stands still ${at}: ${error}, ${reason}`;
}
