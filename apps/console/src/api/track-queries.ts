import { queryOptions } from '@tanstack/react-query';
import { atLeast, client, data } from './client';
import { wholeHistory } from './queries';
import { known, path, type Query } from './query-types';

/** Questions about procedures, seasons, spot checks, restrictions and lists. */
export const askTracks = {
  /** Names of the timers, for every term that is shown. */
  timers: () =>
    queryOptions({
      queryKey: ['timers', 'names'],
      queryFn: () => data(client.GET('/api/timers', { params: { query: { limit: 200 } } })),
      staleTime: Infinity,
    }),

  listEntryHistory: (id: string) =>
    queryOptions({
      queryKey: ['list-entry', id, 'history'],
      queryFn: () => wholeHistory('list-entries', id),
    }),

  procedures: (query: Query<'/api/organization-procedures'>) =>
    queryOptions({
      queryKey: ['procedures', query],
      queryFn: () =>
        data(
          client.GET('/api/organization-procedures', {
            params: { query: { ...known<'/api/organization-procedures'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  seasons: (query: Query<'/api/annual-seasons'>) =>
    queryOptions({
      queryKey: ['seasons', query],
      queryFn: () =>
        data(
          client.GET('/api/annual-seasons', {
            params: { query: { ...known<'/api/annual-seasons'>(query), atLeast: atLeast() } },
          }),
        ),
      // A season that is being opened grows while one looks.
      refetchInterval: ({ state }) =>
        state.data?.items.some(({ status }) => status === 'running') ? 2000 : false,
    }),

  spotChecks: (query: Query<'/api/spot-checks'>) =>
    queryOptions({
      queryKey: ['spot-checks', query],
      queryFn: () =>
        data(
          client.GET('/api/spot-checks', {
            params: { query: { ...known<'/api/spot-checks'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  replay: (id: string) =>
    queryOptions({
      queryKey: ['replay', id],
      queryFn: () => data(client.GET('/api/spot-checks/{id}/replay', { params: path(id) })),
    }),

  /** @param region first digits of the registrar's code: the city with its counties */
  ratingShare: (region: string) =>
    queryOptions({
      queryKey: ['rating-share', region],
      queryFn: () =>
        data(client.GET('/api/rating-share', { params: { query: { region, atLeast: atLeast() } } })),
      enabled: region !== '',
    }),

  zombieTally: () =>
    queryOptions({
      queryKey: ['zombie-tally'],
      queryFn: () => data(client.GET('/api/zombie-tally', { params: { query: { atLeast: atLeast() } } })),
    }),

  restrictions: (organization: string) =>
    queryOptions({
      queryKey: ['restrictions', organization],
      queryFn: () =>
        data(client.GET('/api/restrictions', { params: { query: { organization, atLeast: atLeast() } } })),
      enabled: organization !== '',
    }),

  organizationTexts: (id: string) =>
    queryOptions({
      queryKey: ['organization', id, 'texts'],
      queryFn: () => data(client.GET('/api/organizations/{id}/texts', { params: path(id) })),
      // Each opening is recorded: it is never asked again by itself.
      staleTime: Infinity,
      retry: false,
    }),

  unmatchedFacts: (query: Query<'/api/unmatched-facts'>) =>
    queryOptions({
      queryKey: ['unmatched-facts', query],
      queryFn: () =>
        data(
          client.GET('/api/unmatched-facts', {
            params: { query: { ...known<'/api/unmatched-facts'>(query), atLeast: atLeast() } },
          }),
        ),
    }),
};
