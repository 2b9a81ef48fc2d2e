import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Place of a follower that writes no read model, or of a part of it: policies and reactors. */
@Entity('follower_checkpoint')
export class FollowerCheckpointEntity {
  @PrimaryColumn('text')
  name!: string;

  @Column('bigint')
  position!: string;

  /** Of a part: how far the parts before the last split had come, by their numbers. */
  @Column('bigint', { array: true, nullable: true })
  inherited!: string[] | null;
}
