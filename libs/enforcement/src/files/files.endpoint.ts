import {
  Body,
  Controller,
  Headers,
  Param,
  ParseUUIDPipe,
  Post,
  Query,
  Res,
  StreamableFile,
} from '@nestjs/common';
import {
  ApiBearerAuth,
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiHeader,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import type { FileRef } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import { Allow, ApiProblems, CurrentStaff, Id, Pattern, Question, Text } from '@shouzheng/platform';
import type { Response } from 'express';
import { DOCUMENT_DESKS, DOCUMENT_READERS } from '../desks.decider.js';
import { Files } from './files.service.js';

class UploadQuery {
  @Id({ optional: true, description: 'Case that the file belongs to' })
  caseId?: string;

  @Id({ optional: true, description: 'Or the clue' })
  clueId?: string;

  @Id({ optional: true, description: 'Or the document: its signed scan, its proof of service' })
  documentId?: string;

  @Id({ optional: true, description: 'Or the request: its application, its signed answer' })
  requestId?: string;

  @Text({ max: 200, description: 'Name of the file; sealed' })
  name!: string;

  @Pattern({
    pattern: /^[\w.+-]{1,50}\/[\w.+-]{1,50}$/,
    message: 'is not a media type',
    description: 'e.g. image/jpeg',
  })
  mediaType!: string;
}

class SealedName {
  @ApiProperty({ type: String }) key!: string;
  @ApiProperty({ type: String }) sealed!: string;
}

class FileRefView implements FileRef {
  @ApiProperty({ type: String, format: 'uuid' }) id!: string;
  @ApiProperty({ type: String, description: 'Over the original bytes, hexadecimal' }) sha256!: string;
  @ApiProperty({ type: 'integer', description: 'Bytes' }) size!: number;
  @ApiProperty({ type: String }) mediaType!: string;
  @ApiProperty({ type: SealedName }) name!: SealedName;
}

@ApiTags('files')
@Controller('files')
export class FilesEndpoint {
  constructor(private readonly files: Files) {}

  @Post()
  @Allow(DOCUMENT_DESKS)
  @ApiOperation({ operationId: 'uploadFile', summary: '上传文件 — Upload a file: raw bytes, at most 20 MB' })
  @ApiBearerAuth()
  @ApiHeader({
    name: 'Idempotency-Key',
    required: true,
    schema: { type: 'string', minLength: 8, maxLength: 200 },
  })
  @ApiConsumes('application/octet-stream')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiCreatedResponse({ type: FileRefView })
  @ApiProblems(400, 401, 403, 404, 413, 422)
  uploadFile(
    @Query() query: UploadQuery,
    @Body() bytes: Buffer,
    @Headers('idempotency-key') key: string | undefined,
    @CurrentStaff() staff: Staff,
  ): Promise<FileRef> {
    return this.files.upload({ ...query, key, bytes }, staff);
  }

  @Question('openFile', ':id', {
    summary: '打开文件 — Open a file; the opening is recorded',
    access: DOCUMENT_READERS,
  })
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async openFile(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { bytes, name, sha256 } = await this.files.open(id, staff);
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Digest', `sha-256=${Buffer.from(sha256, 'hex').toString('base64')}`);
    // Always as a download: a file that somebody sent is never run in the console's origin.
    return new StreamableFile(bytes, {
      type: 'application/octet-stream',
      disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
  }
}
