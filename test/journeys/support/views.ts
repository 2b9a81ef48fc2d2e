import type { Problem } from '../../support/person.js';

export interface Term {
  readonly timer: string;
  readonly dueOn: string;
  readonly warnOn: string;
  /** In a case its colour, in an organization how it stands. */
  readonly state?: string;
  readonly status?: string;
  readonly missed: boolean;
  readonly provisional: boolean;
}

export interface HistoryItem {
  readonly eventId: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly actor: { readonly account: string; readonly role: string };
  readonly basis: readonly { readonly rule: string; readonly version: string }[];
  readonly occurredAt: string;
}

export interface Awaited {
  readonly subject: { readonly kind: string; readonly id: string };
  readonly act: { readonly code: string; readonly rule: string };
  readonly role: string;
  readonly queue: string;
  readonly stage: string;
  readonly term: Term | null;
}

/** What a journey needs of a refusal: that it is one of the stated kind, with its articles. */
export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly rules: readonly string[];
}

export const refusal = ({ status, code, legalBasis }: Problem): Refused => ({
  status,
  code,
  rules: (legalBasis ?? []).map(({ rule }) => rule),
});
