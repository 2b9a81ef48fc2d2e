import { normalName } from '../names/name-text.state.js';
import type { FactRecord } from './fact-row.js';
import { normalRegistrar } from './organization-row.js';

export interface KnownOrganization {
  readonly stream: string;
  readonly name: string;
  readonly registrar: string;
  readonly hasCode: boolean;
}

/** What is on record already of what a file speaks of. */
export interface KnownRecords {
  /** The import that made a stream or a fact; undefined where it is not on record. */
  maker(id: string): string | undefined;
  /** Stream of the organization that bears the code. */
  withCode(uscc: string): string | undefined;
  /** Organizations of the name, whoever registered them. */
  named(name: string): readonly KnownOrganization[];
}

/** Knows nothing, and notes what it is asked: so that only that much of a country's register is looked up. */
export class AskedRecords implements KnownRecords {
  readonly ids = new Set<string>();
  readonly codes = new Set<string>();
  /** Normalised. */
  readonly names = new Set<string>();

  maker(id: string): undefined {
    this.ids.add(id);
  }

  withCode(uscc: string): undefined {
    this.codes.add(uscc);
  }

  named(name: string): readonly KnownOrganization[] {
    this.names.add(normalName(name));
    return [];
  }
}

export type FactMatch =
  | { readonly kind: 'matched'; readonly stream: string; readonly by: 'code' | 'name-and-registrar' }
  | {
      readonly kind: 'unmatched';
      readonly reason: 'no-such-organization' | 'several-organizations' | 'publisher-is-not-registrar';
      readonly candidates: readonly string[];
    };

/** Organizations that bear the name under the registrar. */
export function sameNameAndRegistrar(
  known: KnownRecords,
  name: string,
  registrar: string,
): readonly KnownOrganization[] {
  const wanted = normalRegistrar(registrar);
  return known.named(name).filter((one) => normalRegistrar(one.registrar) === wanted);
}

/** The one organization that a published fact is about, or why it cannot be told. */
export function matchOf(known: KnownRecords, { organization, uscc, fact }: FactRecord): FactMatch {
  const coded = uscc === '' ? undefined : known.withCode(uscc);
  if (coded) return { kind: 'matched', stream: coded, by: 'code' };
  const candidates = known.named(organization).slice(0, 20);
  const streams = candidates.map(({ stream }) => stream);
  if (streams.length === 0) return { kind: 'unmatched', reason: 'no-such-organization', candidates: streams };
  const same = fact.publisher === '' ? [] : sameNameAndRegistrar(known, organization, fact.publisher);
  const [only, another] = same;
  if (only && !another) return { kind: 'matched', stream: only.stream, by: 'name-and-registrar' };
  const reason = another ? 'several-organizations' : 'publisher-is-not-registrar';
  return { kind: 'unmatched', reason, candidates: streams };
}
