import type { paths } from './schema';

export const path = (id: string) => ({ path: { id } });

/** The filters that a list takes, as the contract names them. */
export type Filters<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? Omit<NonNullable<Q>, 'atLeast'>
  : never;

/** The same from an address bar, where any text may stand: the server refuses what it does not know. */
export type Query<P extends keyof paths> = {
  readonly [K in keyof Filters<P>]: NonNullable<Filters<P>[K]> extends string
    ? string | undefined
    : Filters<P>[K];
};

export function known<P extends keyof paths>(query: Query<P>): Filters<P> {
  return query as unknown as Filters<P>;
}
