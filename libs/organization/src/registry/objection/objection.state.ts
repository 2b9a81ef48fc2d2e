import type { Recorded } from '@shouzheng/kernel';
import type { ObjectionEvent, ObjectionSubject } from './objection.events.js';

export interface Objection {
  readonly objectionId: string;
  readonly about: ObjectionSubject;
  readonly target: string;
  readonly receivedOn: string;
  /** Who took it in: another person answers. */
  readonly taker: string;
  readonly status: 'open' | 'upheld' | 'rejected';
}

export interface Objections {
  readonly objections: Readonly<Record<string, Objection>>;
}

/** Target of an objection to the rating: there is one only. */
export const RATING_TARGET = 'rating';

/** Whether the entry shows 有异议. */
export const isContested = ({ objections }: Objections, target: string): boolean =>
  Object.values(objections).some((one) => one.status === 'open' && one.target === target);

export function evolveObjection<S extends Objections>(state: S, event: Recorded<ObjectionEvent>): S {
  const { objectionId } = event.data;
  const put = (objection: Objection): S => ({
    ...state,
    objections: { ...state.objections, [objectionId]: objection },
  });
  switch (event.type) {
    case 'ObjectionFiled': {
      const { about, target, receivedOn } = event.data;
      const taker = event.meta.actor.person;
      return put({ objectionId, about, target, receivedOn, taker, status: 'open' });
    }
    case 'ObjectionAnswered': {
      const known = state.objections[objectionId];
      return known ? put({ ...known, status: event.data.outcome }) : state;
    }
  }
}
