import { queryOptions } from '@tanstack/react-query';
import { client, data } from './client';

/** Every question the console asks, with its cache key. Keys begin with the slice that a write makes stale. */
const path = (id: string) => ({ path: { id } });

export interface Moment {
  readonly rev?: number;
  readonly asOf?: string;
}

export const ask = {
  system: () =>
    queryOptions({ queryKey: ['system'], queryFn: () => data(client.GET('/api/system')), staleTime: 60_000 }),

  demoAccounts: () =>
    queryOptions({
      queryKey: ['demo-accounts'],
      queryFn: () => data(client.GET('/api/auth/demo-accounts')),
      retry: false,
    }),

  docket: (query: {
    state?: string;
    queue?: string;
    region?: string;
    text?: string;
    after?: string;
    limit?: number;
  }) =>
    queryOptions({
      queryKey: ['docket', query],
      queryFn: () => data(client.GET('/api/docket', { params: { query } })),
      refetchInterval: 60_000,
    }),

  clues: (query: { status?: string; text?: string; after?: string; limit?: number }) =>
    queryOptions({
      queryKey: ['clues', query],
      queryFn: () => data(client.GET('/api/clues', { params: { query } })),
    }),

  clue: (id: string) =>
    queryOptions({
      queryKey: ['clue', id],
      queryFn: () => data(client.GET('/api/clues/{id}', { params: path(id) })),
    }),

  clueHistory: (id: string, after?: string) =>
    queryOptions({
      queryKey: ['clue', id, 'history', after],
      queryFn: () =>
        data(client.GET('/api/clues/{id}/history', { params: { ...path(id), query: { after } } })),
    }),

  cases: (query: { stage?: string; text?: string; after?: string; limit?: number }) =>
    queryOptions({
      queryKey: ['cases', query],
      queryFn: () => data(client.GET('/api/cases', { params: { query } })),
    }),

  case: (id: string, moment: Moment = {}) =>
    queryOptions({
      queryKey: ['case', id, moment],
      queryFn: () => data(client.GET('/api/cases/{id}', { params: { ...path(id), query: moment } })),
    }),

  caseHistory: (id: string, after?: string) =>
    queryOptions({
      queryKey: ['case', id, 'history', after],
      queryFn: () =>
        data(
          client.GET('/api/cases/{id}/history', { params: { ...path(id), query: { after, limit: 200 } } }),
        ),
    }),

  caseDifferences: (id: string, from: number, to: number) =>
    queryOptions({
      queryKey: ['case', id, 'differences', from, to],
      queryFn: () =>
        data(client.GET('/api/cases/{id}/differences', { params: { ...path(id), query: { from, to } } })),
    }),

  organizations: (query: {
    name?: string;
    region?: string;
    type?: string;
    status?: string;
    after?: string;
    limit?: number;
  }) =>
    queryOptions({
      queryKey: ['organizations', query],
      queryFn: () => data(client.GET('/api/organizations', { params: { query } })),
    }),

  organization: (id: string, moment: Moment = {}) =>
    queryOptions({
      queryKey: ['organization', id, moment],
      queryFn: () => data(client.GET('/api/organizations/{id}', { params: { ...path(id), query: moment } })),
    }),

  organizationHistory: (id: string, after?: string) =>
    queryOptions({
      queryKey: ['organization', id, 'history', after],
      queryFn: () =>
        data(
          client.GET('/api/organizations/{id}/history', {
            params: { ...path(id), query: { after, limit: 200 } },
          }),
        ),
    }),

  organizationDifferences: (id: string, from: number, to: number) =>
    queryOptions({
      queryKey: ['organization', id, 'differences', from, to],
      queryFn: () =>
        data(
          client.GET('/api/organizations/{id}/differences', { params: { ...path(id), query: { from, to } } }),
        ),
    }),

  listEntries: (query: { name?: string; kind?: string; after?: string; limit?: number }) =>
    queryOptions({
      queryKey: ['list-entries', query],
      queryFn: () => data(client.GET('/api/list-entries', { params: { query } })),
    }),

  endpoints: (after?: string) =>
    queryOptions({
      queryKey: ['endpoints', after],
      queryFn: () => data(client.GET('/api/endpoints', { params: { query: { after } } })),
    }),

  deliveries: (query: { endpoint?: string; state?: string; after?: string; limit?: number }) =>
    queryOptions({
      queryKey: ['deliveries', query],
      queryFn: () => data(client.GET('/api/deliveries', { params: { query } })),
      refetchInterval: 15_000,
    }),

  imports: () =>
    queryOptions({
      queryKey: ['imports'],
      queryFn: () => data(client.GET('/api/imports', { params: { query: { limit: 5 } } })),
    }),

  import: (id: string) =>
    queryOptions({
      queryKey: ['import', id],
      queryFn: () => data(client.GET('/api/imports/{id}', { params: path(id) })),
      refetchInterval: (query) => (query.state.data?.state === 'running' ? 1000 : false),
    }),
};
