import type { ActorRef, DecisionContext } from '@shouzheng/kernel';
import type { LawBook } from './law-types.js';
import type { Regions } from './regions/regions.js';
import type { Settings } from './settings/settings.js';
import type { Role } from './roles.js';

/** A law-enforcement certificate (执法证件): no act on a day that it does not cover (行政处罚法 Art 42; Order 77 Art 9). */
export interface Certificate {
  readonly number: string;
  readonly from: string;
  readonly to: string;
}

/** The person who acts, as the account stood when the command was decided. */
export interface Staff extends ActorRef {
  readonly role: Role;
  readonly certificate?: Certificate;
  /** National legal qualification, asked of a first-time legal reviewer (行政处罚法 Art 58). */
  readonly legalQualification?: boolean;
  /** Heads whose place the person may take, each for its term. */
  readonly deputyFor?: readonly Deputyship[];
}

/** Authority that a head delegated, valid on both of its days and at one organ. */
export interface Deputyship {
  /** Id of the appointment. */
  readonly appointment: string;
  /** The head: account and person. */
  readonly account: string;
  readonly person: string;
  readonly role: Role;
  readonly organ: string;
  readonly from: string;
  readonly to: string;
}

/**
 * The person in the office that an act needs on a civil date: their own, or that of a head whose place they take. The
 * event then says both: the role is the head's, the person is the deputy, and `actsFor` names the head's account.
 */
export function inOffice(staff: Staff, roles: readonly string[], on: string): Staff {
  if (roles.includes(staff.role)) return staff;
  const deputyship = staff.deputyFor?.find(
    ({ role, organ, from, to }) => roles.includes(role) && organ === staff.organ && from <= on && on <= to,
  );
  return deputyship ? { ...staff, role: deputyship.role, actsFor: deputyship.account } : staff;
}

/** What every decision of this product may know: the kernel's context, the law of the day and the bureau's settings. */
export interface LegalContext extends DecisionContext {
  readonly actor: Staff;
  readonly law: LawBook;
  readonly settings: Settings;
  readonly regions: Regions;
}

/** Whether the certificate covers a civil date. */
export function certificateCovers(certificate: Certificate | undefined, on: string): boolean {
  return certificate !== undefined && certificate.from <= on && on <= certificate.to;
}
