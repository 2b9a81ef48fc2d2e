import type { Account, Tokens } from './models';

/**
 * Who is signed in. The access token lives in memory only; the refresh token in this browser's storage,
 * so that a link opened in a new tab needs no second sign-in. Signing out removes it.
 */
export type SessionState =
  | { readonly phase: 'starting' }
  | { readonly phase: 'out' }
  | { readonly phase: 'in'; readonly account: Account }
  /** The session is over while a page is open: sign in on the spot, everything typed stays. */
  | { readonly phase: 'over'; readonly account: Account };

const STORED = 'shouzheng.refresh';

let state: SessionState = { phase: 'starting' };
let accessToken: string | null = null;
let refreshing: Promise<boolean> | null = null;
let waiting: Array<(signedIn: boolean) => void> = [];
const listeners = new Set<() => void>();

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

export const session = {
  get: (): SessionState => state,
  token: (): string | null => accessToken,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },

  accept(tokens: Tokens): void {
    accessToken = tokens.accessToken;
    localStorage.setItem(STORED, tokens.refreshToken);
    become({ phase: 'in', account: tokens.account });
    const resumed = waiting;
    waiting = [];
    for (const resume of resumed) resume(true);
  },

  end(): void {
    accessToken = null;
    localStorage.removeItem(STORED);
    become({ phase: 'out' });
    const given = waiting;
    waiting = [];
    for (const resume of given) resume(false);
  },

  /** A new access token without asking the person; one at a time, also across tabs. */
  refresh(): Promise<boolean> {
    refreshing ??= navigator.locks
      ? navigator.locks.request('shouzheng.refresh', renew).finally(() => (refreshing = null))
      : renew().finally(() => (refreshing = null));
    return refreshing;
  },

  /** Shows the sign-in dialog over the page and waits; the request that failed then goes again. */
  askAgain(): Promise<boolean> {
    if (state.phase === 'in') become({ phase: 'over', account: state.account });
    if (state.phase !== 'over') return Promise.resolve(false);
    return new Promise((resolve) => waiting.push(resolve));
  },

  async start(): Promise<void> {
    if (!(await session.refresh()) && state.phase === 'starting') become({ phase: 'out' });
  },
};

async function renew(): Promise<boolean> {
  const refreshToken = localStorage.getItem(STORED);
  if (!refreshToken) return false;
  try {
    const response = await fetch('/api/auth/refresh', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ refreshToken }),
    });
    if (!response.ok) return false;
    session.accept((await response.json()) as Tokens);
    return true;
  } catch {
    return false;
  }
}
