import { createHmac } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, DataSource, type PlatformConfig, Sealer, derivedId } from '@shouzheng/platform';
import type { PERSON_CHECKS } from './registration.events.js';
import type { PersonOfRecord } from './shapes.events.js';

/** A person as an officer enters it: it goes no further than this class. */
export interface EnteredPerson {
  readonly name: string;
  /** Identity number (公民身份号码) or that of another identity paper. */
  readonly idNumber: string;
  readonly check?: (typeof PERSON_CHECKS)[number];
}

interface TakenIn {
  readonly head?: PersonOfRecord;
  readonly personCheck?: (typeof PERSON_CHECKS)[number];
  readonly otherHeadships: readonly string[];
}

/**
 * Takes a person in: the name is sealed under a key of that person, and the identity number becomes a reference made
 * with the bureau's key (SZ-head-1), the same wherever the person appears and of no use without the key.
 */
@Injectable()
export class HeadIntake {
  constructor(
    private readonly db: DataSource,
    private readonly sealer: Sealer,
    @Inject(CONFIG) private readonly config: PlatformConfig,
  ) {}

  /** The reference of a person; the same number in full width or lower case gives the same. */
  referenceOf(idNumber: string): string {
    const number = idNumber.normalize('NFKC').toUpperCase().replace(/\s/g, '');
    const keyed = createHmac('sha256', this.config.fingerprintKey).update(`person ${number}`).digest('hex');
    return derivedId('person', keyed);
  }

  async personOf(entered: EnteredPerson | undefined): Promise<PersonOfRecord | undefined> {
    if (!entered) return undefined;
    const person = this.referenceOf(entered.idNumber);
    return { person, name: await this.sealer.seal(`person-${person}`, entered.name) };
  }

  /** @param organization entity id of the record that the person is to head: its own row counts for nothing */
  async head(organization: string, entered: EnteredPerson | undefined): Promise<TakenIn> {
    const head = await this.personOf(entered);
    if (!head) return { otherHeadships: [] };
    const rows: { type: string }[] = await this.db.query(
      'SELECT type FROM office WHERE person = $1 AND key <> $2 ORDER BY key',
      [head.person, `organization-${organization}`],
    );
    return { head, personCheck: entered?.check, otherHeadships: rows.map(({ type }) => type) };
  }

  /** What the head on record of an organization heads beside it: asked again when it is decided on. */
  async othersOfHead(organization: string): Promise<readonly string[]> {
    const rows: { type: string }[] = await this.db.query(
      `SELECT other.type FROM office own JOIN office other ON other.person = own.person AND other.key <> own.key
       WHERE own.key = $1 ORDER BY other.key`,
      [`organization-${organization}`],
    );
    return rows.map(({ type }) => type);
  }
}
