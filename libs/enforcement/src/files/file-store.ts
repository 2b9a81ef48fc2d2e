import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import type { FileRef } from '@shouzheng/kernel';
import { DataSource, ProblemError, Sealer } from '@shouzheng/platform';
import { keyOfRecord } from './record-keys.js';

export interface NewFile {
  readonly id: string;
  readonly streamId: string;
  /** Key that the file lies under; that of its record's free text where absent. */
  readonly key?: string;
  readonly account: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

interface Row {
  readonly id: string;
  readonly stream_id: string;
  readonly sha256: string;
  readonly size: number;
  readonly media_type: string;
  readonly name: { key: string; sealed: string };
  readonly key_id: string;
}

export interface OpenedFile {
  readonly streamId: string;
  readonly mediaType: string;
  readonly name: string;
  readonly bytes: Buffer;
  readonly sha256: string;
}

const COLUMNS = 'id, stream_id, sha256, size, media_type, name, key_id';

/** Files of clues, cases and requests: bytes and names under the key of their record, digests over the original bytes. */
@Injectable()
export class FileStore {
  constructor(
    private readonly db: DataSource,
    private readonly sealer: Sealer,
  ) {}

  /**
   * Keeps a file. The same id again is the same request again and keeps nothing new.
   * @throws ProblemError `idempotency.key-reused` when the id was used for other bytes or another record
   */
  async keep({ id, streamId, account, name, mediaType, bytes, ...own }: NewFile): Promise<FileRef> {
    const key = own.key ?? keyOfRecord(streamId);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const [sealed, sealedName] = await Promise.all([
      this.sealer.sealBytes(key, bytes),
      this.sealer.seal(key, name),
    ]);
    await this.db.query(
      `INSERT INTO file_blob (${COLUMNS}, sealed, account)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING`,
      [id, streamId, sha256, bytes.length, mediaType, JSON.stringify(sealedName), key, sealed, account],
    );
    const [row] = await this.rows([id]);
    if (row?.sha256 !== sha256 || row.stream_id !== streamId)
      throw new ProblemError('idempotency.key-reused');
    return refOf(row);
  }

  /**
   * References of files that were uploaded for a record, in the order of the ids.
   * @throws ProblemError `request.invalid` for an id that is not a file of that record
   */
  async refs(streamId: string, ids: readonly string[]): Promise<readonly FileRef[]> {
    if (ids.length === 0) return [];
    const rows = new Map((await this.rows(ids)).map((row) => [row.id, row]));
    return ids.map((id) => {
      const row = rows.get(id.toLowerCase());
      if (row?.stream_id !== streamId) {
        throw new ProblemError('request.invalid', {
          errors: [{ path: 'files', reason: 'is not a file of this record' }],
        });
      }
      return refOf(row);
    });
  }

  /** Stream that a file belongs to, or undefined. */
  async streamOf(id: string): Promise<string | undefined> {
    return (await this.rows([id]))[0]?.stream_id;
  }

  /** @throws ProblemError `not-found` where there is none, or its key was destroyed */
  async open(id: string): Promise<OpenedFile> {
    const [row]: (Row & { sealed: Buffer })[] = await this.db.query(
      `SELECT ${COLUMNS}, sealed FROM file_blob WHERE id = $1`,
      [id],
    );
    const bytes = row && (await this.sealer.openBytes(row.key_id, row.sealed));
    const name = row && (await this.sealer.open(row.name));
    if (!row || !bytes || name === undefined) throw new ProblemError('not-found');
    return { streamId: row.stream_id, mediaType: row.media_type, name, bytes, sha256: row.sha256 };
  }

  private rows(ids: readonly string[]): Promise<Row[]> {
    return this.db.query(`SELECT ${COLUMNS} FROM file_blob WHERE id = ANY($1::uuid[])`, [ids]);
  }
}

function refOf({ id, sha256, size, media_type, name }: Row): FileRef {
  return { id, sha256, size, mediaType: media_type, name };
}
