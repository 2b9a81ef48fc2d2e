import type { Dice } from './dice.js';
import { Names } from './names.js';
import type { BodyType } from './played.js';
import type { Registrar } from './registrars.js';
import type { Owner } from './template.js';
import { uscc } from './uscc.js';

const MASK_WORDS = 8;
const WORD = 65_536;
/** A registrar gives out a million codes of a type before its digits begin anew. */
const CODES = 1_000_000;

/** Those who live the lives: organizations with their names and codes, and the registrars with their staff. */
export class Owners {
  private readonly names: string[] = [];
  private readonly codes: string[] = [];
  private readonly registrarOf: number[] = [];
  private readonly masks: Uint16Array;
  private readonly staffMasks: readonly Uint16Array[];
  private readonly given = new Map<string, number>();
  private readonly namer: Names;
  private readonly sums: readonly number[];

  constructor(
    private readonly registrars: readonly Registrar[],
    organizations: number,
    private readonly dice: Dice,
  ) {
    this.masks = new Uint16Array(organizations * MASK_WORDS);
    let sum = 0;
    this.sums = registrars.map(({ weight }) => (sum += weight));
    this.staffMasks = registrars.map(() => this.mask());
    this.namer = new Names(dice);
  }

  get count(): number {
    return this.names.length;
  }

  add(type: BodyType, howMany: number): void {
    for (let n = 0; n < howMany; n += 1) {
      const at = this.someRegistrar();
      const { code, place } = this.registrars[at] ?? { code: '', place: '' };
      const series = `${type}${code}`;
      const number = (this.given.get(series) ?? 0) + 1;
      this.given.set(series, number);
      this.names.push(this.namer.next(place, type));
      this.codes.push(uscc(type, code, number % CODES));
      this.registrarOf.push(at);
      this.masks.set(this.mask(), (this.names.length - 1) * MASK_WORDS);
    }
  }

  at(kind: 'organizations' | 'registrars', n: number): Owner {
    const at = kind === 'registrars' ? n : (this.registrarOf[n] ?? 0);
    const staffMask = this.staffMasks[at] ?? new Uint16Array(MASK_WORDS);
    const registrar = this.registrars[at]?.code ?? '';
    const name = this.names[n] ?? '';
    return {
      name,
      code: this.codes[n] ?? '',
      ordinal: String(n + 1),
      registrar,
      mask: kind === 'registrars' ? staffMask : this.masks.subarray(n * MASK_WORDS, (n + 1) * MASK_WORDS),
      staffMask,
    };
  }

  private someRegistrar(): number {
    const wanted = this.dice.next() * (this.sums.at(-1) ?? 0);
    let [low, high] = [0, this.sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  private mask(): Uint16Array {
    return Uint16Array.from({ length: MASK_WORDS }, () => Math.floor(this.dice.next() * WORD));
  }
}
