import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Which penalty case is about which organization; how a case stands, its own stream says. */
@Entity('organization_case')
@Index(['organization'])
export class OrganizationCaseEntity {
  /** `case-<uuid>` */
  @PrimaryColumn('text')
  key!: string;

  /** `organization-<uuid>` */
  @Column('text')
  organization!: string;
}
