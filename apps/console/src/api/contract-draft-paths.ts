import type {
  DocketPage,
  Page,
  Account,
  Tokens,
  SystemInfo,
  DemoAccount,
  ClueItem,
  Clue,
  CaseItem,
  CaseFile,
  HistoryItem,
  Differences,
  Problem,
} from './contract-draft';
import type {
  DeliveryPage,
  Endpoint,
  ImportReport,
  ListEntry,
  OrganizationFile,
  OrganizationItem,
} from './contract-draft-rest';

/* The shape that openapi-fetch asks for. */
interface Answer<R> {
  200: { headers: Record<string, unknown>; content: { 'application/json': R } };
  default: { headers: Record<string, unknown>; content: { 'application/problem+json': Problem } };
}
interface Get<R, Q = never, P = never> {
  get: { parameters: { query?: Q; path: P }; responses: Answer<R> };
}
interface GetPlain<R, Q = never> {
  get: { parameters: { query?: Q }; responses: Answer<R> };
}
interface Post<R, B> {
  post: { parameters: object; requestBody: { content: { 'application/json': B } }; responses: Answer<R> };
}
interface ById {
  id: string;
}
interface Paged {
  limit?: number;
  after?: string;
}
interface Moment {
  rev?: number;
  asOf?: string;
  validAt?: string;
}

export interface paths {
  '/api/system': GetPlain<SystemInfo>;
  '/api/auth/login': Post<Tokens, { username: string; password: string }>;
  '/api/auth/refresh': Post<Tokens, { refreshToken: string }>;
  '/api/auth/me': GetPlain<Account>;
  '/api/auth/demo-accounts': GetPlain<{ items: DemoAccount[] }>;
  '/api/docket': GetPlain<
    DocketPage,
    Paged & { queue?: string; state?: string; region?: string; text?: string }
  >;
  '/api/clues': GetPlain<Page<ClueItem>, Paged & { status?: string; text?: string }>;
  '/api/clues/{id}': Get<Clue, never, ById>;
  '/api/clues/{id}/history': Get<Page<HistoryItem>, Paged, ById>;
  '/api/cases': GetPlain<Page<CaseItem>, Paged & { stage?: string; text?: string }>;
  '/api/cases/{id}': Get<CaseFile, Moment, ById>;
  '/api/cases/{id}/history': Get<Page<HistoryItem>, Paged, ById>;
  '/api/cases/{id}/differences': Get<Differences, { from: number; to: number }, ById>;
  '/api/organizations': GetPlain<
    Page<OrganizationItem>,
    Paged & { name?: string; region?: string; type?: string; status?: string }
  >;
  '/api/organizations/{id}': Get<OrganizationFile, Moment, ById>;
  '/api/organizations/{id}/history': Get<Page<HistoryItem>, Paged, ById>;
  '/api/organizations/{id}/differences': Get<Differences, { from: number; to: number }, ById>;
  '/api/list-entries': GetPlain<Page<ListEntry>, Paged & { name?: string; kind?: string }>;
  '/api/endpoints': GetPlain<Page<Endpoint>, Paged>;
  '/api/deliveries': GetPlain<DeliveryPage, Paged & { endpoint?: string; state?: string }>;
  '/api/imports': GetPlain<Page<ImportReport>, Paged>;
  '/api/imports/{id}': Get<ImportReport, never, ById>;
}
