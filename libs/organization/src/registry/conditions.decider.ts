import { type CommandDefinition, type Refusal, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { OrganizationEvent, OrganizationType } from './organization.events.js';
import { type OrganizationState, organizationStream } from './organization.state.js';
import type { Legal } from './standing.state.js';

export type OrganizationCommand<P> = CommandDefinition<P, OrganizationState, OrganizationEvent, LegalContext>;

/** An act on an organization that is there. */
export function organizationCommand<P>(
  command: Omit<OrganizationCommand<P>, 'category' | 'creates'>,
): OrganizationCommand<P> {
  return { ...command, category: organizationStream.category, creates: false };
}

/** Acts are for organizations that an organ of this city registers; those of others are read only. */
export function registrarHere({ region }: OrganizationState, { regions }: LegalContext): readonly Refusal[] {
  return when(!regions.within(region, regions.cityCode), 'organization.registrar-elsewhere', { region });
}

/** Refuses unless the legal status is one of these; after deregistration with a code of its own. */
export function legalMustBe(state: OrganizationState, ...allowed: readonly Legal[]): readonly Refusal[] {
  if (state.legal === 'Deregistered') return [{ code: 'organization.deregistered' }];
  return when(!allowed.includes(state.legal), 'organization.wrong-status', { status: state.legal });
}

/** A registered legal person, revoked or not: it exists until it is deregistered. */
export const EXISTING = [
  'Registered',
  'RevokedPendingExit',
  'Liquidating',
] as const satisfies readonly Legal[];

export function typeKnown(state: OrganizationState): readonly Refusal[] {
  return when(state.type === 'unknown', 'organization.type-unknown');
}

/** The rule of the regulation that governs this type of organization. */
export function ruleByType(
  type: OrganizationType | 'unknown',
  rules: Readonly<Record<OrganizationType, string>>,
): string {
  return rules[type === 'unknown' ? 'SG' : type];
}

/** An act made on paper: its number, its day, and how it was served. All three, or it is no act to register. */
export interface PaperAct {
  readonly documentNumber?: string;
  readonly issuedOn?: string;
  readonly servedOn?: string;
  readonly method?: 'direct' | 'lien' | 'mail' | 'electronic' | 'entrusted' | 'announcement';
}

export type CompletePaperAct = Required<PaperAct>;

export function isComplete(paper: PaperAct): paper is CompletePaperAct {
  return Boolean(paper.documentNumber && paper.issuedOn && paper.servedOn && paper.method);
}

/** What is missing or out of order in an act said to be made on paper. */
export function paperRefusals(paper: PaperAct, context: LegalContext): readonly Refusal[] {
  const { documentNumber, issuedOn, servedOn, method } = paper;
  return [
    ...when(!documentNumber, 'paper.document-number-required'),
    ...when(!issuedOn, 'paper.date-required'),
    ...when(!servedOn || !method, 'paper.service-required'),
    ...when((issuedOn ?? '') > context.today || (servedOn ?? '') > context.today, 'entry.in-the-future'),
    ...when(Boolean(issuedOn && servedOn && servedOn < issuedOn), 'paper.served-before-issued'),
  ];
}

/** The claim by which a document number is borne once. */
export const documentClaim = (number: string): string => `doc/${number.normalize('NFKC').replace(/\s/g, '')}`;
export const usccClaim = (code: string): string => `uscc/${code}`;
