import type { LegalContext } from '@shouzheng/law/contract';
import type { OrganizationEvent } from '../organization.events.js';
import type { OrganizationState } from '../organization.state.js';
import type { VerificationTrigger } from './rating.events.js';
import { ratingOn } from './ratings.state.js';

export interface VerificationOrigin {
  readonly trigger: VerificationTrigger;
  readonly ofEventId?: string;
  readonly year?: number;
}

/**
 * What forces a verification rating of a body that is rated that day (Order 82 Art 28); nothing of one that is not, and
 * nothing before that order: Order 39 knew no such rating.
 */
export function forcedVerification(
  state: OrganizationState,
  on: string,
  { law }: Pick<LegalContext, 'law'>,
  verificationId: string,
  origin: VerificationOrigin,
): readonly OrganizationEvent[] {
  if (!ratingOn(state, on) || !law.rule('O82-28', on)) return [];
  return [{ type: 'RatingVerificationOpened', data: { verificationId, ...origin } }];
}

/**
 * Takes a verification back whose cause fell. A level that was adjusted because of it is restored, unless something
 * later decides the level now.
 */
export function withdrawVerification(
  state: OrganizationState,
  verificationId: string,
  documentNumber: string,
): readonly OrganizationEvent[] {
  const verification = state.verifications[verificationId];
  if (verification?.status !== 'open' && verification?.status !== 'adjusted') return [];
  const { before } = verification;
  const all = Object.values(state.verifications);
  const later = all.slice(all.indexOf(verification) + 1).some(({ status }) => status === 'adjusted');
  const newer = before && state.rating && state.rating.announcedOn !== before.announcedOn;
  const restored = before && !later && !newer ? { restored: before.level } : {};
  return [{ type: 'RatingVerificationWithdrawn', data: { verificationId, documentNumber, ...restored } }];
}
