import { ApiProperty } from '@nestjs/swagger';
import { Choice, Id, PageQuery, Pattern } from '@shouzheng/platform';
import { DOCUMENT_TYPES, type DocumentType } from '../document-codes.events.js';

export class SubjectQuery {
  @Id({ optional: true, description: 'Case that the document is about' })
  caseId?: string;

  @Id({ optional: true, description: 'Or the clue' })
  clueId?: string;

  @Id({ optional: true, description: 'Or the organization' })
  organizationId?: string;
}

export class FindDocumentsQuery extends PageQuery {
  @Choice(DOCUMENT_TYPES, { optional: true })
  type?: DocumentType;

  @Pattern({
    pattern: /^\d{4}$/,
    message: 'is not a year',
    optional: true,
    description: 'Year of the series',
  })
  year?: string;

  @Pattern({ pattern: /^\d{6}$/, message: 'is not an organ', optional: true })
  organ?: string;

  @Choice(['issued', 'voided', 'skipped'], { optional: true })
  status?: 'issued' | 'voided' | 'skipped';

  @Id({ optional: true })
  caseId?: string;

  @Id({ optional: true })
  clueId?: string;

  @Id({ optional: true })
  organizationId?: string;
}

export class PreviewQuery extends SubjectQuery {
  @Choice(DOCUMENT_TYPES)
  type!: DocumentType;

  @Id({ optional: true, description: 'Event id of the act; the last that takes the type if absent' })
  refEventId?: string;
}

export class RegisteredDocument {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) docNo!: string;
  @ApiProperty({ type: String, enum: DOCUMENT_TYPES }) type!: string;
  @ApiProperty({ type: String }) typeZh!: string;
  @ApiProperty({ type: String }) typeEn!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Year of the series; null where the act had its number',
  })
  year!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) n!: number | null;
  @ApiProperty({ type: String, enum: ['issued', 'voided', 'skipped'] }) status!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Stream of the record' }) subject!: string | null;
  @ApiProperty({ type: String, nullable: true }) subjectNumber!: string | null;
  @ApiProperty({ type: String, nullable: true }) refEventId!: string | null;
  @ApiProperty({ type: 'integer', nullable: true }) templateVersion!: number | null;
  @ApiProperty({ type: String, nullable: true, description: 'Digest of the DOCX' }) sha256!: string | null;
  @ApiProperty({ type: String, format: 'date' }) issuedOn!: string;
  @ApiProperty({ type: String, nullable: true }) voidReason!: string | null;
  @ApiProperty({ type: 'integer', description: 'Signed scans that came back' }) scans!: number;
  @ApiProperty({ type: String, nullable: true }) serviceMethod!: string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true }) servedOn!: string | null;
}

export class DocumentPage {
  @ApiProperty({ type: [RegisteredDocument] }) items!: RegisteredDocument[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class OneDocument extends RegisteredDocument {
  @ApiProperty({ type: 'integer', description: 'Send it as If-Match' }) revision!: number;
}

class FactMissing {
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ type: String }) zh!: string;
}

export class DocumentTypeView {
  @ApiProperty({ type: String, enum: DOCUMENT_TYPES }) type!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, format: 'uuid', description: 'The act that it puts in writing' })
  refEventId!: string;
  @ApiProperty({ type: String }) refEventType!: string;
  @ApiProperty({ type: String, format: 'date' }) actOn!: string;
  @ApiProperty({ type: Boolean, description: 'The law wants the act in writing' }) required!: boolean;
  @ApiProperty({ type: String }) rule!: string;
  @ApiProperty({ type: String, nullable: true, description: 'The article in Chinese' }) citeZh!:
    string | null;
  @ApiProperty({ type: Boolean }) served!: boolean;
  @ApiProperty({ type: String, nullable: true, description: 'Number that the act bears already' })
  actNumber!: string | null;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The document in force, if there is one',
  })
  documentId!: string | null;
  @ApiProperty({ type: String, nullable: true }) docNo!: string | null;
  @ApiProperty({ type: [FactMissing], description: 'Facts that the record lacks for it' })
  lacking!: FactMissing[];
}

export class DocumentTypes {
  @ApiProperty({ type: [DocumentTypeView] }) items!: DocumentTypeView[];
}
