import type { TermLike } from '../clock-views.js';

/** Columns of the table `term t` beside another table's. */
export const TERM_COLUMNS = `t.term AS term, t.timer, t.starts_on, t.due_on, t.warn_on, t.provisional, t.basis,
  t.role AS term_role, t.status AS term_status, t.facts AS term_facts, t.paused AS term_paused`;

export interface TermRow {
  readonly term: string | null;
  readonly timer: string;
  readonly starts_on: string;
  readonly due_on: string;
  readonly warn_on: string;
  readonly provisional: boolean;
  readonly basis: { rule: string; version: string }[];
  readonly term_role: string;
  readonly term_status: TermLike['status'];
  readonly term_facts: TermLike['facts'];
  readonly term_paused: TermLike['paused'];
}

/** The term of a joined row; undefined where none was joined. */
export function termOf(row: TermRow): TermLike | undefined {
  if (row.term === null) return undefined;
  return {
    term: row.term,
    timer: row.timer,
    startsOn: row.starts_on,
    dueOn: row.due_on,
    warnOn: row.warn_on,
    provisional: row.provisional,
    basis: row.basis,
    role: row.term_role,
    status: row.term_status,
    facts: row.term_facts,
    paused: row.term_paused,
  };
}
