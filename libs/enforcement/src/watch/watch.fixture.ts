import type { Recorded } from '@shouzheng/kernel';
import type { CaseEvent } from '../case/case.events.js';
import { faultsOf, watchedCase } from './case-watch.projection.js';

export type History = readonly Recorded<CaseEvent>[];
export const nobodyAway = (): boolean => false;

/** What is wrong after each act of a history told in memory: the events of one act were recorded at one moment. */
export function faultsAlong(history: History): readonly string[] {
  return history.flatMap((event, index) => {
    if (history[index + 1]?.recordedAt === event.recordedAt) return [];
    const { state, open } = watchedCase(history.slice(0, index + 1));
    const faults = faultsOf({ state, open }, nobodyAway);
    return faults.map((fault) => `${fault} after ${event.type} in a case that is ${state.status}`);
  });
}
