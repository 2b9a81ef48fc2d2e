import { type AccountState, leaveOn } from '@shouzheng/identity/contract';
import { certificateCovers } from '@shouzheng/law/contract';
import type { CaseState } from '../case/case.state.js';
import { isLent } from '../case/people.state.js';
import type { OfficerRow } from './officer-desk.projection.js';

/** Why somebody may not act on a day; none where they may. */
export const HINDRANCES = [
  'account-closed',
  'no-valid-certificate',
  'on-leave',
  'recused',
  'not-qualified',
  'handled-the-case',
] as const;
export type Hindrance = (typeof HINDRANCES)[number];

/** Roles that need a law-enforcement certificate to act. */
const WITH_CERTIFICATE = ['officer'];
/** Roles that nobody takes who handled the case. */
const APART_FROM_HANDLERS = ['organ-head', 'legal-reviewer', 'hearing-chair'];

/** What stands in somebody's way on a civil date, in general or in one case. */
export function hindrancesOn(
  row: Pick<OfficerRow, 'person' | 'role' | 'active' | 'certificate' | 'legalQualification' | 'leaves'>,
  on: string,
  inCase?: Pick<CaseState, 'recused' | 'everHandled'>,
): readonly Hindrance[] {
  const { person, role, active, certificate, legalQualification, leaves } = row;
  const away: Pick<AccountState, 'leaves'> = { leaves };
  return [
    ...(active ? [] : (['account-closed'] as const)),
    ...(WITH_CERTIFICATE.includes(role) && !certificateCovers(certificate ?? undefined, on)
      ? (['no-valid-certificate'] as const)
      : []),
    ...(leaveOn(away, on) ? (['on-leave'] as const) : []),
    ...(inCase?.recused.includes(person) ? (['recused'] as const) : []),
    ...(role === 'legal-reviewer' && !legalQualification ? (['not-qualified'] as const) : []),
    ...(APART_FROM_HANDLERS.includes(role) && inCase?.everHandled.includes(person)
      ? (['handled-the-case'] as const)
      : []),
  ];
}

/** Accounts of other organs that are on loan to the case on the day. */
export function lentOn({ people }: Pick<CaseState, 'people'>, on: string): readonly string[] {
  return people.lent.map(({ account }) => account).filter((account) => isLent(people, account, on));
}
