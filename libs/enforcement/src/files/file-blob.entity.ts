import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One uploaded file: bytes and name under the key of its record, the digest over the original bytes. */
@Entity('file_blob')
export class FileBlobEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** Stream of the clue or case that the file belongs to. */
  @Index()
  @Column('text', { name: 'stream_id' })
  streamId!: string;

  @Column('text')
  sha256!: string;

  /** Bytes of the original. */
  @Column('int')
  size!: number;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('jsonb')
  name!: { key: string; sealed: string };

  @Column('text', { name: 'key_id' })
  keyId!: string;

  @Column('bytea')
  sealed!: Buffer;

  /** Account that uploaded it. */
  @Column('text')
  account!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
