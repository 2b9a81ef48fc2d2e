/** An instant in UTC, RFC 3339 with milliseconds and `Z`, e.g. `2026-11-23T01:02:03.004Z`: comparable as text. */
export type Instant = string;

/** A civil date of Asia/Shanghai, `YYYY-MM-DD`: comparable as text. A term that is due on it ends at 24:00 there. */
export type CivilDate = string;

const SHANGHAI_OFFSET_MS = 8 * 60 * 60 * 1000;

/**
 * The civil date in Asia/Shanghai at an instant, whatever the time zone of the process.
 * China has kept one offset (+08:00, no summer time) since 1991; no organ's act recorded here is older.
 */
export function civilDateOf(instant: Instant): CivilDate {
  return new Date(Date.parse(instant) + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** The instant at which a civil date begins in Asia/Shanghai. */
export function startOfCivilDate(date: CivilDate): Instant {
  return new Date(Date.parse(`${date}T00:00:00.000Z`) - SHANGHAI_OFFSET_MS).toISOString();
}

/** The instant at which a civil date ends (24:00) in Asia/Shanghai: a term due on it is missed from then on. */
export function endOfCivilDate(date: CivilDate): Instant {
  return new Date(Date.parse(startOfCivilDate(date)) + 24 * 60 * 60 * 1000).toISOString();
}

/** The instant so many hours later. */
export function hoursAfter(instant: Instant, hours: number): Instant {
  return new Date(Date.parse(instant) + hours * 60 * 60 * 1000).toISOString();
}
