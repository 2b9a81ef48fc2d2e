import type { Certificate, Role, Staff } from '@shouzheng/law/contract';
import { derivedId } from '@shouzheng/platform';
import type { Stage } from './stage.js';

/** Where every life is played; the place of each organization takes its place when the life becomes its own. */
export const PLAYED_AT = '511803';

/** Who an organ has: each its own person, so that every separation of duties is kept. */
const POSTS = {
  clerk: 'registration-clerk',
  approver: 'registration-approver',
  officer: 'officer',
  second: 'officer',
  sectionHead: 'section-head',
  head: 'organ-head',
  credit: 'credit-officer',
  rating: 'rating-officer',
  intake: 'clue-clerk',
  reviewer: 'legal-reviewer',
  evidence: 'evidence-keeper',
} as const satisfies Record<string, Exclude<Role, 'system'>>;

export type Cast = Readonly<Record<keyof typeof POSTS, Staff>>;

const CERTIFIED: readonly Role[] = ['officer', 'section-head', 'organ-head', 'evidence-keeper'];

/** Opens the accounts of the organ where lives are played. They have no password: nobody can sign in as one of them. */
export function openAccounts(stage: Stage, admin: Staff): Cast {
  const opened = Object.entries(POSTS).map(([post, role], n): [string, Staff] => {
    const badge = `${PLAYED_AT}${String(n + 1).padStart(2, '0')}`;
    const certificate: Certificate = { number: `演示证${badge}`, from: '2015-01-01', to: '2039-12-31' };
    const account = {
      username: `synthetic-${PLAYED_AT}-${post}`.toLowerCase(),
      person: derivedId('synthetic', 'person', post),
      role,
      organ: PLAYED_AT,
      badge,
      ...(role === 'legal-reviewer' ? { legalQualification: true } : {}),
      ...(CERTIFIED.includes(role) ? { certificate } : {}),
    };
    const streamId = stage.give(admin, 'openAccount', account);
    const { username: _username, ...staff } = account;
    return [post, { ...staff, account: streamId.slice('account-'.length) }];
  });
  return Object.fromEntries(opened) as Cast;
}
