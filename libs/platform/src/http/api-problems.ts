import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiResponse } from '@nestjs/swagger';

export class CitationView {
  @ApiProperty({ type: String, example: 'O77-9' }) rule!: string;
  @ApiProperty({ type: String, example: 'O77-9@2025-05-01' }) version!: string;
  @ApiProperty({ type: String }) citeZh!: string;
  @ApiProperty({ type: String }) citeEn!: string;
  @ApiProperty({ type: String, description: 'read | weak | memory | design | bureau' }) mark!: string;
}

export class RefusalViewDto {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: [CitationView] }) citations!: CitationView[];
}

class InvalidFieldView {
  @ApiProperty({ type: String }) path!: string;
  @ApiProperty({ type: String }) reason!: string;
}

/** RFC 9457 problem details. */
export class ProblemView {
  @ApiProperty({ type: String }) type!: string;
  @ApiProperty({ type: String, description: 'In the language of Accept-Language' }) title!: string;
  @ApiProperty({ type: 'integer' }) status!: number;
  @ApiProperty({ type: String, description: 'Stable, language-free' }) code!: string;
  @ApiProperty({ type: String, required: false }) detail?: string;
  @ApiProperty({ type: String }) traceId!: string;
  @ApiProperty({ type: [CitationView], required: false }) legalBasis?: CitationView[];
  @ApiProperty({ type: [RefusalViewDto], required: false, description: 'Every unmet condition' })
  unmet?: RefusalViewDto[];
  @ApiProperty({ type: [InvalidFieldView], required: false }) errors?: InvalidFieldView[];
  @ApiProperty({ type: 'integer', required: false }) actualRevision?: number;
}

export function ApiProblems(...statuses: readonly number[]): MethodDecorator {
  return applyDecorators(
    ...statuses.map((status) =>
      ApiResponse({
        status,
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
      }),
    ),
  );
}
