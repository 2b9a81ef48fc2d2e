import { queryOptions } from '@tanstack/react-query';
import { atLeast, client, data } from './client';
import { lawQuestions } from './law-queries';
import type { HistoryItem } from './models';
import { known, path, type Query } from './query-types';

export interface Moment {
  readonly rev?: number;
  readonly asOf?: string;
}

const WHOLE = 200;

export async function wholeHistory(
  stream: 'cases' | 'organizations' | 'clues' | 'list-entries' | 'requests',
  id: string,
): Promise<{ items: HistoryItem[] }> {
  const items: HistoryItem[] = [];
  let after: string | undefined;
  do {
    const query = { limit: WHOLE, order: 'newest' as const, after };
    const page: { items: HistoryItem[]; next: string | null } = await data(
      client.GET(`/api/${stream}/{id}/history`, { params: { ...path(id), query } }),
    );
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return { items };
}

/** Every question the console asks, with its cache key. Keys begin with the slice that a write makes stale. */
export const ask = {
  ...lawQuestions,

  system: () =>
    queryOptions({ queryKey: ['system'], queryFn: () => data(client.GET('/api/system')), staleTime: 60_000 }),

  demoAccounts: () =>
    queryOptions({
      queryKey: ['demo-accounts'],
      queryFn: () => data(client.GET('/api/auth/demo-accounts')),
      retry: false,
    }),

  account: (id: string) =>
    queryOptions({
      queryKey: ['account', id],
      queryFn: () => data(client.GET('/api/accounts/{id}', { params: { path: { id } } })),
    }),

  accounts: (query: Query<'/api/accounts'>) =>
    queryOptions({
      queryKey: ['accounts', query],
      queryFn: () =>
        data(
          client.GET('/api/accounts', {
            params: { query: { ...known<'/api/accounts'>(query), limit: WHOLE } },
          }),
        ),
      staleTime: 60_000,
    }),

  regions: () =>
    queryOptions({
      queryKey: ['regions'],
      queryFn: () => data(client.GET('/api/regions', { params: { query: {} } })),
      staleTime: Infinity,
    }),

  docket: (query: Query<'/api/docket'>) =>
    queryOptions({
      queryKey: ['docket', query],
      queryFn: () =>
        data(
          client.GET('/api/docket', {
            params: { query: { ...known<'/api/docket'>(query), atLeast: atLeast() } },
          }),
        ),
      refetchInterval: 60_000,
    }),

  clues: (query: Query<'/api/clues'>) =>
    queryOptions({
      queryKey: ['clues', query],
      queryFn: () =>
        data(
          client.GET('/api/clues', {
            params: { query: { ...known<'/api/clues'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  clue: (id: string) =>
    queryOptions({
      queryKey: ['clue', id],
      queryFn: () => data(client.GET('/api/clues/{id}', { params: path(id) })),
      // The screening of a new clue comes a moment after it.
      refetchInterval: (query) => (query.state.data?.screening === null ? 1000 : false),
    }),

  clueHistory: (id: string) =>
    queryOptions({ queryKey: ['clue', id, 'history'], queryFn: () => wholeHistory('clues', id) }),

  cases: (query: Query<'/api/cases'>) =>
    queryOptions({
      queryKey: ['cases', query],
      queryFn: () =>
        data(
          client.GET('/api/cases', {
            params: { query: { ...known<'/api/cases'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  case: (id: string, moment: Moment = {}) =>
    queryOptions({
      queryKey: ['case', id, moment],
      queryFn: () => data(client.GET('/api/cases/{id}', { params: { ...path(id), query: moment } })),
    }),

  caseHistory: (id: string) =>
    queryOptions({ queryKey: ['case', id, 'history'], queryFn: () => wholeHistory('cases', id) }),

  caseDifferences: (id: string, from: number, to: number) =>
    queryOptions({
      queryKey: ['case', id, 'differences', from, to],
      queryFn: () =>
        data(client.GET('/api/cases/{id}/differences', { params: { ...path(id), query: { from, to } } })),
    }),

  procedure: (id: string) =>
    queryOptions({
      queryKey: ['case', id, 'procedure'],
      queryFn: () => data(client.GET('/api/cases/{id}/procedure', { params: path(id) })),
    }),

  fineAccount: (id: string, decision: string) =>
    queryOptions({
      queryKey: ['case', id, 'fine-account', decision],
      queryFn: () =>
        data(client.GET('/api/cases/{id}/fine-account', { params: { ...path(id), query: { decision } } })),
    }),

  whoMayAct: (query: Query<'/api/who-may-act'>) =>
    queryOptions({
      queryKey: ['who-may-act', query],
      queryFn: () =>
        data(
          client.GET('/api/who-may-act', {
            params: { query: { ...known<'/api/who-may-act'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  organizations: (query: Query<'/api/organizations'>) =>
    queryOptions({
      queryKey: ['organizations', query],
      queryFn: () =>
        data(
          client.GET('/api/organizations', {
            params: { query: { ...known<'/api/organizations'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  organization: (id: string, moment: Moment = {}) =>
    queryOptions({
      queryKey: ['organization', id, moment],
      queryFn: () => data(client.GET('/api/organizations/{id}', { params: { ...path(id), query: moment } })),
    }),

  organizationHistory: (id: string) =>
    queryOptions({
      queryKey: ['organization', id, 'history'],
      queryFn: () => wholeHistory('organizations', id),
    }),

  organizationDifferences: (id: string, from: number, to: number) =>
    queryOptions({
      queryKey: ['organization', id, 'differences', from, to],
      queryFn: () =>
        data(
          client.GET('/api/organizations/{id}/differences', { params: { ...path(id), query: { from, to } } }),
        ),
    }),

  listEntries: (query: Query<'/api/list-entries'>) =>
    queryOptions({
      queryKey: ['list-entries', query],
      queryFn: () =>
        data(client.GET('/api/list-entries', { params: { query: known<'/api/list-entries'>(query) } })),
    }),

  endpoints: (query: Query<'/api/endpoints'> = {}) =>
    queryOptions({
      queryKey: ['endpoints', query],
      queryFn: () =>
        data(
          client.GET('/api/endpoints', {
            params: { query: { ...known<'/api/endpoints'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  endpoint: (id: string) =>
    queryOptions({
      queryKey: ['endpoint', id],
      queryFn: () =>
        data(client.GET('/api/endpoints/{id}', { params: { ...path(id), query: { atLeast: atLeast() } } })),
    }),

  eventTypes: () =>
    queryOptions({
      queryKey: ['event-types'],
      queryFn: () => data(client.GET('/api/event-types')),
      staleTime: Infinity,
    }),

  deliveries: (query: Query<'/api/deliveries'>) =>
    queryOptions({
      queryKey: ['deliveries', query],
      queryFn: () =>
        data(client.GET('/api/deliveries', { params: { query: known<'/api/deliveries'>(query) } })),
      refetchInterval: 15_000,
    }),

  accesses: (query: Query<'/api/audit/accesses'>) =>
    queryOptions({
      queryKey: ['accesses', query],
      queryFn: () =>
        data(client.GET('/api/audit/accesses', { params: { query: known<'/api/audit/accesses'>(query) } })),
    }),

  imports: (after?: string) =>
    queryOptions({
      queryKey: ['imports', after],
      queryFn: () => data(client.GET('/api/imports', { params: { query: { limit: 10, after } } })),
      refetchInterval: ({ state: { data: page } }) =>
        page?.items.some(({ state }) => state === 'queued' || state === 'running') ? 1000 : false,
    }),

  import: (id: string, after?: string) =>
    queryOptions({
      queryKey: ['import', id, after],
      queryFn: () => data(client.GET('/api/imports/{id}', { params: { ...path(id), query: { after } } })),
      refetchInterval: (query) =>
        query.state.data && ['queued', 'running'].includes(query.state.data.state) ? 700 : false,
    }),
};
