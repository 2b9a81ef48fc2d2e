import { Injectable } from '@nestjs/common';
import { DataSource, entityIdOf } from '@shouzheng/platform';
import { normalName } from '../../names/name-text.state.js';
import type { NamesakeView } from './organization.view.js';

interface Row {
  readonly key: string;
  readonly kind: string;
  readonly batch: string;
  readonly issuer: string;
  readonly contested: boolean;
}

/** Rows of published lists under the same name. A lawful body and an impostor can bear one: it is to be checked. */
@Injectable()
export class Namesakes {
  constructor(private readonly db: DataSource) {}

  async of(name: string): Promise<readonly NamesakeView[]> {
    const rows: Row[] = await this.db.query(
      `SELECT key, kind, batch, issuer, cardinality(objections) > 0 AS contested FROM list_entry WHERE normal = $1 AND removed_on IS NULL ORDER BY published_on, key`,
      [normalName(name)],
    );
    return rows.map(({ key, kind, batch, issuer, contested }) => ({
      id: entityIdOf(key),
      kind,
      batch,
      issuer,
      contested,
      relation: 'same-name',
    }));
  }
}
