import type { Catalogue } from '@shouzheng/platform';

/** Reactors of all contexts, as their modules add them; a one-shot command does not build those. */
export const REACTORS = [
  'screen-clue',
  'rescreen-clues',
  'deliveries',
  'rule-citations',
  'term-recomputation',
] as const;

/** Everything that acts on events, and must not act on a past that was made up. */
export const HISTORY_FOLLOWERS = ({ policies }: Catalogue): readonly string[] => [
  ...policies.map(({ name }) => `policy-${name}`),
  ...REACTORS.map((name) => `reactor-${name}`),
];
