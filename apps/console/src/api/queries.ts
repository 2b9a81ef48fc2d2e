import { queryOptions } from '@tanstack/react-query';
import { atLeast, client, data } from './client';
import type { DocumentType, HistoryItem } from './models';
import type { paths } from './schema';

/** Every question the console asks, with its cache key. Keys begin with the slice that a write makes stale. */
const path = (id: string) => ({ path: { id } });

export interface Moment {
  readonly rev?: number;
  readonly asOf?: string;
}

/** The filters that a list takes, as the contract names them. */
type Filters<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? Omit<NonNullable<Q>, 'atLeast'>
  : never;

/** The same from an address bar, where any text may stand: the server refuses what it does not know. */
type Query<P extends keyof paths> = {
  readonly [K in keyof Filters<P>]: NonNullable<Filters<P>[K]> extends string
    ? string | undefined
    : Filters<P>[K];
};

function known<P extends keyof paths>(query: Query<P>): Filters<P> {
  return query as unknown as Filters<P>;
}

const WHOLE = 200;

async function wholeHistory(
  stream: 'cases' | 'organizations' | 'clues',
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

export const ask = {
  system: () =>
    queryOptions({ queryKey: ['system'], queryFn: () => data(client.GET('/api/system')), staleTime: 60_000 }),

  demoAccounts: () =>
    queryOptions({
      queryKey: ['demo-accounts'],
      queryFn: () => data(client.GET('/api/auth/demo-accounts')),
      retry: false,
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

  instruments: (on?: string) =>
    queryOptions({
      queryKey: ['rules', 'instruments', on],
      queryFn: () => data(client.GET('/api/instruments', { params: { query: { on } } })),
    }),

  rules: (query: Query<'/api/rules'> = {}) =>
    queryOptions({
      queryKey: ['rules', query],
      queryFn: () =>
        data(
          client.GET('/api/rules', {
            params: { query: { ...known<'/api/rules'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  rule: (id: string) =>
    queryOptions({
      queryKey: ['rules', 'one', id],
      queryFn: () => data(client.GET('/api/rules/{id}', { params: path(id) })),
    }),

  rulesCompared: (query: Query<'/api/rules/compare'>) =>
    queryOptions({
      queryKey: ['rules', 'compare', query],
      queryFn: () =>
        data(
          client.GET('/api/rules/compare', { params: { query: { ...known<'/api/rules/compare'>(query) } } }),
        ),
    }),

  timers: (query: Query<'/api/timers'> = {}) =>
    queryOptions({
      queryKey: ['timers', query],
      queryFn: () =>
        data(
          client.GET('/api/timers', {
            params: { query: { ...known<'/api/timers'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  settings: () =>
    queryOptions({
      queryKey: ['law', 'settings'],
      queryFn: () => data(client.GET('/api/settings')),
    }),

  holidayNotices: () =>
    queryOptions({
      queryKey: ['law', 'notices'],
      queryFn: () => data(client.GET('/api/holiday-notices')),
    }),

  calendar: (year: number) =>
    queryOptions({
      queryKey: ['law', 'calendar', year],
      queryFn: () => data(client.GET('/api/calendar/{year}', { params: { path: { year } } })),
    }),

  lawChanges: (query: Query<'/api/law/changes'> = {}) =>
    queryOptions({
      queryKey: ['law', 'changes', query],
      queryFn: () =>
        data(
          client.GET('/api/law/changes', {
            params: { query: { ...known<'/api/law/changes'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  checklist: () =>
    queryOptions({
      queryKey: ['law', 'checklist'],
      queryFn: () => data(client.GET('/api/law/first-run-checklist')),
    }),

  documents: (query: Query<'/api/documents'> = {}) =>
    queryOptions({
      queryKey: ['documents', query],
      queryFn: () =>
        data(
          client.GET('/api/documents', {
            params: { query: { ...known<'/api/documents'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  document: (id: string) =>
    queryOptions({
      queryKey: ['document', id],
      queryFn: () => data(client.GET('/api/documents/{id}', { params: path(id) })),
    }),

  documentTypes: (query: Filters<'/api/document-types'>, revision: number) =>
    queryOptions({
      queryKey: ['documents', 'of', query, revision],
      queryFn: () => data(client.GET('/api/document-types', { params: { query } })),
    }),

  templates: () =>
    queryOptions({
      queryKey: ['templates'],
      queryFn: () => data(client.GET('/api/document-templates')),
    }),

  template: (type: DocumentType) =>
    queryOptions({
      queryKey: ['templates', type],
      queryFn: () => data(client.GET('/api/document-templates/{type}', { params: { path: { type } } })),
    }),

  imports: () =>
    queryOptions({
      queryKey: ['imports'],
      queryFn: () => data(client.GET('/api/imports', { params: { query: { limit: 5 } } })),
      refetchInterval: (query) =>
        query.state.data?.items.some(({ state }) => state === 'queued' || state === 'running') ? 1000 : false,
    }),

  import: (id: string, after?: string) =>
    queryOptions({
      queryKey: ['import', id, after],
      queryFn: () => data(client.GET('/api/imports/{id}', { params: { ...path(id), query: { after } } })),
      refetchInterval: (query) =>
        query.state.data && ['queued', 'running'].includes(query.state.data.state) ? 700 : false,
    }),
};
