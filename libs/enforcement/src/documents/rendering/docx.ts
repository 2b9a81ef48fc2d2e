import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import { colophonBlocks } from './colophon.js';
import type { Content, Piece } from './content.js';
import { CHARACTER, CHARACTER_SPACING, FONT, LINE, PAGE, RED, SIZE } from './gbt9704.js';
import { sameBytes } from './same-bytes.js';
import { formTable, listTable } from './tables.js';
import { font, run, xmlText } from './runs.js';

/** One line of the grid, as every paragraph stands on it. */
const ON_GRID = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;
/** Punctuation stays inside the type area: left to hang over the edge, LibreOffice loses it. */
const IN_LINE = { overflowPunctuation: false } as const;
/** A title takes the height that its size asks for. */
const TITLE_LINES = { line: LINE * 1.25, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

/** 28 characters a line by their own width: a grid of characters is read differently by every word processor. */
const BODY = { font: font(FONT.body), size: SIZE.three, characterSpacing: CHARACTER_SPACING } as const;

const TWO_CHARACTERS = 2 * CHARACTER;
/** 右空四字: where the seal will cover the name and the date. */
const FOUR_CHARACTERS = 4 * CHARACTER;

/** Lays a document out as GB/T 9704-2012 wants it. The same content gives the same bytes. */
export async function renderDocx(content: Content): Promise<Buffer> {
  const document = new Document({
    creator: '',
    lastModifiedBy: '',
    title: xmlText(content.title),
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: BODY } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.top,
              left: PAGE.left,
              right: PAGE.right,
              bottom: PAGE.bottom,
              footer: PAGE.footer,
              header: PAGE.top / 2,
              gutter: 0,
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: LINE },
        },
        ...(content.mark === undefined ? {} : { headers: marks(content.mark) }),
        footers: {
          default: pageNumber(AlignmentType.RIGHT),
          even: pageNumber(AlignmentType.LEFT),
        },
        children: [
          ...head(content),
          ...content.pieces.flatMap(blocks),
          ...(content.colophon === undefined ? [] : colophonBlocks(content.colophon)),
        ],
      },
    ],
  });
  return sameBytes(await Packer.toBuffer(document));
}

/** `— 1 —` in size 4: odd pages right, even ones left, one character from the edge (7.5). */
function pageNumber(alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer {
  const side = alignment === AlignmentType.RIGHT ? { right: SIZE.four * 10 } : { left: SIZE.four * 10 };
  return new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: side,
        children: [
          new TextRun({
            font: font(FONT.number),
            size: SIZE.four,
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  });
}

function marks(mark: string): { default: Header; even: Header } {
  const header = (): Header =>
    new Header({
      children: [
        new Paragraph({
          alignment: AlignmentType.CENTER,
          children: [run(mark, { face: FONT.heading, size: SIZE.three, color: '7F7F7F' })],
        }),
      ],
    });
  return { default: header(), even: header() };
}

/** Organ in red over a red rule with the number between; else organ, title and number in black. */
function head({ organ, title, docNo, redHead }: Content): readonly Paragraph[] {
  const name = redHead
    ? [
        centred([run(organ, { face: FONT.title, size: SIZE.redHead, color: RED })], {
          line: SIZE.redHead * 14,
          lineRule: LineRuleType.EXACT,
        }),
        blank(),
      ]
    : [centred([run(organ, { face: FONT.title, size: SIZE.two })], TITLE_LINES)];
  const number = docNo === undefined ? [] : [centred([run(docNo, {})], ON_GRID)];
  const heading = centred([run(title, { face: FONT.title, size: SIZE.two })], TITLE_LINES);
  return redHead
    ? [...name, ...number, redRule(), blank(), heading, blank()]
    : [...name, heading, ...number, blank()];
}

function redRule(): Paragraph {
  return new Paragraph({
    spacing: { line: 100, lineRule: LineRuleType.EXACT },
    border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 1, color: RED } },
    children: [],
  });
}

function centred(
  children: readonly ParagraphChild[],
  spacing: { line: number; lineRule: (typeof LineRuleType)['EXACT'] },
): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing, children: [...children] });
}

const blank = (): Paragraph => new Paragraph({ spacing: ON_GRID, children: [] });

function blocks(piece: Piece): readonly (Paragraph | Table)[] {
  switch (piece.kind) {
    case 'title':
      return [centred([run(piece.text, { face: FONT.title, size: SIZE.two })], TITLE_LINES)];
    case 'heading':
      return [
        new Paragraph({
          spacing: ON_GRID,
          indent: { firstLine: TWO_CHARACTERS },
          keepNext: true,
          children: [run(piece.text, { face: piece.level === 1 ? FONT.heading : FONT.subheading })],
        }),
      ];
    case 'paragraph':
      return [paragraph(piece)];
    case 'form':
      return [formTable(piece.rows), blank()];
    case 'table':
      return [listTable(piece.columns, piece.rows), blank()];
    case 'seal':
      return seal(piece.organ, piece.date);
    case 'signatures':
      return [blank(), ...piece.labels.map(signatureLine)];
    case 'attachments':
      return [blank(), ...piece.titles.map((title, index) => attachment(title, index, piece.titles.length))];
  }
}

function paragraph({ text, place }: Extract<Piece, { kind: 'paragraph' }>): Paragraph {
  const children = [run(text, {})];
  switch (place) {
    case 'body':
      return new Paragraph({
        spacing: ON_GRID,
        alignment: AlignmentType.BOTH,
        indent: { firstLine: TWO_CHARACTERS },
        ...IN_LINE,
        children,
      });
    case 'flush':
      return new Paragraph({ spacing: ON_GRID, alignment: AlignmentType.LEFT, ...IN_LINE, children });
    case 'center':
      return centred(children, ON_GRID);
    case 'right':
      return new Paragraph({ spacing: ON_GRID, alignment: AlignmentType.RIGHT, children });
  }
}

/** Name of the organ, then the date, each four characters from the right edge; the seal covers both (7.3.5). */
function seal(organ: string, date: string): readonly Paragraph[] {
  const line = (text: string, keepNext: boolean): Paragraph =>
    new Paragraph({
      spacing: ON_GRID,
      alignment: AlignmentType.RIGHT,
      indent: { right: FOUR_CHARACTERS },
      keepNext,
      keepLines: true,
      children: [run(text, {})],
    });
  return [blank(), blank(), line(organ, true), line(date, true), line('（印章）', false)];
}

const SIGNED_LINE = '：　　　　　　　　　　　年　　月　　日';

const signatureLine = (label: string): Paragraph =>
  new Paragraph({
    spacing: { ...ON_GRID, line: LINE * 1.4 },
    keepLines: true,
    children: [run(`${label}${SIGNED_LINE}`, {})],
  });

/** 附件：1. … with the names under one another (7.3.4). */
function attachment(title: string, index: number, of: number): Paragraph {
  const number = of > 1 ? `${index + 1}. ` : '';
  const label = index === 0 ? '附件：' : '';
  return new Paragraph({
    spacing: ON_GRID,
    indent: { left: (index === 0 ? 2 : 5) * CHARACTER },
    children: [run(`${label}${number}${title}`, {})],
  });
}
