interface Wanted {
  readonly at: number;
  readonly text: string;
  /** The heavier one stays where two would overlap. */
  readonly weight: number;
  readonly strong?: boolean;
}

interface Placed {
  readonly left: number;
  readonly text: string;
  readonly strong: boolean;
}

const GAP = 8;

function widthOf(text: string, strong: boolean): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) > 0x2e80 ? 12 : 6.7;
  return strong ? width * 1.06 : width;
}

/** Puts the words under a clock's bar so that none overlaps: heavier first, each centred under its mark if it can. */
export function clockLabels(wanted: readonly Wanted[], width: number): Placed[] {
  const placed: Array<Placed & { right: number }> = [];
  for (const label of [...wanted].sort((a, b) => b.weight - a.weight)) {
    const size = widthOf(label.text, label.strong ?? false);
    const centre = (label.at / 100) * width;
    const free = (left: number) =>
      left >= 0 &&
      left + size <= width + 1 &&
      placed.every((p) => left + size + GAP <= p.left || left >= p.right + GAP);
    const clamp = (left: number) => Math.min(width - size, Math.max(0, left));
    const tries = [centre - size / 2, centre + 4, centre - size - 4, centre + GAP, centre - size - 16].map(
      clamp,
    );
    const beside = placed
      .flatMap((p) => [p.left - GAP - size, p.right + GAP])
      .filter((left) => Math.abs(left + size / 2 - centre) < 110);
    const left = [...tries, ...beside].find(free);
    if (left === undefined) continue;
    placed.push({ left, right: left + size, text: label.text, strong: label.strong ?? false });
  }
  return placed.sort((a, b) => a.left - b.left);
}
