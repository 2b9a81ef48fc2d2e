import { ApiProperty } from '@nestjs/swagger';
import { Whole } from '@shouzheng/platform';
import { GROUPS, type Group } from './field-labels.js';

const MAX_REVISION = 999_999_999;

export class DifferencesQuery {
  @Whole({ min: 0, max: MAX_REVISION, description: 'Earlier revision' })
  from!: number;

  @Whole({ min: 0, max: MAX_REVISION, description: 'Later revision' })
  to!: number;
}

const anyValue = {
  nullable: true,
  oneOf: [
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'object', additionalProperties: true },
    { type: 'array', items: {} },
  ],
};

export class ChangeView {
  @ApiProperty({ type: String, example: 'terms.triage.dueOn' }) path!: string;
  @ApiProperty({ type: String, enum: GROUPS }) group!: Group;
  @ApiProperty({ type: String }) labelZh!: string;
  @ApiProperty({ type: String }) labelEn!: string;
  @ApiProperty({
    ...anyValue,
    description: 'Null where there was nothing; personal values as {masked: true}',
  })
  before!: unknown;
  @ApiProperty({ ...anyValue }) after!: unknown;
  @ApiProperty({ type: String, nullable: true }) beforeText!: string | null;
  @ApiProperty({ type: String, nullable: true }) afterText!: string | null;
  @ApiProperty({ type: 'integer', description: 'The step that changed it last' }) revision!: number;
  @ApiProperty({ type: String }) eventType!: string;
}

export class DifferencesView {
  @ApiProperty({ type: 'integer' }) from!: number;
  @ApiProperty({ type: 'integer' }) to!: number;
  @ApiProperty({ type: [ChangeView] }) changes!: ChangeView[];
}
