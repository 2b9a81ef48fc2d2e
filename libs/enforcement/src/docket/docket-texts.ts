import { Injectable } from '@nestjs/common';
import { Catalogue } from '@shouzheng/platform';
import { OWN_DOCKET_SOURCES } from './docket.projection.js';

/** What an item is called. An item of another context goes by the name of its command. */
@Injectable()
export class DocketTexts {
  private readonly known = new Map(
    OWN_DOCKET_SOURCES.flatMap(({ category, items }) =>
      items.map(({ code, zh, en }) => [`${category}:${code}`, { zh, en }] as const),
    ),
  );

  constructor(private readonly catalogue: Catalogue) {}

  of(kind: string, item: string, command?: string): { zh: string; en: string } {
    const known = this.known.get(`${kind}:${item}`);
    if (known) return known;
    const named = this.catalogue.commandsOf(kind).find(({ name }) => name === command);
    return { zh: named?.zh ?? item, en: named?.en ?? item };
  }
}
