import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who heads which living or applied-for organization: a reference, never a name. */
@Entity('office')
export class OfficeEntity {
  /** `organization-<uuid>` */
  @PrimaryColumn('text')
  key!: string;

  @Column('text', { nullable: true })
  person!: string | null;

  @Column('text')
  type!: string;

  @Column('text', { nullable: true })
  candidate!: string | null;
}
