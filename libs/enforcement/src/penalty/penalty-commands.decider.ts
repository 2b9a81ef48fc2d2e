import type { CaseCommand } from '../case/case-command.decider.js';

/** What may be done in a case about a registered organization, in the order of the procedure. */
// A list of commands of every payload; each is typed where it is written.
export const PENALTY_COMMANDS: readonly CaseCommand<any>[] = [];
