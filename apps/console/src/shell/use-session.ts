import { useSyncExternalStore } from 'react';
import type { Account } from '../api/models';
import { session, type SessionState } from '../api/session';

export function useSession(): SessionState {
  return useSyncExternalStore(session.subscribe, session.get);
}

/** Inside the shell somebody is always signed in. */
export function useAccount(): Account {
  const state = useSession();
  if (state.phase === 'in' || state.phase === 'over') return state.account;
  return { id: '', username: '', role: '', badge: '', organ: { code: '', name: '' } };
}
