import { Controller, Param, ParseUUIDPipe, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Staff } from '@shouzheng/law/contract';
import { CurrentStaff, type Page, Question } from '@shouzheng/platform';
import type { Response } from 'express';
import { DOCX_MEDIA_TYPE } from '../docx-media-type.js';
import { DocumentTypesOfRecord } from '../document-types.js';
import { DocumentViews } from '../document-views.js';
import { Documents } from '../documents.service.js';
import { DOCUMENT_READERS } from '../document-readers.js';
import { DocumentRegister } from './document-register.js';
import {
  DocumentPage,
  DocumentTypes,
  type RegisteredDocument,
  FindDocumentsQuery,
  OneDocument,
  PreviewQuery,
  SubjectQuery,
} from './document.dto.js';

@ApiTags('documents')
@Controller()
export class DocumentsEndpoint {
  constructor(
    private readonly documents: Documents,
    private readonly register: DocumentRegister,
    private readonly types: DocumentTypesOfRecord,
    private readonly views: DocumentViews,
  ) {}

  @Question('findDocuments', 'documents', {
    summary: '文书登记簿 — Register of documents: every number, the voided and the passed-over ones too',
    access: DOCUMENT_READERS,
  })
  @ApiOkResponse({ type: DocumentPage })
  find(@Query() query: FindDocumentsQuery, @CurrentStaff() staff: Staff): Promise<Page<RegisteredDocument>> {
    return this.register.find(query, staff);
  }

  @Question('findDocumentTypes', 'document-types', {
    summary: '可出具的文书 — Documents that a record may have, has, and lacks by which article',
    access: DOCUMENT_READERS,
  })
  @ApiOkResponse({ type: DocumentTypes })
  async findTypes(@Query() query: SubjectQuery, @CurrentStaff() staff: Staff): Promise<DocumentTypes> {
    return { items: [...(await this.types.find(query, staff))] };
  }

  @Question('previewDocument', 'document-preview', {
    summary: '预览文书 — The document of the data as they are, as a draft without a number; on record',
    access: DOCUMENT_READERS,
  })
  @ApiProduces(DOCX_MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async preview(
    @Query() query: PreviewQuery,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { bytes, name } = await this.documents.preview(query, staff);
    return handedOut(response, bytes, name);
  }

  @Question('getDocument', 'documents/:id', {
    summary: '查看文书 — One document of the register, with its revision',
    access: DOCUMENT_READERS,
  })
  @ApiOkResponse({ type: OneDocument, headers: { ETag: { schema: { type: 'string' } } } })
  async get(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<OneDocument> {
    const view = await this.views.get(id, staff);
    response.setHeader('ETag', `"${view.revision}"`);
    return view;
  }

  @Question('downloadDocument', 'documents/:id/download', {
    summary: '下载文书 — The same bytes as were issued, their digest checked; on record',
    access: DOCUMENT_READERS,
  })
  @ApiProduces(DOCX_MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: Staff,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { bytes, name, sha256 } = await this.documents.download(id, staff);
    response.setHeader('Digest', `sha-256=${Buffer.from(sha256, 'hex').toString('base64')}`);
    return handedOut(response, bytes, name);
  }
}

function handedOut(response: Response, bytes: Buffer, name: string): StreamableFile {
  response.setHeader('Cache-Control', 'no-store');
  return new StreamableFile(bytes, {
    type: DOCX_MEDIA_TYPE,
    disposition: `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  });
}
