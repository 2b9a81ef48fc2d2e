/** An open record that a change of a rule may touch, as the officers know it. */
export interface TouchedCase {
  /** Id of its stream, e.g. `case-<uuid>`. */
  readonly streamId: string;
  /** Its number, or what it is called. */
  readonly title: string;
  /** Organ in charge (region code). */
  readonly organ: string;
}

/** Contexts with cases answer which open ones rest on a rule; the assembly binds them. */
export interface OpenCases {
  /** Open cases in which an event of the case cites one of the rules, at most `limit`, with how many there are. */
  citing(rules: readonly string[], limit: number): Promise<{ cases: readonly TouchedCase[]; count: number }>;
}

export const OPEN_CASES = Symbol('OpenCases');
