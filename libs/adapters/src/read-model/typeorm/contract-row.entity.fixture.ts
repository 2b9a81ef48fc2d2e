import { CONTRACT_TABLE, type ContractRow, OTHER_CONTRACT_TABLE } from '@shouzheng/testing';
import { Column, Entity, PrimaryColumn } from 'typeorm';

abstract class ContractRowColumns implements ContractRow {
  @PrimaryColumn('text')
  key!: string;

  @Column('text')
  title!: string;

  /** A column that is not called like its property. */
  @Column('integer', { name: 'amount_in_fen', nullable: true })
  amount!: number | null;

  @Column('date', { nullable: true })
  due!: string | null;

  @Column('boolean')
  active!: boolean;

  @Column('jsonb')
  details!: ContractRow['details'];
}

@Entity(CONTRACT_TABLE)
export class ContractRowEntity extends ContractRowColumns {}

@Entity(OTHER_CONTRACT_TABLE)
export class OtherContractRowEntity extends ContractRowColumns {}
