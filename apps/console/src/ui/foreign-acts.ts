import type { AllowedCommand } from '../api/models';

const FOREIGN = new Set(['actor.role-not-entitled', 'actor.other-jurisdiction']);

const OTHER_KIND = new Set(['case.other-kind', 'request.other-kind']);

/** An act that belongs to another kind of case or request: nothing to wait for here, so nothing to say. */
export function isOfAnotherKind(command: AllowedCommand): boolean {
  return command.refusals.some(({ code }) => OTHER_KIND.has(code));
}

/** An act of other duties or organs: said, but apart from what I could do once something is there. */
export function isForeign(command: AllowedCommand): boolean {
  return command.refusals.some(({ code }) => FOREIGN.has(code));
}
