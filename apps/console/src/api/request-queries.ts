import { queryOptions } from '@tanstack/react-query';
import { atLeast, client, data } from './client';
import { wholeHistory } from './queries';
import { known, path, type Query } from './query-types';

/** Questions about requests for information and correction, and about cases that nobody moves. */
export const askRequests = {
  requests: (query: Query<'/api/requests'>) =>
    queryOptions({
      queryKey: ['requests', query],
      queryFn: () =>
        data(
          client.GET('/api/requests', {
            params: { query: { ...known<'/api/requests'>(query), atLeast: atLeast() } },
          }),
        ),
    }),

  request: (id: string) =>
    queryOptions({
      queryKey: ['request', id],
      queryFn: () => data(client.GET('/api/requests/{id}', { params: path(id) })),
    }),

  requestHistory: (id: string) =>
    queryOptions({
      queryKey: ['request', id, 'history'],
      queryFn: () => wholeHistory('requests', id),
    }),

  stuckCases: (query: Query<'/api/cases/stuck'>) =>
    queryOptions({
      queryKey: ['cases', 'stuck', query],
      queryFn: () =>
        data(
          client.GET('/api/cases/stuck', {
            params: { query: { ...known<'/api/cases/stuck'>(query), atLeast: atLeast() } },
          }),
        ),
    }),
};
