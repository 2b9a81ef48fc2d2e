import type { Account } from '../../api/models';

/** The law book is the city's: its legal reviewers propose, its head approves. The server decides; this spares dead ends. */
export const isCity = (account: Account): boolean => account.organ.code.endsWith('00');

export const mayPropose = (account: Account) => account.role === 'legal-reviewer' && isCity(account);
export const mayApprove = (account: Account) => account.role === 'organ-head' && isCity(account);
/** Whoever may ask what a change would touch. */
export const mayPreview = (account: Account) =>
  account.role === 'legal-reviewer' || account.role === 'organ-head' || account.role === 'auditor';
