import { ApiProperty } from '@nestjs/swagger';
import { CitationView, AllowedCommandView } from '@shouzheng/platform';
import { DeliveryBooksView } from '../books.dto.js';

export const ENDPOINT_STATES = ['pending-approval', 'active', 'recovering', 'paused', 'gone'] as const;

export class GrantView {
  @ApiProperty({ type: String, format: 'uuid' }) grant!: string;
  @ApiProperty({ type: [String] }) eventTypes!: readonly string[];
  @ApiProperty({ type: String }) regionCode!: string;
  @ApiProperty({ type: [CitationView] }) legalBasis!: readonly CitationView[];
  @ApiProperty({ type: String, enum: ['proposed', 'effective', 'revoked'] }) status!: string;
  @ApiProperty({ type: String, format: 'date-time' }) proposedAt!: string;
  @ApiProperty({ type: String, description: 'Service number' }) proposedBy!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) approvedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) approvedBy!: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt!: string | null;
  @ApiProperty({ type: String, nullable: true }) revokeReason!: string | null;
}

export class EndpointItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'Send it as If-Match' }) revision!: number;
  @ApiProperty({ type: String }) agency!: string;
  @ApiProperty({ type: String }) agencyZh!: string;
  @ApiProperty({ type: String }) agencyEn!: string;
  @ApiProperty({ type: String, description: 'Organ in charge of it' }) organ!: string;
  @ApiProperty({ type: String }) regionCode!: string;
  @ApiProperty({ type: String }) regionName!: string;
  @ApiProperty({ type: String }) url!: string;
  @ApiProperty({
    type: String,
    enum: [...ENDPOINT_STATES],
    description: 'recovering: active, but not reached of late; gone: it answered 410 and waits for a person',
  })
  state!: (typeof ENDPOINT_STATES)[number];
  @ApiProperty({ type: String, nullable: true }) stopReason!: string | null;
  @ApiProperty({ type: [String], description: 'Effective now' }) eventTypes!: readonly string[];
  @ApiProperty({ type: [GrantView] }) grants!: readonly GrantView[];
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: string;
  @ApiProperty({ type: String, description: 'Service number' }) registeredBy!: string;
  @ApiProperty({ type: String, format: 'date-time' }) secretIssuedAt!: string;
  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'The old secret signs along until',
  })
  secretRotatesUntil!: string | null;
}

export class EndpointPage {
  @ApiProperty({ type: [EndpointItem] }) items!: readonly EndpointItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

export class EndpointDetail extends EndpointItem {
  @ApiProperty({ type: DeliveryBooksView }) books!: DeliveryBooksView;
  @ApiProperty({ type: [AllowedCommandView] }) allowedCommands!: readonly AllowedCommandView[];
}
