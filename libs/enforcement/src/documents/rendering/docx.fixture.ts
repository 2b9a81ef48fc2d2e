import { unzipSync } from 'fflate';

const UNESCAPED: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};

/** One part of a document, as text. */
export function partOf(docx: Uint8Array, name: string): string {
  const bytes = unzipSync(docx)[name];
  if (!bytes) throw new Error(`the document has no part ${name}`);
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** The words of a part, a line a paragraph: what a reader sees. */
export function wordsOf(xml: string): string {
  return [...xml.matchAll(/<w:p[ >](?:(?!<\/w:p>).)*<\/w:p>|<w:p\/>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:(t|instrText)(?: [^>]*)?>([^<]*)<\/w:\1>/g)]
        .map(([, , text = '']) =>
          text.replace(/&(?:lt|gt|quot|apos|#39|amp);/g, (one) => UNESCAPED[one] ?? one),
        )
        .join(''),
    )
    .join('\n');
}

export const textOf = (docx: Uint8Array): string => wordsOf(partOf(docx, 'word/document.xml'));
