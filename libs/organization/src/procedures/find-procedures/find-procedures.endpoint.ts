import { Controller, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  Choice,
  DEFAULT_LIMIT,
  OwnWrite,
  PageQuery,
  Pattern,
  Question,
  Text,
  decodeCursor,
  entityIdOf,
  pageOf,
} from '@shouzheng/platform';
import { ORGANIZATION_READERS } from '../organization-readers.js';
import { PROCEDURE_KINDS, type ProcedureKind } from '../procedure.projection.js';
import { type FoundProcedure, Procedures } from '../procedures.js';

class FindProceduresQuery extends PageQuery {
  @Choice(PROCEDURE_KINDS)
  kind!: ProcedureKind;

  @Text({ max: 40, optional: true, description: 'Where it stands, as the items say' })
  status?: string;

  @Text({
    max: 40,
    optional: true,
    description: 'Year of a check, list of a listing, batch of a zombie track',
  })
  subject?: string;

  @Pattern({
    pattern: /^\d{2}(\d{2}(\d{2})?)?$/,
    message: 'is not a region code',
    optional: true,
    description: 'Region of the registrar, or its first digits',
  })
  region?: string;
}

class ProcedureItem {
  @ApiProperty({ type: String, format: 'uuid', description: 'The organization' }) organization!: string;
  @ApiProperty({ type: String }) name!: string;
  @ApiProperty({ type: String }) region!: string;
  @ApiProperty({ type: String, enum: [...PROCEDURE_KINDS] }) kind!: string;
  @ApiProperty({
    type: String,
    description: 'Year, list, measures, certificate, batch or what is objected to',
  })
  subject!: string;
  @ApiProperty({ type: String }) status!: string;
  @ApiProperty({ type: String, nullable: true, description: 'Ground, level, trigger or exit' }) detail!:
    string | null;
  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'End of a notice or statement' })
  due!: string | null;
  @ApiProperty({ type: String, format: 'date', description: 'Day of the last step' }) since!: string;
}

class ProcedureCountView {
  @ApiProperty({ type: String }) status!: string;
  @ApiProperty({ type: 'integer' }) count!: number;
}

class ProcedurePage {
  @ApiProperty({ type: [ProcedureItem] }) items!: readonly ProcedureItem[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
  @ApiProperty({ type: [ProcedureCountView], description: 'How many stand where, of any status' })
  counts!: readonly ProcedureCountView[];
}

/** Annual checks of a year, listings, ratings, verifications, zombie tracks and objections, by where they stand. */
@ApiTags('organizations')
@Controller('organization-procedures')
export class FindProceduresEndpoint {
  constructor(
    private readonly procedures: Procedures,
    private readonly ownWrite: OwnWrite,
  ) {}

  @Question('findProcedures', '', {
    summary: '办理中的程序 — Procedures about organizations, the last moved first',
    access: ORGANIZATION_READERS,
  })
  @ApiOkResponse({ type: ProcedurePage })
  async find(@Query() query: FindProceduresQuery): Promise<ProcedurePage> {
    await this.ownWrite.awaited('organization-procedure', query.atLeast);
    const limit = query.limit ?? DEFAULT_LIMIT;
    const after = decodeCursor(query.after, 2);
    const [rows, counts] = await Promise.all([
      this.procedures.find(query, limit + 1, after && [String(after[0]), String(after[1])]),
      this.procedures.counts(query),
    ]);
    return { ...pageOf(rows, limit, (row) => [row.since, row.key], itemOf), counts };
  }
}

function itemOf({
  organization,
  name,
  region,
  kind,
  subject,
  status,
  detail,
  due,
  since,
}: FoundProcedure): ProcedureItem {
  return { organization: entityIdOf(organization), name, region, kind, subject, status, detail, due, since };
}
