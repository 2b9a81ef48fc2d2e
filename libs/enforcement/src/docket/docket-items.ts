import { Injectable } from '@nestjs/common';
import { Catalogue } from '@shouzheng/platform';
import type { AnyDocketSource, DocketItem } from './docket-item.projection.js';
import { DOCKET, OWN_DOCKET_SOURCES, type DocketProjection } from './docket.projection.js';

/** What is known of the items of every kind of record: their acts, roles and rules, and what they are called. */
@Injectable()
export class DocketItems {
  private readonly byPath: ReadonlyMap<string, DocketItem>;

  constructor(private readonly catalogue: Catalogue) {
    this.byPath = new Map(
      sourcesOf(catalogue).flatMap(({ category, items }) =>
        items.map((item): [string, DocketItem] => [`${category}/${item.code}`, item]),
      ),
    );
  }

  /** By kind of record and code. Undefined for an item that only another version of the service knows. */
  of(kind: string, item: string): DocketItem | undefined {
    return this.byPath.get(`${kind}/${item}`);
  }

  /** Items that await one of the roles, as `<kind>/<item>`. */
  awaiting(roles: readonly string[]): readonly string[] {
    return [...this.byPath].flatMap(([path, { role }]) => (roles.includes(role) ? [path] : []));
  }

  /** An item of another context goes by the name of its command. */
  textOf(kind: string, item: string): { zh: string; en: string } {
    const found = this.of(kind, item);
    const isOwn = OWN_DOCKET_SOURCES.some(({ category }) => category === kind);
    const named = isOwn ? found : this.catalogue.commandsOf(kind).find(({ name }) => name === found?.command);
    return { zh: named?.zh ?? item, en: named?.en ?? item };
  }
}

/** The docket's projection was given the sources of every context. */
const sourcesOf = ({ projections }: Catalogue): readonly AnyDocketSource[] =>
  (projections.find(({ name }) => name === DOCKET) as DocketProjection | undefined)?.sources ?? [];
