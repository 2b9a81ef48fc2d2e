/**
 * Colours, sizes and faces of design/console.md, section 2 and 3. The one place that knows them:
 * style sheets read them as CSS variables, antd through antd-theme.ts.
 */
export const tokens = {
  bar: '#14304F',
  primary: '#1F4E8C',
  primaryDark: '#163B6B',
  primaryTint: '#EAF1FA',
  primaryLine: '#B9CEE9',
  text: '#1A2433',
  second: '#4A5666',
  note: '#5F6B7A',
  edge: '#8291A3',
  divider: '#E3E8EE',
  page: '#F2F4F7',
  card: '#FFFFFF',
  quiet: '#F7F9FB',
  seal: '#B3261E',
  normal: '#1E6B3C',
  normalTint: '#E9F5EE',
  normalEdge: '#A9D5BA',
  twoThirds: '#7A4B00',
  twoThirdsTint: '#FFF4D6',
  twoThirdsEdge: '#E0B24A',
  threeDays: '#B42318',
  threeDaysTint: '#FDECEA',
  threeDaysEdge: '#EFA9A2',
  overdue: '#8E1A12',
  excluded: '#465263',
  excludedTint: '#EEF1F5',
  past: '#3B3224',
  evidence: '#5B3E8F',
  evidenceTint: '#F0EAF9',
  document: '#11655F',
  documentTint: '#E3F3F1',
} as const;

export const fontSans =
  '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif';
export const fontMono = 'ui-monospace, "Cascadia Mono", Consolas, "Noto Sans Mono CJK SC", monospace';

/** `primaryTint` becomes `--primary-tint`. */
export function applyTokens(root: HTMLElement): void {
  for (const [name, value] of Object.entries(tokens)) {
    root.style.setProperty(`--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`, value);
  }
  root.style.setProperty('--sans', fontSans);
  root.style.setProperty('--mono', fontMono);
}
