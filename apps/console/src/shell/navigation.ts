import type { IconName } from '../ui/icons';

export type NavKey = 'docket' | 'clues' | 'cases' | 'directory' | 'lists' | 'deliveries' | 'endpoints';
export type NavGroup = 'work' | 'organizations' | 'supervision' | 'exchange';

export interface NavItem {
  readonly key: NavKey;
  readonly to: string;
  readonly icon: IconName;
}

const DOCKET: NavItem = { key: 'docket', to: '/docket', icon: 'docket' };
const CLUES: NavItem = { key: 'clues', to: '/clues', icon: 'clue' };
const CASES: NavItem = { key: 'cases', to: '/cases', icon: 'case' };
const DIRECTORY: NavItem = { key: 'directory', to: '/organizations', icon: 'organization' };
const LISTS: NavItem = { key: 'lists', to: '/lists', icon: 'list' };
const ENDPOINTS: NavItem = { key: 'endpoints', to: '/exchange/endpoints', icon: 'plug' };
const DELIVERIES: NavItem = { key: 'deliveries', to: '/exchange/deliveries', icon: 'send' };

type Navigation = ReadonlyArray<readonly [NavGroup, readonly NavItem[]]>;

const OFFICER: Navigation = [
  ['work', [DOCKET, CLUES, CASES]],
  ['organizations', [DIRECTORY, LISTS]],
];
const SUPERVISOR: Navigation = [...OFFICER, ['exchange', [ENDPOINTS, DELIVERIES]]];

/** What a role sees (console.md §1). The server refuses the rest by itself; this only spares dead ends. */
const BY_ROLE: Record<string, Navigation> = {
  'agency-engineer': [['exchange', [ENDPOINTS, DELIVERIES]]],
  'competent-unit': [['organizations', [DIRECTORY]]],
  'section-head': SUPERVISOR,
  'organ-head': SUPERVISOR,
  auditor: SUPERVISOR,
  'system-admin': [['exchange', [ENDPOINTS, DELIVERIES]]],
};

export function navigationFor(role: string): Navigation {
  return BY_ROLE[role] ?? OFFICER;
}

export function firstPage(role: string): string {
  if (role === 'clue-clerk') return '/clues';
  if (role === 'auditor') return '/cases';
  return navigationFor(role)[0]?.[1][0]?.to === '/exchange/endpoints'
    ? '/exchange/deliveries'
    : (navigationFor(role)[0]?.[1][0]?.to ?? '/docket');
}
