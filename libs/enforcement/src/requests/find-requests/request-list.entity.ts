import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One row per request: number, kind and state; who asks and what is asked stay sealed in the record. */
@Entity('request_row')
@Index(['organ', 'receivedOn', 'key'])
export class RequestRowEntity {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  number!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  status!: string;

  @Column('text')
  organ!: string;

  @Column('text')
  region!: string;

  @Column('text')
  channel!: string;

  @Column('text', { name: 'received_on' })
  receivedOn!: string;

  @Column('text', { nullable: true })
  outcome!: string | null;
}
