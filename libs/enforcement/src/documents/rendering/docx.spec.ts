import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { Content } from './content.js';
import { renderDocx } from './docx.js';
import { CHARACTER_SPACING, FONT, LINE, PAGE } from './gbt9704.js';
import { partOf, textOf, wordsOf } from './docx.fixture.js';

const letter: Content = {
  organ: '雅安市名山区民政局',
  title: '取缔决定书',
  docNo: '名民取决〔2026〕3号',
  redHead: true,
  pieces: [
    { kind: 'paragraph', place: 'flush', text: '当事人：演示研究会' },
    { kind: 'heading', level: 1, text: '一、认定的事实和证据' },
    { kind: 'paragraph', place: 'body', text: '未经登记，收费授课。' },
    {
      kind: 'table',
      columns: [
        { title: '序号', width: 3 },
        { title: '名称', width: 9 },
      ],
      rows: [['1', '公章']],
    },
    { kind: 'form', rows: [{ label: '地点', text: '蒙顶山镇' }] },
    { kind: 'seal', organ: '雅安市名山区民政局', date: '2026年11月5日' },
    { kind: 'signatures', labels: ['承办人'] },
    { kind: 'attachments', titles: ['清单', '照片'] },
  ],
};
const withText = (text: string): Content => ({
  ...letter,
  title: text,
  pieces: [
    { kind: 'paragraph', place: 'body', text },
    { kind: 'form', rows: [{ label: text, text }] },
  ],
});

describe('a document as GB/T 9704 lays it out', () => {
  it('stands on A4 with the margins, the lines and the characters of the standard', async () => {
    const xml = partOf(await renderDocx(letter), 'word/document.xml');
    expect(xml).toContain(`<w:pgSz w:w="${PAGE.width}" w:h="${PAGE.height}"`);
    expect([PAGE.width, PAGE.height, PAGE.top, PAGE.left]).toEqual([11906, 16838, 2098, 1587]);
    expect(xml).toMatch(
      /<w:pgMar [^>]*w:top="2098"[^>]*w:right="1474"[^>]*w:bottom="1984"[^>]*w:left="1587"/,
    );
    expect(xml).toContain(`w:linePitch="${LINE}"`);
    expect(xml).toContain('w:type="lines"');
    expect(partOf(await renderDocx(letter), 'word/styles.xml')).toContain(
      `<w:spacing w:val="${CHARACTER_SPACING}"/>`,
    );
    // 22 lines fit the type area of 225 mm, 23 do not; 28 characters fit 156 mm.
    expect(LINE * 22).toBeLessThanOrEqual(12756);
    expect(LINE * 23).toBeGreaterThan(12756);
    const character = 320 + CHARACTER_SPACING;
    expect(character * 28).toBeLessThanOrEqual(8844);
    expect(character * 29).toBeGreaterThan(8844);
  });

  it('sets the body in size 3 fangsong, the title in size 2 xiaobiaosong, headings in heiti, the head in red', async () => {
    const docx = await renderDocx(letter);
    const xml = partOf(docx, 'word/document.xml');
    const runOf = (text: string): string =>
      /<w:r>(?:(?!<w:r>).)*$/s.exec(xml.slice(0, xml.indexOf(text)))?.[0] ?? '';
    expect(runOf('取缔决定书')).toContain(`w:eastAsia="${FONT.title}"`);
    expect(runOf('取缔决定书')).toContain('<w:sz w:val="44"/>');
    expect(runOf('未经登记')).toContain(`w:eastAsia="${FONT.body}"`);
    expect(runOf('一、认定')).toContain(`w:eastAsia="${FONT.heading}"`);
    expect(runOf('雅安市名山区民政局')).toContain('w:val="FF0000"');
    const styles = partOf(docx, 'word/styles.xml');
    expect(styles).toContain('<w:sz w:val="32"/>');
    const indent = /<w:pPr>(?:(?!<w:pPr>).)*$/s.exec(xml.slice(0, xml.indexOf('未经登记')))?.[0] ?? '';
    expect(indent).toContain('w:firstLine="640"');
  });

  it('names the fonts to take where a machine lacks one', async () => {
    const table = partOf(await renderDocx(letter), 'word/fontTable.xml');
    expect(table).toContain('w:name="方正小标宋简体"');
    expect(table).toMatch(/w:name="仿宋_GB2312"><w:altName w:val="[^"]*FangSong[^"]*"/);
  });

  it('centres the number, and puts the organ over the date four characters from the right', async () => {
    const xml = partOf(await renderDocx(letter), 'word/document.xml');
    const paragraphOf = (text: string): string =>
      /<w:p>(?:(?!<w:p>).)*$/s.exec(xml.slice(0, xml.indexOf(text)))?.[0] ?? '';
    expect(paragraphOf('名民取决〔2026〕3号')).toContain('<w:jc w:val="center"/>');
    expect(paragraphOf('2026年11月5日')).toContain('w:right="1280"');
    expect(paragraphOf('2026年11月5日')).toContain('<w:jc w:val="right"/>');
  });

  it('numbers its pages in size 4, odd ones right, even ones left', async () => {
    const docx = await renderDocx(letter);
    const footers = Object.keys(unzipSync(docx))
      .filter((name) => name.startsWith('word/footer'))
      .map((name) => partOf(docx, name));
    expect(footers).toHaveLength(2);
    for (const footer of footers) {
      expect(footer).toContain('<w:sz w:val="28"/>');
      expect(wordsOf(footer)).toBe('— PAGE —');
    }
    expect(footers.map((one) => /<w:jc w:val="(\w+)"/.exec(one)?.[1]).sort()).toEqual(['left', 'right']);
    expect(partOf(docx, 'word/settings.xml')).toContain('evenAndOddHeaders');
  });

  it('ends with the colophon at the foot of its page: copies, organ and day of printing in size 4 between rules', async () => {
    const colophon = { copies: ['甲局', '乙局'], organ: '雅安市名山区民政局', printedOn: '2026年11月28日' };
    const xml = partOf(await renderDocx({ ...letter, colophon }), 'word/document.xml');
    const table = xml.slice(xml.lastIndexOf('<w:tbl>'));
    expect(wordsOf(table)).toBe('抄送：甲局，乙局。\n雅安市名山区民政局\n2026年11月28日印发\n');
    expect(table).toMatch(/<w:tblpPr [^>]*w:tblpYSpec="bottom" w:vertAnchor="margin"/);
    expect(table).toMatch(/<w:top w:val="single" w:color="000000" w:sz="8"\/>/);
    expect(table).toMatch(/<w:insideH w:val="single" w:color="000000" w:sz="6"\/>/);
    expect(table.match(/<w:sz w:val="28"\/>/g)).toHaveLength(3);
    const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(PAGE.textWidth);
    const none = await renderDocx({ ...letter, colophon: { ...colophon, copies: [] } });
    expect(textOf(none)).not.toContain('抄送');
    expect(textOf(none)).toContain('2026年11月28日印发');
  });

  it('carries the mark of a draft on every page', async () => {
    const docx = await renderDocx({ ...letter, mark: '草稿　未编号' });
    const headers = Object.keys(unzipSync(docx)).filter((name) => name.startsWith('word/header'));
    expect(headers).toHaveLength(2);
    for (const name of headers) expect(wordsOf(partOf(docx, name))).toBe('草稿　未编号');
    expect(
      Object.keys(unzipSync(await renderDocx(letter))).filter((name) => name.includes('header')),
    ).toEqual([]);
  });
});

describe('any text', () => {
  it.each([
    ['markup', '<w:p>&amp; "甲" \'乙\' </w:t>'],
    ['what looks like a placeholder', '{{facts}} {{.no}}'],
    ['emoji and rare characters', '𠮷野家😀㐀'],
  ])('of %s stands in the document as it is', async (_what, text) => {
    expect(textOf(await renderDocx(withText(text)))).toContain(text);
  });

  it('loses what XML cannot hold, and nothing else', async () => {
    const text = textOf(await renderDocx(withText('甲\u0000\u0007乙\ud800丙\uffff丁\t戊')));
    expect(text).toContain('甲乙丙丁 戊');
  });

  it('may be very long', async () => {
    const long = '事实'.repeat(20_000);
    expect(textOf(await renderDocx(withText(long)))).toContain(long);
  });
});

describe('the bytes of a document', () => {
  it('are the same for the same content', async () => {
    const [one, other] = [await renderDocx(letter), await renderDocx(letter)];
    expect(one.equals(other)).toBe(true);
    const changed = await renderDocx({ ...letter, docNo: '名民取决〔2026〕4号' });
    expect(changed.equals(one)).toBe(false);
  });

  it('hold no time of making', async () => {
    const core = partOf(await renderDocx(letter), 'docProps/core.xml');
    expect(core).not.toMatch(/20\d\d-/);
    expect(core.match(/1980-01-01T00:00:00Z/g)?.length).toBe(2);
  });
});
