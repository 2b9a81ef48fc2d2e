import { Injectable } from '@nestjs/common';
import { DataSource, Sealer } from '@shouzheng/platform';
import { Restrictions } from '../restriction/restrictions.js';
import { PersonReferences, personTextKey } from '../restriction/person-references.js';
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
  /** Streams of the restrictions that bind the person. */
  readonly restrictions: readonly string[];
}

/** Takes a person in: the name is sealed under a key of that person, and the identity number becomes a reference. */
@Injectable()
export class HeadIntake {
  constructor(
    private readonly db: DataSource,
    private readonly sealer: Sealer,
    private readonly references: PersonReferences,
    private readonly restrictions: Restrictions,
  ) {}

  async personOf(entered: EnteredPerson | undefined): Promise<PersonOfRecord | undefined> {
    if (!entered) return undefined;
    const person = this.references.referenceOf(entered.idNumber);
    return { person, name: await this.sealer.seal(personTextKey(person), entered.name) };
  }

  /** @param organization entity id of the record that the person is to head: its own row counts for nothing */
  async head(organization: string, entered: EnteredPerson | undefined): Promise<TakenIn> {
    const head = await this.personOf(entered);
    if (!head) return { otherHeadships: [], restrictions: [] };
    const rows: { type: string }[] = await this.db.query(
      'SELECT type FROM office WHERE person = $1 AND key <> $2 ORDER BY key',
      [head.person, `organization-${organization}`],
    );
    const restrictions = await this.restrictions.streamsOf(head.person);
    return { head, personCheck: entered?.check, otherHeadships: rows.map(({ type }) => type), restrictions };
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

  /** What binds the head on record, or who is to become it by a change that is applied for: asked when it is decided on. */
  async restrictionsOfHead(organization: string): Promise<readonly string[]> {
    const [row]: { person: string | null; candidate: string | null }[] = await this.db.query(
      'SELECT person, candidate FROM office WHERE key = $1',
      [`organization-${organization}`],
    );
    const person = row?.candidate ?? row?.person ?? undefined;
    return person === undefined ? [] : this.restrictions.streamsOf(person);
  }
}
