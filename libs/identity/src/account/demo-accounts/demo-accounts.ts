import type { Certificate, Regions, Role } from '@shouzheng/law/contract';

/** Published with the list of demo accounts; of use only where demo mode is on. */
export const DEMO_PASSWORD = 'Shouzheng-demo-2026';

const CERTIFIED_FROM = '2024-01-01';
const CERTIFIED_TO = '2028-12-31';

export interface DemoAccount {
  readonly username: string;
  readonly role: Exclude<Role, 'system'>;
  readonly organ: string;
  readonly badge: string;
  readonly legalQualification?: boolean;
  readonly certificate?: Certificate;
}

type Post = readonly [name: string, role: Exclude<Role, 'system'>];

/** Names of the organs in user names, by region code. */
const PLACES: Readonly<Record<string, string>> = {
  '511800': 'yaan',
  '511802': 'yucheng',
  '511803': 'mingshan',
  '511822': 'yingjing',
  '511823': 'hanyuan',
  '511824': 'shimian',
  '511825': 'tianquan',
  '511826': 'lushan',
  '511827': 'baoxing',
};

/** In the city and in each county: each its own person, so that every separation of duties can be kept. */
const ORGAN_POSTS: readonly Post[] = [
  ['clerk', 'clue-clerk'],
  ['officer-1', 'officer'],
  ['officer-2', 'officer'],
  ['officer-3', 'officer'],
  ['section-head', 'section-head'],
  ['head', 'organ-head'],
  ['reviewer', 'legal-reviewer'],
  ['registrar', 'registration-clerk'],
  ['approver', 'registration-approver'],
  ['credit', 'credit-officer'],
  ['evidence', 'evidence-keeper'],
];

const CITY_POSTS: readonly Post[] = [
  ['auditor', 'auditor'],
  ['exchange-1', 'exchange-officer'],
  ['exchange-2', 'exchange-officer'],
  ['security-admin', 'security-admin'],
  ['system-admin', 'system-admin'],
  ['audit-admin', 'audit-admin'],
  ['rating', 'rating-officer'],
  ['spot-checker', 'spot-checker'],
  ['hearing-chair', 'hearing-chair'],
  ['competent-unit', 'competent-unit'],
];

/** Posts that a hearing, a collective discussion and a rating of one's own need; last, so that badges stay as they were. */
const LEADERS_MORE: readonly Post[] = [
  ['section-head-2', 'section-head'],
  ['section-head-3', 'section-head'],
];
const COUNTY_POSTS: readonly Post[] = [
  ['hearing-chair', 'hearing-chair'],
  ['rating', 'rating-officer'],
  ['spot-checker', 'spot-checker'],
];

const AGENCY_ENGINEERS = ['PSB', 'CAC', 'CREDIT'] as const;

const CERTIFIED: readonly Role[] = [
  'officer',
  'section-head',
  'organ-head',
  'evidence-keeper',
  'spot-checker',
  'hearing-chair',
];

/** The same list at every start: user names, service numbers and certificates follow from the region tree alone. */
export function demoAccounts(regions: Regions): readonly DemoAccount[] {
  const organs = [regions.cityCode, ...regions.counties().map(({ code }) => code)];
  const inOrgans = organs.flatMap((organ) => {
    const own = organ === regions.cityCode ? CITY_POSTS : COUNTY_POSTS;
    const posts = [...ORGAN_POSTS, ...own, ...LEADERS_MORE];
    return posts.map((post, n) => accountOf(organ, post, n + 1));
  });
  const engineers = AGENCY_ENGINEERS.map((agency): DemoAccount => ({
    username: `${agency.toLowerCase()}-engineer`,
    role: 'partner-engineer',
    organ: agency,
    badge: `${agency}-01`,
  }));
  return [...inOrgans, ...engineers];
}

function accountOf(organ: string, [name, role]: Post, n: number): DemoAccount {
  const badge = `${organ.slice(2)}${String(n).padStart(2, '0')}`;
  const certificate = { number: `演示-${badge}`, from: CERTIFIED_FROM, to: CERTIFIED_TO };
  return {
    username: `${PLACES[organ] ?? organ}-${name}`,
    role,
    organ,
    badge,
    ...(role === 'legal-reviewer' ? { legalQualification: true } : {}),
    ...(CERTIFIED.includes(role) ? { certificate } : {}),
  };
}
