import type { EventStore, Recorded } from '@shouzheng/kernel';
import type { EventCodec } from '@shouzheng/platform';
import type { UnmatchedFactEvent } from '../facts/unmatched-fact.events.js';
import type { ListEntryEvent } from '../lists/list-entry.events.js';
import { normalName } from '../names/name-text.state.js';
import type { OrganizationEvent } from '../registry/organization.events.js';
import type { FactRecord } from './fact-row.js';
import { normalRegistrar } from './organization-row.js';

type AnyEvent = OrganizationEvent | ListEntryEvent | UnmatchedFactEvent;
type KnownEvent = Recorded<Extract<AnyEvent, { type: (typeof TYPES)[number] }>>;

const CATEGORIES = ['organization', 'list-entry', 'unmatched-fact'];
const TYPES = [
  'OrganizationRecorded',
  'OrganizationRegistered',
  'OrganizationRecordCorrected',
  'ListEntryRecorded',
  'ExternalFactRecorded',
  'FactUnmatched',
] as const;

interface KnownOrganization {
  name: string;
  registrar: string;
  uscc?: string;
}

export type FactMatch =
  | { readonly kind: 'matched'; readonly stream: string; readonly by: 'code' | 'name-and-registrar' }
  | {
      readonly kind: 'unmatched';
      readonly reason: 'no-such-organization' | 'several-organizations' | 'publisher-is-not-registrar';
      readonly candidates: readonly string[];
    };

/**
 * What is on record already, read from the history itself: the projections may lag behind a file that was imported a
 * moment ago. Names, registrars and codes only: 50,000 entries take some tens of megabytes for as long as a run lasts.
 */
export class KnownRecords {
  private readonly organizations = new Map<string, KnownOrganization>();
  private readonly byCode = new Map<string, string>();
  private readonly byName = new Map<string, Set<string>>();
  /** Streams and facts, each with the import that made it. */
  private readonly madeBy = new Map<string, string>();

  static async read(store: EventStore, codec: EventCodec): Promise<KnownRecords> {
    const known = new KnownRecords();
    const options = { after: 0n, categories: CATEGORIES, types: TYPES };
    for await (const stored of store.readAll(options)) known.learn(codec.decode(stored) as KnownEvent);
    return known;
  }

  learn(event: KnownEvent): void {
    switch (event.type) {
      case 'OrganizationRecorded': {
        const { name, registrarName, uscc, usccCheck } = event.data;
        this.madeBy.set(event.streamId, event.meta.correlationId);
        this.put(event.streamId, { name, registrar: registrarName, ...(usccCheck === 'ok' ? { uscc } : {}) });
        return;
      }
      case 'OrganizationRegistered':
        this.put(event.streamId, {
          name: event.data.name,
          registrar: event.data.registrar,
          uscc: event.data.uscc,
        });
        return;
      case 'OrganizationRecordCorrected':
        this.correct(event.streamId, event.data.item, event.data.to);
        return;
      case 'ListEntryRecorded':
        this.madeBy.set(event.streamId, event.meta.correlationId);
        return;
      case 'ExternalFactRecorded':
        if (event.data.matchedBy !== 'person') this.madeBy.set(event.data.factId, event.meta.correlationId);
        return;
      case 'FactUnmatched':
        this.madeBy.set(event.data.fact.factId, event.meta.correlationId);
        return;
    }
  }

  /** The import that made a stream or a fact; undefined where it is not on record. */
  maker(id: string): string | undefined {
    return this.madeBy.get(id);
  }

  withCode(uscc: string): string | undefined {
    return this.byCode.get(uscc);
  }

  /** Streams that bear the name under the registrar. */
  sameNameAndRegistrar(name: string, registrar: string): readonly { stream: string; hasCode: boolean }[] {
    const wanted = normalRegistrar(registrar);
    return [...(this.byName.get(normalName(name)) ?? [])].flatMap((stream) => {
      const found = this.organizations.get(stream);
      const isSame = found !== undefined && normalRegistrar(found.registrar) === wanted;
      return isSame ? [{ stream, hasCode: found.uscc !== undefined }] : [];
    });
  }

  /** The one organization that a published fact is about, or why it cannot be told. */
  match({ organization, uscc, fact }: FactRecord): FactMatch {
    const coded = uscc === '' ? undefined : this.byCode.get(uscc);
    if (coded) return { kind: 'matched', stream: coded, by: 'code' };
    const candidates = [...(this.byName.get(normalName(organization)) ?? [])].slice(0, 20);
    if (candidates.length === 0) return { kind: 'unmatched', reason: 'no-such-organization', candidates };
    const same = fact.publisher === '' ? [] : this.sameNameAndRegistrar(organization, fact.publisher);
    const [only, another] = same;
    if (only && !another) return { kind: 'matched', stream: only.stream, by: 'name-and-registrar' };
    const reason = another ? 'several-organizations' : 'publisher-is-not-registrar';
    return { kind: 'unmatched', reason, candidates };
  }

  private put(stream: string, organization: KnownOrganization): void {
    this.organizations.set(stream, organization);
    const name = normalName(organization.name);
    const streams = this.byName.get(name) ?? new Set<string>();
    this.byName.set(name, streams.add(stream));
    if (organization.uscc) this.byCode.set(organization.uscc, stream);
  }

  private correct(stream: string, item: string, to: string): void {
    const before = this.organizations.get(stream);
    if (!before) return;
    if (item === 'name') {
      this.byName.get(normalName(before.name))?.delete(stream);
      this.put(stream, { ...before, name: to });
    } else if (item === 'uscc') this.put(stream, { ...before, uscc: to });
    else if (item === 'registrarName') this.put(stream, { ...before, registrar: to });
  }
}
