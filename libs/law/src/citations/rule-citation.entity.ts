import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Which records have cited which rule version, and when last: what a change of the law looks up. */
@Entity('rule_citation')
export class RuleCitationEntity {
  @PrimaryColumn('text', { name: 'stream_id' })
  streamId!: string;

  @PrimaryColumn('text')
  version!: string;

  @Index()
  @Column('text')
  rule!: string;

  /** Civil date of the last act that cited it. */
  @Column('text', { name: 'last_on' })
  lastOn!: string;
}
