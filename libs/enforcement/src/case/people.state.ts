import type { EventOf, Instant, Recorded } from '@shouzheng/kernel';
import type { OfficersLent, OfficersRecalled, OfficersRequested } from './lend-officers/lend.events.js';
import type {
  FileAccessGranted,
  FileAccessRefused,
  FileAccessRequested,
  RecusalApplied,
} from './party-rights/party-rights.events.js';

export type PeopleEvent = EventOf<
  | typeof OfficersRequested
  | typeof OfficersLent
  | typeof OfficersRecalled
  | typeof FileAccessRequested
  | typeof FileAccessGranted
  | typeof FileAccessRefused
  | typeof RecusalApplied
>;

export interface LentOfficer {
  readonly account: string;
  readonly person: string;
  readonly badge: string;
  readonly organ: string;
  /** Last day of the loan, where one was set. */
  readonly until?: string;
}

export interface AccessRequest {
  readonly request: string;
  readonly receiptNo: string;
  readonly on: string;
  readonly at: Instant;
  readonly status: 'requested' | 'granted' | 'refused';
}

export interface RecusalApplication {
  readonly account: string;
  readonly person: string;
  readonly badge: string;
  readonly receiptNo: string;
  readonly on: string;
  readonly at: Instant;
}

/** Who was lent to the case, and what the party asked for. */
export interface CasePeople {
  readonly loanRequests: Readonly<Record<string, { readonly at: Instant; readonly lent: boolean }>>;
  readonly lent: readonly LentOfficer[];
  readonly access: Readonly<Record<string, AccessRequest>>;
  /** Open applications, by the account that they are about. */
  readonly recusals: Readonly<Record<string, RecusalApplication>>;
}

export const NOBODY: CasePeople = { loanRequests: {}, lent: [], access: {}, recusals: {} };

/** Whether an officer is on loan to the case on a civil date. */
export function isLent({ lent }: CasePeople, account: string, on: string): boolean {
  return lent.some((one) => one.account === account && (one.until === undefined || on <= one.until));
}

/** The fold over the people of a case of any kind; the case's own fold calls it. */
export function evolvePeople(state: CasePeople, event: Recorded<PeopleEvent>): CasePeople {
  const at = event.meta.occurredAt;
  switch (event.type) {
    case 'OfficersRequested': {
      const made = { at, lent: false };
      return { ...state, loanRequests: { ...state.loanRequests, [event.data.request]: made } };
    }
    case 'OfficersLent': {
      const { request, officers, until } = event.data;
      const accounts = new Set(officers.map(({ account }) => account));
      const lent = officers.map(({ account, person, badge, organ }) => ({
        account,
        person,
        badge,
        organ,
        ...(until ? { until } : {}),
      }));
      const kept = state.lent.filter(({ account }) => !accounts.has(account));
      const loanRequests = { ...state.loanRequests, [request]: { at, lent: true } };
      return { ...state, loanRequests, lent: [...kept, ...lent] };
    }
    case 'OfficersRecalled': {
      const { accounts } = event.data;
      return { ...state, lent: state.lent.filter(({ account }) => !accounts.includes(account)) };
    }
    case 'FileAccessRequested': {
      const { request, receiptNo, receivedOn } = event.data;
      const made = { request, receiptNo, on: receivedOn, at, status: 'requested' } as const;
      return { ...state, access: { ...state.access, [request]: made } };
    }
    case 'FileAccessGranted':
      return answered(state, event.data.request, 'granted');
    case 'FileAccessRefused':
      return answered(state, event.data.request, 'refused');
    case 'RecusalApplied': {
      const { account, person, badge, receiptNo, receivedOn } = event.data;
      const made = { account, person, badge, receiptNo, on: receivedOn, at };
      return { ...state, recusals: { ...state.recusals, [account]: made } };
    }
  }
}

/** An application ends with the head's decision on that person. */
export function recusalAnswered(state: CasePeople, account: string): CasePeople {
  const { [account]: _, ...recusals } = state.recusals;
  return { ...state, recusals };
}

function answered(state: CasePeople, id: string, status: AccessRequest['status']): CasePeople {
  const request = state.access[id];
  return request ? { ...state, access: { ...state.access, [id]: { ...request, status } } } : state;
}
