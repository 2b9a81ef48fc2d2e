import { type Refusal, type StreamRef, when } from '@shouzheng/kernel';
import { type AccountState, accountStream, accountStreamId } from '@shouzheng/identity/contract';
import { type LegalContext, certificateCovers } from '@shouzheng/law/contract';
import type { CaseState, Present } from './case.state.js';
import { isLent } from './people.state.js';

/** Which officers were there, by account, and whether they showed their certificates unasked. */
export interface PresentOfficers {
  readonly officers: readonly string[];
  readonly certificatesShown: boolean;
}

export const MIN_OFFICERS = 2;

/** The account streams to read beside the case. */
export function accountRefs(accounts: readonly string[]): readonly StreamRef[] {
  return [...new Set(accounts)].map((account) => ({
    category: accountStream.category,
    id: accountStreamId(account),
  }));
}

export const presentRefs = ({ present }: { readonly present: PresentOfficers }): readonly StreamRef[] =>
  accountRefs(present.officers);

export function accountOf(context: LegalContext, account: string): AccountState | undefined {
  return context.folded(accountStream, accountStreamId(account));
}

/**
 * An active account of the organ, or one lent to the case, whose certificate covers the day of the act (Order 77 Art 9).
 */
export function qualificationRefusals(
  accounts: readonly string[],
  { organ, people }: Pick<CaseState, 'organ' | 'people'>,
  context: LegalContext,
): readonly Refusal[] {
  const found = [...new Set(accounts)].map((account) => accountOf(context, account));
  const persons = new Set(found.map((one) => one?.person).filter((person) => person !== undefined));
  const on = context.occurredOn;
  return [
    ...when(persons.size < MIN_OFFICERS, 'officer.two-required'),
    ...found.flatMap((one) => {
      const badge = one?.badge ?? '';
      const isHere = one?.organ === organ || isLent(people, one?.account ?? '', on);
      const entitled = one?.status === 'active' && one.role === 'officer' && isHere;
      return [
        ...when(!entitled, 'officer.not-an-officer', { badge }),
        ...when(entitled && !certificateCovers(one.certificate, on), 'officer.certificate-not-valid', {
          badge,
          on,
        }),
      ];
    }),
  ];
}

/** Two or more of the handlers, qualified on the day, with their certificates shown. */
export function presenceRefusals(
  present: PresentOfficers,
  state: CaseState,
  context: LegalContext,
): readonly Refusal[] {
  const assigned = new Set(state.officers.map(({ account }) => account));
  const strangers = present.officers.filter((account) => !assigned.has(account));
  const recused = present.officers.filter((account) =>
    state.recused.includes(accountOf(context, account)?.person ?? ''),
  );
  return [
    ...when(recused.length > 0, 'officer.recused'),
    ...when(strangers.length > 0 && recused.length === 0, 'officer.not-assigned'),
    ...qualificationRefusals(present.officers, state, context),
    ...when(!present.certificatesShown, 'officer.certificates-not-shown'),
  ];
}

/** The officers present as the event keeps them. Call it once `presenceRefusals` is content. */
export function presentOf(present: PresentOfficers, context: LegalContext): Present {
  const officers = [...new Set(present.officers)].map((account) => {
    const found = accountOf(context, account);
    return { account, badge: found?.badge ?? '', certificate: found?.certificate?.number ?? '' };
  });
  return { officers, certificatesShown: true };
}
