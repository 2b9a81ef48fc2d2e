/**
 * DRAFT by hand of what `openapi-typescript` will generate from /api/openapi.json into schema.d.ts.
 * Only models.ts and client.ts know these three files: swapping them is an edit of those two.
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
  counts: {
    overdue: number;
    threeDays: number;
    twoThirds: number;
    all: number;
    normal?: number;
    excluded?: number;
  };
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
