import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Password hashes. In no event: a hash that leaked could never be taken back. */
@Entity('credential')
export class CredentialEntity {
  @PrimaryColumn('text')
  account!: string;

  /** `scrypt$<log2 N>$<r>$<p>$<salt>$<hash>`, base64url. */
  @Column('text')
  hash!: string;
}
