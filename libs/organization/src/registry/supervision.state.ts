import type { Recorded } from '@shouzheng/kernel';
import type { CreditEvent } from './credit/credit.events.js';
import { creditEvents } from './credit/credit.events.js';
import { type Credit, evolveCredit, noCredit } from './credit/credit.state.js';
import { type ObjectionEvent, objectionEvents } from './objection/objection.events.js';
import { type Objections, evolveObjection } from './objection/objection.state.js';
import { type PenaltyEffectEvent, penaltyEffectEvents } from './penalty-effect/penalty-effect.events.js';
import { type PenaltyEffects, evolvePenaltyEffect } from './penalty-effect/penalty-effect.state.js';
import { type RatingEvent, ratingEvents } from './rating/rating.events.js';
import { type Ratings, evolveRatings } from './rating/ratings.state.js';
import type { SupervisionEvent } from './supervision.events.js';
import { type SuspensionEvent, suspensionEvents } from './suspension/suspension.events.js';
import { type Suspensions, evolveSuspension } from './suspension/suspension.state.js';
import { type TalkEvent, talkEvents } from './talk/talk.events.js';
import { type Talks, evolveTalk } from './talk/talk.state.js';
import type { ZombieEvent } from './zombie/zombie.events.js';
import { type Zombie, evolveZombie, noZombie } from './zombie/zombie.state.js';

/** What the supervision of an organization adds to its state: each part in a file and a fold of its own. */
export interface Supervised extends Credit, PenaltyEffects, Suspensions, Ratings, Zombie, Objections, Talks {}

export const notSupervised: Supervised = {
  ...noCredit,
  ...noZombie,
  effects: {},
  warnings: [],
  revocations: [],
  restrictionsDue: {},
  suspensions: {},
  verifications: {},
  objections: {},
  talks: {},
};

function typesOf(events: readonly { readonly type: string }[]): ReadonlySet<string> {
  return new Set(events.map(({ type }) => type));
}
const CREDIT = typesOf(creditEvents);
const EFFECT = typesOf(penaltyEffectEvents);
const SUSPENSION = typesOf(suspensionEvents);
const RATING = typesOf(ratingEvents);
const OBJECTION = typesOf(objectionEvents);
const TALK = typesOf(talkEvents);

const isCredit = (e: Recorded<SupervisionEvent>): e is Recorded<CreditEvent> => CREDIT.has(e.type);
const isEffect = (e: Recorded<SupervisionEvent>): e is Recorded<PenaltyEffectEvent> => EFFECT.has(e.type);
const isSuspension = (e: Recorded<SupervisionEvent>): e is Recorded<SuspensionEvent> =>
  SUSPENSION.has(e.type);
const isRating = (e: Recorded<SupervisionEvent>): e is Recorded<RatingEvent> => RATING.has(e.type);
const isObjection = (e: Recorded<SupervisionEvent>): e is Recorded<ObjectionEvent> => OBJECTION.has(e.type);
const isTalk = (e: Recorded<SupervisionEvent>): e is Recorded<TalkEvent> => TALK.has(e.type);

/** What is left after the others is the zombie track: the compiler says so if it is not. */
export function evolveSupervision<S extends Supervised>(state: S, event: Recorded<SupervisionEvent>): S {
  if (isCredit(event)) return evolveCredit(state, event);
  if (isEffect(event)) return evolvePenaltyEffect(state, event);
  if (isSuspension(event)) return evolveSuspension(state, event);
  if (isRating(event)) return evolveRatings(state, event);
  if (isObjection(event)) return evolveObjection(state, event);
  if (isTalk(event)) return evolveTalk(state, event);
  return evolveZombie(state, event satisfies Recorded<ZombieEvent>);
}
