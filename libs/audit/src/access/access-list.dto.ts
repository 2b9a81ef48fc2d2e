import { ApiProperty } from '@nestjs/swagger';
import { PageQuery, Pattern } from '@shouzheng/platform';

export class FindAccessesQuery extends PageQuery {
  @Pattern({
    pattern: /^[a-z-]{2,40}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/,
    message: 'is not the id of a record with its kind',
    optional: true,
    description: 'What was opened, e.g. case-<id>',
  })
  subject?: string;

  @Pattern({ pattern: /^[\x21-\x7e]{1,80}$/, message: 'is not a person’s code', optional: true })
  person?: string;
}

export class AccessOrganView {
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String }) name!: string;
}

export class AccessItem {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, example: 'case-6f0c…' }) subject!: string;
  @ApiProperty({ type: String, enum: ['case', 'clue', 'file', 'field', 'organization'] }) kind!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Which part' }) detail!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ type: String, format: 'date-time', description: 'The minute of the opening' }) at!: string;
  @ApiProperty({ type: String }) account!: string;
  @ApiProperty({ type: String }) person!: string;
  @ApiProperty({ type: String }) role!: string;
  @ApiProperty({ type: String }) badge!: string;
  @ApiProperty({ type: AccessOrganView }) organ!: AccessOrganView;
}

export class AccessPage {
  @ApiProperty({ type: [AccessItem] }) items!: AccessItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}
