/** Ids of the keys under which a case's personal values lie: one for its free text, one per person who was asked. */
export const caseKeys = (caseId: string): { readonly facts: string; person(record: string): string } => ({
  facts: `case-facts-${caseId}`,
  person: (record) => `case-person-${caseId}-${record}`,
});
