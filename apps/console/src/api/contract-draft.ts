/**
 * DRAFT by hand of what `openapi-typescript` will generate from /api/openapi.json into schema.d.ts.
 * Only models.ts and client.ts import it: swapping it is an edit of those two.
 */
export type Mark = 'internal' | 'unverified' | null;

export interface Cite {
  rule: string;
  citeZh: string;
  citeEn: string;
  mark?: Mark;
}

export type TermState = 'normal' | 'two-thirds' | 'three-days' | 'overdue' | 'excluded' | 'done';

export interface TermStep {
  labelZh?: string;
  labelEn?: string;
  zh: string;
  en: string;
  date: string | null;
  rule: string | null;
}

export interface Term {
  timer: string;
  zh: string;
  en: string;
  startsOn: string;
  /** The hard limit. */
  dueOn: string;
  /** The earlier alarm; null where there is only one date. */
  warnOn: string | null;
  /** The unit of `remainingDays`. */
  kind: 'working-days' | 'calendar-days';
  provisional: boolean;
  state: TermState;
  /** Negative when past due. */
  remainingDays: number;
  basis: Cite[];
  steps: TermStep[];
  noteZh?: string;
  noteEn?: string;
  twoThirdsOn?: string | null;
  originalDueOn?: string | null;
  elapsedPercent?: number | null;
  exclusions?: { from: string; to: string | null; zh: string; en: string; days: number }[];
}

export interface Subject {
  kind: 'clue' | 'case' | 'organization';
  id: string;
  number: string;
  title: string;
  regionCode: string;
  regionName: string;
}

export interface DocketItem {
  id: string;
  subject: Subject;
  act: { code: string; zh: string; en: string };
  queue: string;
  stage: string;
  stageZh?: string;
  stageEn?: string;
  term: Term | null;
  claimedBy: { account: string; badge: string; role: string; at: string } | null;
  since: string;
}

export interface DocketPage extends Page<DocketItem> {
  counts: { overdue: number; threeDays: number; twoThirds: number; all: number; normal?: number; excluded?: number };
}

export interface Page<T> {
  items: T[];
  next: string | null;
}

export interface Account {
  id: string;
  username: string;
  role: string;
  badge: string;
  organ: { code: string; name: string };
}

export interface Tokens {
  accessToken: string;
  refreshToken: string;
  account: Account;
}

export interface SystemInfo {
  demo: boolean;
  version: string;
  today: string;
  lastVerifiedAt: string | null;
}

export interface DemoAccount {
  username: string;
  password: string;
  role: string;
  jurisdiction: string;
}

export interface Refusal {
  code: string;
  zh: string;
  en: string;
  citations: Cite[];
}

export interface AllowedCommand {
  command: string;
  zh: string;
  en: string;
  primary: boolean;
  allowed: boolean;
  refusal: Refusal | null;
}

export type Verdict = 'registered' | 'listed' | 'registered-and-listed' | 'similar' | 'suspected' | 'none';

export interface ScreeningMatch {
  kind: 'list-entry' | 'organization' | 'lookalike';
  targetId: string;
  name: string;
  score: number;
  reasonsZh: string[];
  reasonsEn?: string[];
  source: string;
  decision?: { result: 'confirmed' | 'dismissed'; badge: string; reason: string } | null;
}

export interface Screening {
  verdict: Verdict;
  noteZh?: string;
  noteEn?: string;
  screenedAt?: string;
  matches: ScreeningMatch[];
}

export type ClueStatus = 'received' | 'verified' | 'transferred' | 'filed' | 'rejected';

export interface ClueItem {
  id: string;
  number: string;
  name: string;
  status: ClueStatus;
  source: string;
  regionCode: string;
  regionName: string;
  receivedOn: string;
  verdict: Verdict;
  term: Term | null;
}

export interface Clue {
  id: string;
  revision: number;
  state: {
    number: string;
    status: ClueStatus;
    source: string;
    name: string;
    regionCode: string;
    regionName: string;
    placeRedacted: string;
    receivedOn: string;
    summaryRedacted: string;
    reporterKept: boolean;
    caseId: string | null;
    verification: { result: string; note: string; badge: string; on: string } | null;
    screening: Screening;
  };
  clocks: Term[];
  allowedCommands: AllowedCommand[];
}

export type PathStatus = 'done' | 'now' | 'next' | 'todo' | 'fork' | 'conditional';

export interface PathStep {
  code: string;
  zh: string;
  en: string;
  status: PathStatus;
  date: string | null;
  noteZh: string;
  noteEn: string;
}

export interface Evidence {
  id: string;
  kind?: 'photo' | 'video' | 'paper' | 'electronic' | 'object';
  kindZh: string;
  name: string;
  takenAt: string;
  takenBy: string;
  sha256: string;
  state: 'matching' | 'mismatch' | 'preserved' | 'appraised' | 'returned' | 'released';
  noteZh?: string;
}

export interface CaseItem {
  id: string;
  number: string;
  kind: string;
  stage: string;
  stageZh?: string;
  stageEn?: string;
  subjectName: string;
  regionCode: string;
  regionName: string;
  filedOn: string | null;
  officers: { badge: string; role: string }[];
  term: Term | null;
}

export interface CaseFile {
  id: string;
  revision: number;
  asOf: string | null;
  headRevision?: number;
  number: string;
  kind: string;
  stage: string;
  stageZh?: string;
  stageEn?: string;
  subjectName: string;
  regionCode: string;
  regionName: string;
  places?: string[];
  sourceZh?: string;
  sourceEn?: string;
  filedOn?: string | null;
  grounds: { code: string; zh: string; en: string }[];
  governingLaw?: Cite | null;
  clueIds?: string[];
  path: PathStep[];
  clocks: Term[];
  officers: { badge: string; role: string }[];
  evidence: Evidence[];
  documents: { kind: string; number: string; issuedOn: string; servedOn?: string | null }[];
  allowedCommands: AllowedCommand[];
}

export type Family = 'procedure' | 'evidence' | 'document' | 'term' | 'system';

export interface HistoryItem {
  revision: number;
  position: string;
  eventId?: string;
  type: string;
  zh: string;
  en: string;
  summaryZh: string;
  summaryEn: string;
  documentNumber?: string | null;
  family: Family;
  occurredAt: string;
  recordedAt: string;
  late: { reasonZh: string; reasonEn: string } | null;
  actor: { account: string; role: string; badge: string; organ: string };
  basis: Cite[];
  data: Record<string, unknown>;
}

export interface Change {
  path: string;
  group: 'procedure' | 'people' | 'terms' | 'evidence' | 'documents';
  labelZh: string;
  labelEn: string;
  before: string | null;
  after: string | null;
  revision: number;
}

export interface Differences {
  from: number;
  to: number;
  changes: Change[];
  unchanged?: number;
}

/** How grave a value is; the console only colours what the server weighed. */
export type Level = 'normal' | 'info' | 'notice' | 'warn' | 'grave' | 'none';

export interface OrganizationItem {
  id: string;
  name: string;
  uscc: string | null;
  type: string;
  registrar: string;
  regionName: string;
  status: { code: string; zh: string; en: string; level: Level };
  flags?: { zh: string; en: string; level: Level }[];
  origin: 'import' | 'act';
}

export interface Axis {
  axis: 'legal' | 'activity' | 'credit' | 'rating' | 'rectification' | 'annual' | 'zombie';
  zh: string;
  en: string;
  level: Level;
  notesZh: string[];
  notesEn: string[];
}

export interface LaneSpan {
  from: string;
  to: string | null;
  fromStated: boolean;
  toStated: boolean;
  zh: string;
  en: string;
  level: Level;
  point?: boolean;
}

export interface Lane {
  zh: string;
  en: string;
  emptyZh?: string;
  emptyEn?: string;
  spans: LaneSpan[];
}

export interface OrganizationFact {
  id: string;
  kind: 'penalty' | 'credit' | 'annual' | 'rating' | 'registration' | 'other';
  date: string | null;
  itemZh: string;
  itemEn: string;
  factZh: string;
  factEn: string;
  basis: Cite | null;
  source: string | null;
}

export interface OrganizationFile {
  id: string;
  revision: number;
  asOf: string | null;
  name: string;
  uscc: string | null;
  usccCheck: 'ok' | 'failed' | 'none';
  type: string;
  registrar: string;
  regionName: string;
  origin: 'import' | 'act';
  ours: boolean;
  headline: { zh: string; en: string; level: Level };
  namesake: { zh: string; en: string } | null;
  axes: Axis[];
  lanes: Lane[];
  facts: OrganizationFact[];
  related: { clues: number; cases: number; deliveries: number };
  clocks: Term[];
  allowedCommands: AllowedCommand[];
}

export interface ListEntry {
  id: string;
  name: string;
  kind: 'suspected' | 'banned' | 'website-closed' | 'dissuaded';
  batch: string;
  issuer: string;
  publishedOn: string;
  lookalike: string | null;
  official: boolean;
  removed: boolean;
  source: string;
}

export type DeliveryState = 'delivered' | 'pending' | 'retrying' | 'queued' | 'held' | 'gone' | 'withdrawn';

export interface Attempt {
  at: string;
  stage: 'connect' | 'timeout' | 'tls' | 'http' | 'refused-address';
  status: number | null;
  durationMs: number;
  left: boolean;
  noteZh?: string;
  noteEn?: string;
}

export interface Endpoint {
  id: string;
  agency: string;
  url: string;
  state: 'active' | 'recovering' | 'paused' | 'pending-approval';
  eventTypes: string[];
  regionName: string;
  basis: Cite[];
  grantedBy: string[];
  secretRotatesUntil: string | null;
  createdAt: string;
}

export interface Delivery {
  id: string;
  endpointId: string;
  agency: string;
  lane: string;
  sequence: number;
  eventType: string;
  eventZh?: string;
  eventEn?: string;
  subject: string;
  occurredAt?: string;
  state: DeliveryState;
  nextAttemptAt: string | null;
  attempts: Attempt[];
  request?: { headers: Record<string, string>; body: string } | null;
}

export interface DeliveryPage extends Page<Delivery> {
  books: { due: number; delivered: number; pending: number; held: number; withdrawn: number };
}

export interface ImportProblem {
  row: number;
  column: string;
  value: string;
  result: 'refused' | 'existing' | 'warned';
  reasonZh: string;
  reasonEn: string;
}

export interface ImportReport {
  id: string;
  kind: string;
  fileName: string;
  encoding: string;
  dryRun: boolean;
  state: 'running' | 'done' | 'failed';
  at: string;
  counts: { accepted: number; warned: number; existing: number; refused: number; rows: number };
  problems: ImportProblem[];
}

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  detail: string;
  traceId: string;
  legalBasis?: Cite[];
  missing?: { zh: string; en: string; citations?: Cite[]; command?: string }[];
  fields?: { field: string; zh: string; en: string }[];
  head?: { revision: number; badge: string; at: string };
}

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
  '/api/docket': GetPlain<DocketPage, Paged & { queue?: string; state?: string; region?: string; text?: string }>;
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
