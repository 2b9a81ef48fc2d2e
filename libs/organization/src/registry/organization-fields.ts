import { Choice, DateField, Flag, Id, Text, TimeOfAct, Whole } from '@shouzheng/platform';
import { SERVICE_METHODS } from './organization.events.js';

/** The record that a route is about. */
export class OrganizationId {
  @Id()
  id!: string;
}

/** A document that another organ or the same one made: number and day. */
export class DocumentDto {
  @Text({ max: 100, description: 'Document number (文号)' })
  documentNumber!: string;

  @DateField()
  issuedOn!: string;
}

/**
 * An act made on paper. Nothing is required here: what is missing is told as a legal refusal with its article, not as
 * a wrong request.
 */
export class PaperActDto extends TimeOfAct {
  @Text({ max: 100, optional: true, description: 'Document number (文号)' })
  documentNumber?: string;

  @DateField({ optional: true, description: 'Day on which it was made' })
  issuedOn?: string;

  @DateField({ optional: true })
  servedOn?: string;

  @Choice(SERVICE_METHODS, { optional: true, description: 'Way of service' })
  method?: (typeof SERVICE_METHODS)[number];
}

export class PriorNoticeDto {
  @Text({ max: 100, optional: true })
  documentNumber?: string;

  @DateField({ optional: true })
  servedOn?: string;

  @Choice(SERVICE_METHODS, { optional: true })
  method?: (typeof SERVICE_METHODS)[number];

  @Flag({ description: 'A statement came in and was answered before the decision' })
  answered!: boolean;
}

export class AgreementDto {
  @Text({ max: 100 })
  documentNumber!: string;

  @DateField()
  signedOn!: string;

  @DateField({ optional: true })
  endsOn?: string;
}

const MOST = 1_000_000;

export class MeansDto {
  @Whole({ min: 0, max: MOST })
  individualMembers!: number;

  @Whole({ min: 0, max: MOST })
  unitMembers!: number;

  @Whole({ min: 0, max: MOST })
  fullTimeStaff!: number;

  @Whole({ min: 0, max: Number.MAX_SAFE_INTEGER, description: 'Funds in fen' })
  fundsFen!: number;

  @Flag({ description: 'It has a domicile and premises' })
  premises!: boolean;
}

export class VotesDto {
  @Whole({ min: 1, max: 1000, description: 'Members of the committee' })
  members!: number;

  @Whole({ min: 0, max: 1000 })
  present!: number;

  @Whole({ min: 0, max: 1000 })
  inFavour!: number;
}

export class NoticePeriodDto {
  @DateField()
  from!: string;

  @DateField()
  to!: string;
}
