import type { Catalogue } from '@shouzheng/platform';
import { z } from 'zod';

export interface CatalogueEntry {
  readonly type: string;
  readonly version: number;
  readonly schema: unknown;
}

/**
 * Every event type and version with its JSON schema. Checked in as docs/events/catalogue.json: a test demands that what
 * was shipped stays as it was, so a stored event can be read for ever.
 */
export function eventCatalogue(catalogue: Catalogue): readonly CatalogueEntry[] {
  return [...catalogue.eventTypes()]
    .sort()
    .flatMap((type) => catalogue.eventVersions(type))
    .map(({ type, version, schema }) => ({
      type,
      version,
      schema: JSON.parse(JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }))) as unknown,
    }));
}
