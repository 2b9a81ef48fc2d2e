import { type IFontAttributesProperties, TextRun } from 'docx';
import { FONT } from './gbt9704.js';

export interface Look {
  readonly face?: string;
  /** Half-points; the document's own size 3 where absent. */
  readonly size?: number;
  readonly color?: string;
}

/** Chinese in the face that the standard names; figures and letters in Latin type, as offices print them. */
export const font = (face: string): IFontAttributesProperties => ({
  ascii: FONT.latin,
  hAnsi: FONT.latin,
  cs: FONT.latin,
  eastAsia: face,
  hint: 'eastAsia',
});

export function run(text: string, { face = FONT.body, size, color }: Look): TextRun {
  return new TextRun({
    text: xmlText(text),
    font: font(face),
    ...(size === undefined ? {} : { size }),
    ...(color === undefined ? {} : { color }),
  });
}

// What XML 1.0 cannot hold is no text; a tab or a break inside a line is a blank.
/* oxlint-disable no-control-regex */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\p{Cs}]/gu;
/* oxlint-enable no-control-regex */

/** A text as XML can hold it; the library escapes `<`, `>` and `&`. */
export function xmlText(text: string): string {
  return text.replace(/[\t\r\n\u2028\u2029]+/g, ' ').replace(NOT_XML, '');
}
