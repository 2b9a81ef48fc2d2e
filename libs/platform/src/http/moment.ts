import type { DomainEvent, Instant, StreamDefinition } from '@shouzheng/kernel';
import type { LoadedStream, Moment, StreamHistory, StreamReader } from '../stream-reader.js';
import { InstantField, Whole } from './fields.js';
import { ProblemError } from './problem.js';

const MAX_REVISION = 999_999_999;

/** Which moment of a record is asked for: at most one of the three, none means now. */
export class MomentQuery {
  @Whole({ optional: true, min: 0, max: MAX_REVISION, description: 'State after this revision' })
  rev?: number;

  @InstantField({ optional: true, description: 'What had been recorded by then' })
  asOf?: string;

  @InstantField({ optional: true, description: 'What had happened by then, whenever it was recorded' })
  validAt?: string;
}

/**
 * @param now the present: nobody knows what will have been recorded after it
 * @throws ProblemError `request.invalid` for more than one moment, a time that does not exist, or one in the future
 */
export function parseMoment(query: MomentQuery, now: Instant): Moment {
  const given = [query.rev, query.asOf, query.validAt].filter((one) => one !== undefined);
  if (given.length > 1) throw invalid('asOf', 'give at most one of rev, asOf and validAt');
  if (query.rev !== undefined) return { revision: query.rev };
  if (query.asOf !== undefined) return { asOf: pastInstant('asOf', query.asOf, now) };
  if (query.validAt !== undefined) return { validAt: pastInstant('validAt', query.validAt, now) };
  return {};
}

/** Whether a moment names the past: nothing can be done there, so `allowedCommands` is empty. */
export function isPast(moment: Moment): boolean {
  return moment.revision !== undefined || moment.asOf !== undefined || moment.validAt !== undefined;
}

/**
 * A stream as it stood at a moment.
 * @throws ProblemError `not-found` where there is none, the moment lies before its first event, or the revision past
 *   its head
 */
export async function loadAt<S, E extends DomainEvent>(
  reader: StreamReader,
  streamId: string,
  moment: Moment = {},
  definition?: StreamDefinition<S, E>,
): Promise<LoadedStream<S>> {
  return foundAt(await reader.load(streamId, definition, moment), moment);
}

/** The same with every event up to that moment. */
export async function historyAt<S, E extends DomainEvent>(
  reader: StreamReader,
  streamId: string,
  moment: Moment = {},
  definition?: StreamDefinition<S, E>,
): Promise<StreamHistory<S>> {
  return foundAt(await reader.history(streamId, definition, moment), moment);
}

function foundAt<L extends LoadedStream<unknown>>(loaded: L, moment: Moment): L {
  const pastTheHead = moment.revision !== undefined && loaded.revision < moment.revision;
  if (loaded.revision < 0 || pastTheHead) throw new ProblemError('not-found');
  return loaded;
}

function pastInstant(field: 'asOf' | 'validAt', text: string, now: Instant): Instant {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw invalid(field, 'is not a time');
  const instant = new Date(time).toISOString();
  if (instant > now) throw invalid(field, 'lies in the future');
  return instant;
}

function invalid(path: string, reason: string): ProblemError {
  return new ProblemError('request.invalid', { errors: [{ path, reason }] });
}
