/** May plan a spot check and draw. The server refuses the rest by itself. */
export const PLANNERS: ReadonlySet<string> = new Set(['section-head', 'organ-head']);
