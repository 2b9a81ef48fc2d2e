import { useEffect, useRef } from 'react';

/**
 * Keyboard of console.md §5. One listener; the last page mounted is asked first. Single letters are off in
 * fields, while an input method composes, inside dialogs, and when the person switched them off (WCAG 2.1.4).
 * A key is written as `j`, `?`, `Escape`, `mod+k` or as a sequence `g d`.
 */
export type KeyMap = Readonly<Record<string, (event: KeyboardEvent) => void>>;

interface Layer {
  readonly keys: () => KeyMap;
}

const STORED = 'shouzheng.letters-off';
const layers: Layer[] = [];
let prefix: { key: string; at: number } | null = null;

export const letterKeys = {
  off: (): boolean => localStorage.getItem(STORED) === '1',
  set(off: boolean): void {
    if (off) localStorage.setItem(STORED, '1');
    else localStorage.removeItem(STORED);
  },
};

function inField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function onButton(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('button, a, [role="button"], [role="combobox"]') !== null
  );
}

function nameOf(event: KeyboardEvent): string {
  const key = event.key === ' ' ? 'Space' : event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

function listen(event: KeyboardEvent): void {
  if (event.isComposing || event.altKey || event.defaultPrevented) return;
  const name = nameOf(event);
  const modified = name.startsWith('mod+');
  const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
  if (!modified && (inField(event.target) || inDialog)) return;
  if ((name === 'Enter' || name === 'Space') && onButton(event.target)) return;
  if (!modified && name.length === 1 && name !== '?' && letterKeys.off()) return;
  const sequence = prefix && event.timeStamp - prefix.at < 1200 ? `${prefix.key} ${name}` : null;
  prefix = null;
  for (const wanted of sequence ? [sequence, name] : [name]) {
    for (const layer of [...layers].reverse()) {
      const act = layer.keys()[wanted];
      if (!act) continue;
      event.preventDefault();
      act(event);
      return;
    }
  }
  if (name === 'g') prefix = { key: name, at: event.timeStamp };
}

export function useKeys(keys: KeyMap): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    if (layers.length === 0) window.addEventListener('keydown', listen);
    const layer: Layer = { keys: () => current.current };
    layers.push(layer);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) window.removeEventListener('keydown', listen);
    };
  }, []);
}
