/** Injection tokens of the ports and of the law; classes are their own tokens. */
export const EVENT_STORE = Symbol('EventStore');
export const JOB_QUEUE = Symbol('JobQueue');
export const READ_MODEL = Symbol('ReadModel');
/** Null where the store cannot be read stream by stream. */
export const STREAM_ORDER = Symbol('StreamOrder');
export const FOLLOWER_LOCK = Symbol('FollowerLock');
export const CLOCK = Symbol('Clock');
/** The law book in force: what it answers follows the changes that the bureau approves. */
export const LAW_BOOK = Symbol('LawBook');
/** The settings of today, in force likewise. */
export const SETTINGS = Symbol('Settings');
/** The law and settings before any change of the bureau. */
export const BASE_LAW = Symbol('BaseLaw');
export const REGIONS = Symbol('Regions');
export const CONFIG = Symbol('Config');
export const AUTHENTICATOR = Symbol('Authenticator');

/** Questions that are prepared: their plan rests on no value. */
export const STEADY = Symbol('SteadyQueries');
export interface SteadyQueries {
  /** @param text with a small number of forms: each connection keeps every one that it was given */
  query<R extends object>(text: string, values: readonly unknown[]): Promise<readonly R[]>;
}

/** Whether an error means that a database was not reachable: then the same request may be repeated. Drivers know. */
export const IS_UNAVAILABLE = Symbol('IsUnavailable');
export type IsUnavailable = (error: unknown) => boolean;
