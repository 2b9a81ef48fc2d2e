/** Ends the PostgreSQL of a home at once and removes the home. */
export function endRun(home: string): void;
