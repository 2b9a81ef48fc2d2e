import { RETRY_SCHEDULE } from './retry-schedule.js';
import { SENDER_TIMEOUTS, type SenderTimeouts } from './webhook-sender.js';

export interface DeliveryOptions {
  /** Seconds before each attempt; as many attempts as there are entries. */
  readonly schedule: readonly number[];
  readonly timeouts: SenderTimeouts;
  /** Longer than the longest attempt: a lane whose worker died is free after it. */
  readonly leaseMs: number;
  /** Lanes of one endpoint that are sent at the same time. */
  readonly lanesAtOnce: number;
  /** Lanes of all endpoints that one process sends at the same time. */
  readonly concurrency: number;
  /** Failures to reach an endpoint in a row after which all its lanes wait, at first and at most so long. */
  readonly pause: { readonly afterFailures: number; readonly firstMs: number; readonly longestMs: number };
  /** How often due lanes are looked for beside the wake-ups, which may be lost. */
  readonly sweepMs: number;
}

/** Token for options other than the usual ones. */
export const DELIVERY_OPTIONS = Symbol('DeliveryOptions');

export const USUAL_DELIVERY: DeliveryOptions = {
  schedule: RETRY_SCHEDULE,
  timeouts: SENDER_TIMEOUTS,
  leaseMs: 45_000,
  lanesAtOnce: 4,
  concurrency: 8,
  pause: { afterFailures: 5, firstMs: 5000, longestMs: 5 * 60_000 },
  sweepMs: 5000,
};

/** A demonstration shows in minutes what else takes three days. */
export const DEMO_DELIVERY: DeliveryOptions = {
  ...USUAL_DELIVERY,
  schedule: [0, 1, 2, 4, 8, 15, 30, 60, 120, 300],
  leaseMs: 20_000,
  pause: { afterFailures: 5, firstMs: 1000, longestMs: 10_000 },
  sweepMs: 1000,
};

export const optionsFor = (demo: boolean): DeliveryOptions => (demo ? DEMO_DELIVERY : USUAL_DELIVERY);
