import type { AllowedCommand, Cite, Page, Term } from './contract-draft';

/** DRAFT, like contract-draft.ts: organizations, lists, exchange, imports. */
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
