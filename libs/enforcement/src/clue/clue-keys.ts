/** Ids of the keys under which a clue's personal values lie: one for its free text, one for its reporter alone. */
export const clueKeys = (clueId: string): { readonly facts: string; readonly reporter: string } => ({
  facts: `clue-facts-${clueId}`,
  reporter: `reporter-${clueId}`,
});
