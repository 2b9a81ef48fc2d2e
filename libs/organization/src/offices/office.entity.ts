import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who heads which living or applied-for organization: a reference, never a name. */
@Entity('office')
export class OfficeEntity {
  /** `organization-<uuid>` */
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  person!: string;

  @Column('text')
  type!: string;
}
