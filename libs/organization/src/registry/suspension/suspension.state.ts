import type { Recorded } from '@shouzheng/kernel';
import type { SEALED_ITEMS, SuspensionEvent } from './suspension.events.js';

export interface Suspension {
  readonly suspensionId: string;
  readonly documentNumber: string;
  readonly from: string;
  readonly to: string;
  readonly status: 'running' | 'ended' | 'taken-back';
  readonly sealed: readonly (typeof SEALED_ITEMS)[number][];
  readonly ofEventId?: string;
  /** Day of a decision made on paper. */
  readonly decidedOn?: string;
}

export interface Suspensions {
  readonly suspensions: Readonly<Record<string, Suspension>>;
}

/** Those that bar: an activity stays suspended beyond its last day until the suspension is ended. */
export const runningSuspensions = ({ suspensions }: Suspensions): readonly Suspension[] =>
  Object.values(suspensions).filter(({ status }) => status === 'running');

export function evolveSuspension<S extends Suspensions>(state: S, event: Recorded<SuspensionEvent>): S {
  const put = (suspension: Suspension): S => ({
    ...state,
    suspensions: { ...state.suspensions, [suspension.suspensionId]: suspension },
  });
  const known = state.suspensions[event.data.suspensionId];
  switch (event.type) {
    case 'ActivitiesSuspended': {
      const { suspensionId, documentNumber, from, to, issuedOn, ofEventId } = event.data;
      const origin = ofEventId === undefined ? { decidedOn: issuedOn ?? from } : { ofEventId };
      return put({ suspensionId, documentNumber, from, to, status: 'running', sealed: [], ...origin });
    }
    case 'CertificateSealed':
      return known ? put({ ...known, sealed: [...new Set([...known.sealed, ...event.data.items])] }) : state;
    case 'SuspensionEnded':
      return known
        ? put({ ...known, status: event.data.cause === 'rectified' ? 'ended' : 'taken-back' })
        : state;
  }
}
