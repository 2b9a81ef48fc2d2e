import { queryOptions } from '@tanstack/react-query';
import { atLeast, client, data } from './client';
import type { DocumentType } from './models';
import { type Filters, known, path, type Query } from './query-types';

/** Questions about the law, the settings, and the documents that rest on them. */
export const lawQuestions = {
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

  lawHistory: (query: Query<'/api/law/history'> = {}) =>
    queryOptions({
      queryKey: ['law', 'history', query],
      queryFn: () =>
        data(
          client.GET('/api/law/history', {
            params: { query: { ...known<'/api/law/history'>(query), atLeast: atLeast() } },
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
};
