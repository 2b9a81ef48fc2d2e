import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Place of a follower that writes no read model: policies and reactors. */
@Entity('follower_checkpoint')
export class FollowerCheckpointEntity {
  @PrimaryColumn('text')
  name!: string;

  @Column('bigint')
  position!: string;
}
