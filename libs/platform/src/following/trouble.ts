import { UnreadableEventError } from '../event-codec.js';
import { FollowerNotSplitError } from './follower-part.js';

/** The first line of the stack that lies in our own code: `foldOf (libs/…/docket.projection.js:41:7)`. */
const FRAME = /^\s+at (?:async )?(?:(.+) \()?(?:file:\/\/)?(\S*?)((?:libs|apps)\/\S+?:\d+):\d+\)?$/;

/**
 * What may be told of an error that events were part of. Its message may quote what an event holds, so only those are
 * told that say where an event is, or which part of a follower, and what to do; of others the code that a database gives
 * and the place in the program.
 */
export function reasonOf(error: unknown): { readonly error: string; readonly reason: string } {
  if (!(error instanceof Error)) return { error: 'Error', reason: 'not an error' };
  if (error instanceof UnreadableEventError || error instanceof FollowerNotSplitError)
    return { error: error.name, reason: error.message };
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
