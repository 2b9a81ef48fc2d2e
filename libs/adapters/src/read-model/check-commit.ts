import type { Position } from '@shouzheng/kernel';

/** A commit that did not move its checkpoint forward could be done twice. */
export function checkForward({ from, to }: { readonly from: Position; readonly to: Position }): void {
  if (to <= from) throw new RangeError(`a checkpoint moves forward only: from ${from} to ${to}`);
}
