import type { Figure } from './figure.js';

const HEADER = ['measure', 'ours', 'best peer', 'limit', 'ratio', 'goal', 'met'];

/** The figures as a table of plain text; columns of numbers stand to the right. */
export function table(figures: readonly Figure[]): string {
  const rows = [HEADER, ...figures.map(cells)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        isNumeric(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [line(HEADER), rule, ...rows.slice(1).map(line)].join('\n');
}

const isNumeric = (column: number): boolean => [1, 3, 4].includes(column);

function cells(figure: Figure): string[] {
  const peer = figure.peerName === null ? '–' : `${number(figure.peer)} ${figure.peerName}`;
  return [
    figure.measure,
    number(figure.ours),
    peer,
    number(figure.limit),
    figure.ratio === null ? '–' : figure.ratio.toFixed(2),
    figure.goal,
    figure.met ? 'yes' : 'NO',
  ];
}

/** Whole numbers from 100 on; below, as many places as tell something. */
export function number(value: number | null): string {
  if (value === null || Number.isNaN(value)) return '–';
  if (Number.isInteger(value) || Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(Math.abs(value) >= 10 ? 1 : 2);
}
