import { unzipSync, zipSync } from 'fflate';
import { FALLBACKS } from './gbt9704.js';

/** The first moment that a ZIP archive can bear, in local figures: an archive has no time zone. */
const EPOCH = new Date(1980, 0, 1, 0, 0, 0);
const STAMP = '1980-01-01T00:00:00Z';
const TIMES = /(<dcterms:(created|modified)[^>]*>)[^<]*(<\/dcterms:\2>)/g;

/**
 * The same document as the same bytes: parts in the order of their names, no time of making, no author; and the table of
 * fonts that the library does not write. The file's digest is on record, so a re-drawn document must be bit for bit the old.
 */
export function sameBytes(docx: Uint8Array): Buffer {
  const parts = unzipSync(docx);
  const out: Record<string, [Uint8Array, { mtime: Date; level: 6 }]> = {};
  for (const name of Object.keys(parts).sort()) {
    const bytes = parts[name];
    if (bytes) out[name] = [rewritten(name, bytes), { mtime: EPOCH, level: 6 }];
  }
  out['word/fontTable.xml'] ??= [new TextEncoder().encode(fontTable()), { mtime: EPOCH, level: 6 }];
  return Buffer.from(zipSync(out));
}

function rewritten(name: string, bytes: Uint8Array): Uint8Array {
  if (name === 'word/fontTable.xml') return new TextEncoder().encode(fontTable());
  if (name !== 'docProps/core.xml') return bytes;
  const text = new TextDecoder().decode(bytes).replace(TIMES, `$1${STAMP}$3`);
  return new TextEncoder().encode(text);
}

function fontTable(): string {
  const fonts = Object.entries(FALLBACKS).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/><w:family w:val="auto"/></w:font>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}
