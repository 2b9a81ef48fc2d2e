import type { IconName } from '../ui/icons';

export type NavKey =
  | 'docket'
  | 'clues'
  | 'cases'
  | 'requests'
  | 'stuck'
  | 'duty'
  | 'directory'
  | 'annual'
  | 'credit'
  | 'ratings'
  | 'zombies'
  | 'restrictions'
  | 'lists'
  | 'imports'
  | 'deliveries'
  | 'endpoints'
  | 'audit'
  | LawKey;
type LawKey = 'documents' | 'rules' | 'timers' | 'calendar' | 'settings';
export type NavGroup = 'work' | 'organizations' | 'supervision' | 'exchange' | 'basis';

export interface NavItem {
  readonly key: NavKey;
  readonly to: string;
  readonly icon: IconName;
}

const DOCKET: NavItem = { key: 'docket', to: '/docket', icon: 'docket' };
const CLUES: NavItem = { key: 'clues', to: '/clues', icon: 'clue' };
const CASES: NavItem = { key: 'cases', to: '/cases', icon: 'case' };
const REQUESTS: NavItem = { key: 'requests', to: '/requests', icon: 'chat' };
const STUCK: NavItem = { key: 'stuck', to: '/stuck', icon: 'flag' };
const DUTY: NavItem = { key: 'duty', to: '/duty', icon: 'users' };
const DIRECTORY: NavItem = { key: 'directory', to: '/organizations', icon: 'organization' };
const ANNUAL: NavItem = { key: 'annual', to: '/annual', icon: 'calendar' };
const CREDIT: NavItem = { key: 'credit', to: '/credit', icon: 'shield' };
const RATINGS: NavItem = { key: 'ratings', to: '/ratings', icon: 'star' };
const ZOMBIES: NavItem = { key: 'zombies', to: '/zombies', icon: 'filter' };
const RESTRICTIONS: NavItem = { key: 'restrictions', to: '/restrictions', icon: 'lock' };
const LISTS: NavItem = { key: 'lists', to: '/lists', icon: 'list' };
const IMPORTS: NavItem = { key: 'imports', to: '/imports/new', icon: 'upload' };
const ENDPOINTS: NavItem = { key: 'endpoints', to: '/exchange/endpoints', icon: 'plug' };
const DELIVERIES: NavItem = { key: 'deliveries', to: '/exchange/deliveries', icon: 'send' };
const AUDIT: NavItem = { key: 'audit', to: '/audit', icon: 'history' };

const DOCUMENTS: NavItem = { key: 'documents', to: '/documents', icon: 'file' };
const RULES: NavItem = { key: 'rules', to: '/rules', icon: 'gavel' };
const TIMERS: NavItem = { key: 'timers', to: '/timers', icon: 'clock' };
const CALENDAR: NavItem = { key: 'calendar', to: '/calendar', icon: 'calendar' };
const SETTINGS: NavItem = { key: 'settings', to: '/settings', icon: 'gear' };

type Navigation = ReadonlyArray<readonly [NavGroup, readonly NavItem[]]>;

/** May ask who looked at what. */
export const AUDITORS: ReadonlySet<string> = new Set(['auditor', 'audit-admin', 'organ-head']);
/** May send a table in. */
export const IMPORTERS: ReadonlySet<string> = new Set([
  'registration-clerk',
  'clue-clerk',
  'credit-officer',
  'section-head',
]);
/** May register a request for information or correction. */
export const REQUEST_TAKERS: ReadonlySet<string> = new Set(['clue-clerk', 'officer', 'section-head']);
/** May register a clue. */
export const CLUE_TAKERS: ReadonlySet<string> = new Set(['clue-clerk', 'officer']);

const WORK = ['work', [DOCKET, CLUES, CASES, REQUESTS, DUTY]] as const;
const TRACKS = [ANNUAL, CREDIT, RATINGS, ZOMBIES] as const;
const REGISTER = ['organizations', [DIRECTORY, ...TRACKS, LISTS]] as const;
const REGISTER_AND_IMPORT = ['organizations', [DIRECTORY, ...TRACKS, LISTS, IMPORTS]] as const;
/** Those who check officers, who restrict, and the auditor. */
const REGISTER_AND_PERSONS = ['organizations', [DIRECTORY, ...TRACKS, RESTRICTIONS, LISTS]] as const;
const REGISTER_WHOLE = ['organizations', [DIRECTORY, ...TRACKS, RESTRICTIONS, LISTS, IMPORTS]] as const;
const EXCHANGE = ['exchange', [ENDPOINTS, DELIVERIES]] as const;
const SUPERVISION = ['supervision', [STUCK, AUDIT]] as const;
const WATCH = ['supervision', [STUCK]] as const;
const AUDIT_ALONE = ['supervision', [AUDIT]] as const;
const DESK: Navigation = [['work', [DOCKET]], REGISTER];

/** What a role sees (console.md §1). The server refuses the rest by itself; this only spares dead ends. */
const BY_ROLE: Record<string, Navigation> = {
  'clue-clerk': [WORK, REGISTER_AND_IMPORT],
  'section-head': [WORK, REGISTER_WHOLE, WATCH, EXCHANGE],
  'organ-head': [WORK, REGISTER_AND_PERSONS, SUPERVISION, EXCHANGE],
  auditor: [WORK, REGISTER_WHOLE, SUPERVISION, EXCHANGE],
  'audit-admin': [AUDIT_ALONE],
  'partner-engineer': [EXCHANGE],
  'exchange-officer': [EXCHANGE],
  'competent-unit': [REGISTER],
  'registration-clerk': [['work', [DOCKET]], REGISTER_WHOLE],
  'credit-officer': [['work', [DOCKET]], REGISTER_AND_IMPORT],
  'registration-approver': [['work', [DOCKET]], REGISTER_AND_PERSONS],
  'rating-officer': DESK,
  'spot-checker': DESK,
  'system-admin': [REGISTER],
  'security-admin': [REGISTER],
};

const BASIS = ['basis', [DOCUMENTS, RULES, TIMERS, CALENDAR, SETTINGS]] as const;
/** The law is for everybody who signs in; documents for the desks that draw them up. */
const BASIS_ALONE = ['basis', [RULES, TIMERS, CALENDAR, SETTINGS]] as const;
const WITHOUT_DESK: ReadonlySet<string> = new Set([
  'partner-engineer',
  'exchange-officer',
  'competent-unit',
  'system-admin',
  'security-admin',
  'audit-admin',
]);

export function navigationFor(role: string): Navigation {
  return [...(BY_ROLE[role] ?? [WORK, REGISTER]), WITHOUT_DESK.has(role) ? BASIS_ALONE : BASIS];
}

export function firstPage(role: string): string {
  if (role === 'clue-clerk') return '/clues';
  if (role === 'auditor') return '/cases';
  const first = navigationFor(role)[0]?.[1][0];
  return first?.key === 'endpoints' ? DELIVERIES.to : (first?.to ?? DIRECTORY.to);
}
