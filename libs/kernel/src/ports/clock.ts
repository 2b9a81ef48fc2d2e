import type { Instant } from '../time.js';

/** The one source of the present. Handlers ask it and hand the answer to decisions; nothing else knows what time it is. */
export interface Clock {
  now(): Instant;
}
