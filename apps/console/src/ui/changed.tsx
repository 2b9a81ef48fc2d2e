import './changed.css';

/** Splits into words that a reader would compare: a run of digits or letters, else one character. */
function words(text: string): string[] {
  return text.match(/[0-9A-Za-z][0-9A-Za-z.:-]*|\s+|./gu) ?? [];
}

interface Part {
  readonly text: string;
  readonly changed: boolean;
}

/** Marks what one side has and the other has not, by the longest common run of words; little in common is marked whole. */
export function marked(before: string, after: string, side: 'before' | 'after'): Part[] {
  const a = words(before);
  const b = words(after);
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i]!;
      const below = table[i + 1]!;
      row[j] = a[i] === b[j] ? below[j + 1]! + 1 : Math.max(below[j]!, row[j + 1]!);
    }
  }
  const parts: Part[] = [];
  const push = (text: string, changed: boolean) => {
    const last = parts.at(-1);
    if (last && last.changed === changed) parts[parts.length - 1] = { text: last.text + text, changed };
    else parts.push({ text, changed });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      push(a[i]!, false);
      i++;
      j++;
    } else if (j >= b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!)) {
      if (side === 'before') push(a[i]!, true);
      i++;
    } else {
      if (side === 'after') push(b[j]!, true);
      j++;
    }
  }
  const kept = parts.reduce((sum, part) => sum + (part.changed ? 0 : part.text.trim().length), 0);
  const whole = side === 'before' ? before : after;
  return kept * 5 < Math.max(before.length, after.length) * 2 ? [{ text: whole, changed: true }] : parts;
}

/** One side of a comparison: old struck through, new bold, what stayed is plain (console.md §4). */
export function Changed({
  before,
  after,
  side,
  none,
}: {
  before: string | null;
  after: string | null;
  side: 'before' | 'after';
  none: string;
}) {
  const own = side === 'before' ? before : after;
  const other = side === 'before' ? after : before;
  if (own === null || own === '') return <span className="second">{none}</span>;
  const whole = other === null || other === '' || own.length + other.length > 4000;
  const parts = whole ? [{ text: own, changed: true }] : marked(before ?? '', after ?? '', side);
  return (
    <>
      {parts.map((part, index) =>
        part.changed ? (
          side === 'before' ? (
            <del key={index}>{part.text}</del>
          ) : (
            <ins key={index}>{part.text}</ins>
          )
        ) : (
          <span key={index}>{part.text}</span>
        ),
      )}
    </>
  );
}
