import { describe, expect, it } from '@jest/globals';

/** One promise of a port, as data: run by jest for each adapter, and against broken adapters that it must catch. */
export interface ContractCase<Subject> {
  readonly name: string;
  /** What not every adapter can do, and the case takes for granted; one that cannot must refuse it. */
  readonly needs?: 'several-streams';
  run(subject: Subject): Promise<void>;
}

/** A fresh subject for every case, and what ends it. */
export interface Made<Subject> {
  readonly subject: Subject;
  dispose(): Promise<void>;
}

export type Make<Subject> = () => Promise<Made<Subject>>;

const CASE_TIMEOUT_MS = 60_000;

export function contractSuite<Subject>(
  title: string,
  cases: readonly ContractCase<Subject>[],
  make: Make<Subject>,
): void {
  describe(title, () => {
    for (const { name, run } of cases) {
      it(name, () => withSubject(make, run), CASE_TIMEOUT_MS);
    }
  });
}

export interface NegativeControl<Subject> {
  /** What is wrong with it. */
  readonly broken: string;
  readonly make: Make<Subject>;
  /** Names of the cases that must fail. */
  readonly caughtBy: readonly string[];
  /** What the adapter itself says then; else an assertion of the case must fail, and not something beside it. */
  readonly throws?: RegExp;
}

/**
 * A case that nobody has seen fail proves nothing: each broken adapter must fail the cases named beside it, and every
 * case must be named beside one.
 */
export function negativeControls<Subject>(
  title: string,
  cases: readonly ContractCase<Subject>[],
  controls: readonly NegativeControl<Subject>[],
): void {
  describe(`${title}: what the contract must catch`, () => {
    for (const { broken, make, caughtBy, throws } of controls) {
      it.each(caughtBy)(
        `${broken}: caught by "%s"`,
        async (name) => {
          const found = cases.find((one) => one.name === name);
          if (!found) throw new Error(`the contract has no case "${name}"`);
          const failure = await withSubject(make, found.run).then(
            () => new Error('the case passed'),
            (error: unknown) => error,
          );
          if (throws) expect(String(failure)).toMatch(throws);
          else expect(failure).toHaveProperty('constructor.name', 'JestAssertionError');
        },
        CASE_TIMEOUT_MS,
      );
    }
    it('fails every case by at least one of them', () => {
      const caught = new Set(controls.flatMap(({ caughtBy }) => caughtBy));
      expect(cases.map(({ name }) => name).filter((name) => !caught.has(name))).toEqual([]);
    });
  });
}

async function withSubject<Subject>(
  make: Make<Subject>,
  run: (subject: Subject) => Promise<void>,
): Promise<void> {
  const { subject, dispose } = await make();
  try {
    await run(subject);
  } finally {
    await dispose();
  }
}
