import { ApiProperty } from '@nestjs/swagger';
import { AllowedCommandView } from '@shouzheng/platform';
import { TermView } from './request-parts.js';

export class RequestView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: 'integer', description: 'Send as If-Match' }) revision!: number;
  @ApiProperty({ type: String }) number!: string;
  @ApiProperty({ type: String, enum: ['disclosure', 'correction'] }) kind!: string;
  @ApiProperty({ type: String, enum: ['received', 'incomplete', 'answered'] }) status!: string;
  @ApiProperty({ type: String }) organ!: string;
  @ApiProperty({ type: String, nullable: true }) applicant!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'As it was last completed' }) content!:
    string | null;
  @ApiProperty({ type: String, nullable: true }) outcome!: string | null;
  @ApiProperty({ type: [TermView] }) clocks!: TermView[];
  @ApiProperty({ type: [AllowedCommandView] }) allowedCommands!: AllowedCommandView[];
}
