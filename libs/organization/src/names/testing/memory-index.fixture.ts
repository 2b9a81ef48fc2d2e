import { keysOf, lookupOf } from '../name-keys.state.js';
import { comparedName, partsOf } from '../name-parts.state.js';
import { type NamedEntry, type NameScreening, screen } from '../screening.state.js';

/** The look-up of candidates as the database does it, over entries in memory. */
export class MemoryIndex {
  readonly #byKey = new Map<string, NamedEntry[]>();

  constructor(entries: readonly NamedEntry[]) {
    for (const entry of entries) {
      const { normal, sound, core, near, grams } = keysOf(partsOf(entry.name));
      this.#put('n', [normal, ...(entry.lawful === null ? [] : [entry.lawful])], entry);
      this.#put('s', [sound], entry);
      this.#put('c', core === '' ? [] : [core], entry);
      this.#put('d', near, entry);
      this.#put('g', grams, entry);
    }
  }

  /** @param without entries of this name are left out, as if it had never been registered or listed */
  screen(
    name: string,
    without?: { readonly name: string; readonly kind?: NamedEntry['kind'] },
  ): NameScreening {
    const { normals, sounds, cores, near, grams } = lookupOf(partsOf(name));
    const keys = { n: normals, s: sounds, c: cores, d: near, g: grams };
    const found = new Set(
      Object.entries(keys).flatMap(([kind, values]) =>
        [...values].flatMap((value) => this.#byKey.get(`${kind}${value}`) ?? []),
      ),
    );
    const out = without && comparedName(without.name);
    const isOut = (entry: NamedEntry): boolean =>
      comparedName(entry.name) === out && (without?.kind === undefined || without.kind === entry.kind);
    return screen(name, out === undefined ? [...found] : [...found].filter((entry) => !isOut(entry)));
  }

  #put(kind: string, values: readonly (string | number)[], entry: NamedEntry): void {
    for (const value of new Set(values)) {
      const key = `${kind}${value}`;
      const entries = this.#byKey.get(key);
      if (entries) entries.push(entry);
      else this.#byKey.set(key, [entry]);
    }
  }
}
