import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  OverlapType,
  Paragraph,
  RelativeHorizontalPosition,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Content } from './content.js';
import { LINE, PAGE, SIZE } from './gbt9704.js';
import { run } from './runs.js';

/** Width of a character of size 4. */
const CHARACTER = 280;
/** Eighths of a point: the first and the last line 0.35 mm, those between 0.25 mm (7.4.1). */
const THICK = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
const THIN = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const LINES = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
/**
 * LibreOffice leaves a table where the text ends unless it says to be some 6 mm narrower than the type area; Word takes
 * the columns at their word, and they are as wide as it (7.4.1).
 */
const SLACK = 340;
const ORGAN_WIDTH = Math.round(PAGE.textWidth * 0.55);

/**
 * 版记 (7.4): copies to, then who printed it and when, in size 4 between rules, one character from either edge. It lies
 * at the foot of the type area of the page where the text ends; a paragraph of no height holds it there.
 */
export function colophonBlocks({
  copies,
  organ,
  printedOn,
}: NonNullable<Content['colophon']>): [Table, Paragraph] {
  const text = `抄送：${copies.join('，')}。`;
  const copied = new Paragraph({
    keepNext: true,
    spacing: LINES,
    // What runs over stands under the first word after the colon (7.4.2).
    indent: { left: 4 * CHARACTER, hanging: 3 * CHARACTER, right: CHARACTER },
    children: [run(text, { size: SIZE.four })],
  });
  const printed = [
    cell(
      ORGAN_WIDTH,
      new Paragraph({
        spacing: LINES,
        indent: { left: CHARACTER },
        children: [run(organ, { size: SIZE.four })],
      }),
    ),
    cell(
      PAGE.textWidth - ORGAN_WIDTH,
      new Paragraph({
        spacing: LINES,
        alignment: AlignmentType.RIGHT,
        indent: { right: CHARACTER },
        children: [run(`${printedOn}印发`, { size: SIZE.four })],
      }),
    ),
  ];
  const rows = [
    ...(copies.length > 0 ? [row(cell(PAGE.textWidth, copied, printed.length))] : []),
    row(...printed),
  ];
  const table = new Table({
    rows,
    columnWidths: [ORGAN_WIDTH, PAGE.textWidth - ORGAN_WIDTH],
    layout: TableLayoutType.FIXED,
    width: { size: PAGE.textWidth - SLACK, type: WidthType.DXA },
    borders: {
      top: THICK,
      bottom: THICK,
      left: NONE,
      right: NONE,
      insideHorizontal: THIN,
      insideVertical: NONE,
    },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeHorizontalPosition: RelativeHorizontalPosition.CENTER,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      overlap: OverlapType.NEVER,
    },
  });
  return [table, new Paragraph({ spacing: { ...LINES, line: 20 }, children: [run('', { size: 2 })] })];
}

const row = (...cells: TableCell[]): TableRow => new TableRow({ cantSplit: true, children: cells });

function cell(width: number, paragraph: Paragraph, columnSpan = 1): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    children: [paragraph],
  });
}
