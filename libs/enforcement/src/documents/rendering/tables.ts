import {
  AlignmentType,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { FONT, LINE, PAGE, SIZE } from './gbt9704.js';
import { run } from './runs.js';

const LABEL_WIDTH = Math.round(PAGE.textWidth * 0.22);
const CELL_MARGIN = { top: 60, bottom: 60, left: 100, right: 100 };
const LINES = { line: Math.round(LINE * 0.82), lineRule: LineRuleType.AT_LEAST } as const;

/** Label and content; a row may run over a page, as long findings do. */
export function formTable(rows: readonly { readonly label: string; readonly text: string }[]): Table {
  return table(
    [LABEL_WIDTH, PAGE.textWidth - LABEL_WIDTH],
    rows.map(
      ({ label, text }) =>
        new TableRow({
          children: [
            cell(label, LABEL_WIDTH, AlignmentType.CENTER),
            cell(text, PAGE.textWidth - LABEL_WIDTH, AlignmentType.LEFT),
          ],
        }),
    ),
  );
}

/** A list with its head repeated on every page; its rows are never split. */
export function listTable(
  columns: readonly { readonly title: string; readonly width: number }[],
  rows: readonly (readonly string[])[],
): Table {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.round((PAGE.textWidth * width) / whole));
  const heading = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ title }, index) =>
      cell(title, widths[index] ?? 0, AlignmentType.CENTER, FONT.heading),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: row.map((text, index) => cell(text, widths[index] ?? 0, AlignmentType.LEFT)),
      }),
  );
  return table(widths, [heading, ...body]);
}

function table(widths: readonly number[], rows: TableRow[]): Table {
  return new Table({
    rows,
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: PAGE.textWidth, type: WidthType.DXA },
  });
}

function cell(
  text: string,
  width: number,
  alignment: typeof AlignmentType.CENTER | typeof AlignmentType.LEFT,
  face: string = FONT.body,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: CELL_MARGIN,
    verticalAlign: VerticalAlignTable.CENTER,
    children: text.split(/\r?\n/).map(
      (line) =>
        new Paragraph({
          alignment,
          spacing: LINES,
          children: [run(line, { face, size: SIZE.smallFour })],
        }),
    ),
  });
}
