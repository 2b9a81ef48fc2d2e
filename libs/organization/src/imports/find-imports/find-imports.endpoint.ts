import { Controller, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import {
  DEFAULT_LIMIT,
  Id,
  PageQuery,
  ProblemError,
  Question,
  decodeCursor,
  encodeCursor,
  pageOf,
} from '@shouzheng/platform';
import { problemText } from '../import-problems.js';
import { ImportRuns, type ProblemRow, type RunRow } from '../import-runs.js';

const READERS = [
  'registration-clerk',
  'clue-clerk',
  'credit-officer',
  'section-head',
  'organ-head',
  'auditor',
] as const;

class ImportId {
  @Id()
  id!: string;
}

class ImportCountsView {
  @ApiProperty({ type: 'integer' }) rows!: number;
  @ApiProperty({ type: 'integer', description: 'In a dry run: would be' }) created!: number;
  @ApiProperty({ type: 'integer', description: 'On record before: nothing was added' }) existing!: number;
  @ApiProperty({ type: 'integer', description: 'Among the others' }) warned!: number;
  @ApiProperty({ type: 'integer' }) refused!: number;
  @ApiProperty({ type: 'integer', description: 'Facts on record that await their organization' })
  unmatched!: number;
}

class ImportProblemView {
  @ApiProperty({ type: 'integer', description: 'As a spreadsheet counts; 0: the whole file' }) row!: number;
  @ApiProperty({ type: String }) column!: string;
  @ApiProperty({ type: String }) code!: string;
  @ApiProperty({ type: String, enum: ['refused', 'warned', 'existing'] }) result!: string;
  @ApiProperty({ type: String }) reasonZh!: string;
  @ApiProperty({ type: String }) reasonEn!: string;
}

class ImportView {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String }) kind!: string;
  @ApiProperty({ type: String }) mediaType!: string;
  @ApiProperty({ type: Boolean }) dryRun!: boolean;
  @ApiProperty({ type: String, enum: ['queued', 'running', 'done', 'failed'] }) state!: string;
  @ApiProperty({ type: 'integer' }) rowsDone!: number;
  @ApiProperty({ type: ImportCountsView }) counts!: ImportCountsView;
  @ApiProperty({ type: String, format: 'date-time' }) at!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) finishedAt!: string | null;
}

class ImportWithProblems extends ImportView {
  @ApiProperty({ type: [ImportProblemView], description: 'One page, by row' })
  problems!: readonly ImportProblemView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

class ImportPage {
  @ApiProperty({ type: [ImportView] }) items!: readonly ImportView[];
  @ApiProperty({ type: String, nullable: true }) next!: string | null;
}

@ApiTags('imports')
@Controller('imports')
export class FindImportsEndpoint {
  constructor(private readonly runs: ImportRuns) {}

  @Question('findImports', '', { summary: '导入记录 — Imports, the newest first', access: READERS })
  @ApiOkResponse({ type: ImportPage })
  async find(@Query() query: PageQuery): Promise<ImportPage> {
    const limit = query.limit ?? DEFAULT_LIMIT;
    const cursor = decodeCursor(query.after, 2);
    const rows = await this.runs.page(limit + 1, cursor && [String(cursor[0]), String(cursor[1])]);
    return pageOf(rows, limit, (row) => [row.createdAt.toISOString(), row.id], view);
  }

  @Question('getImport', ':id', { summary: '导入报告 — Progress and report of one import', access: READERS })
  @ApiOkResponse({ type: ImportWithProblems })
  async get(@Param() { id }: ImportId, @Query() query: PageQuery): Promise<ImportWithProblems> {
    const run = await this.runs.find(id);
    if (!run) throw new ProblemError('not-found');
    const limit = query.limit ?? DEFAULT_LIMIT;
    const [seq] = decodeCursor(query.after, 1) ?? [-1];
    const rows = await this.runs.problems(id, limit + 1, Number(seq));
    const last = rows[limit - 1];
    const next = rows.length > limit && last ? encodeCursor([last.seq]) : null;
    return { ...view(run), problems: rows.slice(0, limit).map(problemView), next };
  }
}

function view(run: RunRow): ImportView {
  const { id, kind, mediaType, dryRun, state, rowsDone, counts } = run;
  const at = run.createdAt.toISOString();
  return {
    id,
    kind,
    mediaType,
    dryRun,
    state,
    rowsDone,
    counts,
    at,
    finishedAt: run.finishedAt?.toISOString() ?? null,
  };
}

function problemView({ row, column, code, result, params }: ProblemRow): ImportProblemView {
  return {
    row,
    column,
    code,
    result,
    reasonZh: problemText(code, 'zh', params),
    reasonEn: problemText(code, 'en', params),
  };
}
