import { Controller, HttpCode, Inject, Post, Query, Req, SetMetadata, UseInterceptors } from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiHeader,
  ApiOperation,
  ApiProperty,
  ApiResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { JobQueue } from '@shouzheng/kernel';
import {
  Allow,
  ApiProblems,
  type Caller,
  Choice,
  CurrentCaller,
  IdempotencyInterceptor,
  JOB_QUEUE,
  OPERATION,
  ProblemError,
  derivedId,
} from '@shouzheng/platform';
import type { Request } from 'express';
import { IMPORT_KINDS, type ImportKind } from '../import-kinds.js';
import { IMPORT_QUEUE } from '../import-queue.js';
import { ImportRuns } from '../import-runs.js';
import { MEDIA_TYPES } from '../media-types.js';

class ImportRecordsQuery {
  @Choice(IMPORT_KINDS, { description: 'What the rows are' })
  kind!: ImportKind;

  @Choice(['true', 'false'], { optional: true, description: 'true: report only, nothing is recorded' })
  dryRun?: 'true' | 'false';
}

class ImportReceipt {
  @ApiProperty({ type: String, format: 'uuid', description: 'Ask getImport for progress and report' })
  id!: string;
}

const IMPORT_RECORDS = { name: 'importRecords', creates: true };
/** Clerks of the registers that the files fill, and who answers for them. */
export const IMPORT_ROLES = ['registration-clerk', 'clue-clerk', 'credit-officer', 'section-head'] as const;

/** Takes a file in; a job works it off. */
@ApiTags('imports')
@Controller('imports')
export class ImportRecordsEndpoint {
  constructor(
    private readonly runs: ImportRuns,
    @Inject(JOB_QUEUE) private readonly queue: JobQueue,
  ) {}

  @Post('')
  @HttpCode(202)
  @Allow(IMPORT_ROLES)
  @SetMetadata(OPERATION, IMPORT_RECORDS)
  @UseInterceptors(IdempotencyInterceptor)
  @ApiOperation({
    operationId: 'importRecords',
    summary: '导入 — Import a CSV or XLSX file of at most 20 MB',
  })
  @ApiBearerAuth()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    schema: { type: 'string', minLength: 8, maxLength: 200 },
  })
  @ApiConsumes(...MEDIA_TYPES)
  @ApiBody({ required: true, schema: { type: 'string', format: 'binary' } })
  @ApiResponse({ status: 202, type: ImportReceipt })
  @ApiProblems(400, 401, 403, 409, 413, 415, 422)
  async handle(
    @Query() query: ImportRecordsQuery,
    @Req() request: Request,
    @CurrentCaller() caller: Caller,
  ): Promise<ImportReceipt> {
    const { bytes, mediaType } = uploadOf(request);
    const { account, person, organ, badge } = caller.actor;
    const id = derivedId(caller.commandId, 'import');
    const dryRun = query.dryRun === 'true';
    const sender = { account, person, organ, badge };
    await this.runs.add({ id, kind: query.kind, mediaType, dryRun, sender }, bytes);
    await this.queue.enqueue([{ queue: IMPORT_QUEUE, key: id }]);
    return { id };
  }
}

/** @throws ProblemError `request.unsupported-media-type`, `request.invalid` for no bytes at all */
function uploadOf(request: Request): { bytes: Buffer; mediaType: string } {
  const stated = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const mediaType = MEDIA_TYPES.find((type) => type === stated);
  if (!mediaType) throw new ProblemError('request.unsupported-media-type');
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body) || body.length === 0) {
    throw new ProblemError('request.invalid', { errors: [{ path: 'body', reason: 'is empty' }] });
  }
  return { bytes: body, mediaType };
}
