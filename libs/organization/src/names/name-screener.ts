import { Inject, Injectable } from '@nestjs/common';
import type { Regions } from '@shouzheng/law/contract';
import { DataSource, REGIONS } from '@shouzheng/platform';
import { CANDIDATES } from './candidates.js';
import { lookupOf } from './name-keys.state.js';
import { partsOf } from './name-parts.state.js';
import { type NamedEntry, type NameScreening, screen } from './screening.state.js';

/** Looks a name up in register and lists: candidates by its keys, then compared one by one. */
@Injectable()
export class NameScreener {
  constructor(
    private readonly db: DataSource,
    @Inject(REGIONS) private readonly regions: Regions,
  ) {}

  async screenName(name: string): Promise<NameScreening> {
    const parts = partsOf(name);
    if (parts.normal === '') return screen(name, []);
    const { normals, sounds, cores, near, grams } = lookupOf(parts);
    const rows: NamedEntry[] = await this.db.query(CANDIDATES, [normals, sounds, cores, near, grams]);
    return screen(
      name,
      rows.map((row) => ({ ...row, issuer: this.regions.get(row.issuer)?.name ?? row.issuer })),
    );
  }
}
