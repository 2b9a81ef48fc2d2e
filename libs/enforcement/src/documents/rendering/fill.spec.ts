import { describe, expect, it } from '@jest/globals';
import { computed } from '../facts/read.state.js';
import { type Vocabulary, list, maybe, text } from '../facts/vocabulary.state.js';
import type { Template } from '../template-form.events.js';
import { type OpenFacts, fill, keysOf } from './fill.js';

const nothing = computed<never>(() => undefined);
const vocabulary: Vocabulary = {
  facts: text('事实', nothing),
  place: maybe(text('地点', nothing)),
  items: list('物品', { name: '名称' }, nothing),
  spare: maybe(list('附件', { name: '名称' }, nothing)),
};
const of = (...blocks: Template['blocks']): Template => ({
  title: '演示文书',
  redHead: false,
  showNumber: true,
  blocks,
});
const issue = { organ: '名山区民政局', docNo: '名民约〔2026〕1号', date: '2026年11月28日' };
const filled = (template: Template, texts: OpenFacts['texts'], lists: OpenFacts['lists'] = {}) =>
  fill(template, vocabulary, { texts, lists }, issue);
const says = (said: string, texts: OpenFacts['texts']): readonly unknown[] =>
  filled(of({ kind: 'paragraph', place: 'body', text: said }), texts).content.pieces;

describe('filling a template', () => {
  it('puts each fact in its place, once: what a fact says is no template', () => {
    expect(says('{{facts}}——{{ facts }}', { facts: '{{place}} $& {{facts}}' })).toEqual([
      { kind: 'paragraph', place: 'body', text: '{{place}} $& {{facts}}——{{place}} $& {{facts}}' },
    ]);
  });

  it('makes a paragraph of every line that says something', () => {
    expect(says('{{facts}}', { facts: '甲\n\n乙\r\n丙' })).toMatchObject([
      { text: '甲' },
      { text: '乙' },
      { text: '丙' },
    ]);
  });

  it('names what is missing, and shows it in the draft', () => {
    const { content, missing } = filled(
      of(
        { kind: 'paragraph', place: 'body', text: '{{facts}}，{{place}}' },
        { kind: 'table', list: 'items', columns: [{ title: '名称', text: '{{.name}}', width: 4 }] },
        { kind: 'table', list: 'spare', columns: [{ title: '名称', text: '{{.name}}', width: 4 }] },
      ),
      { facts: '' },
    );
    expect(missing).toEqual([
      { key: 'facts', zh: '事实' },
      { key: 'items', zh: '物品' },
    ]);
    expect(content.pieces[0]).toMatchObject({ text: '【缺：事实】，——' });
  });

  it('leaves out what depends on an absent fact, and does not miss its facts', () => {
    const template = of(
      { kind: 'heading', level: 1, text: '一', when: 'place' },
      { kind: 'paragraph', place: 'body', text: '{{facts}}', when: 'place' },
      { kind: 'form', rows: [{ label: '地点', text: '{{place}}', when: 'place' }], when: 'place' },
      {
        kind: 'table',
        list: 'items',
        columns: [{ title: '名称', text: '{{.name}}', width: 4 }],
        when: 'items',
      },
      { kind: 'seal' },
    );
    const { content, missing } = filled(template, {});
    expect(missing).toEqual([]);
    expect(content.pieces.map(({ kind }) => kind)).toEqual(['seal']);
  });

  it('repeats a paragraph and a row for every entry of a list', () => {
    const rows = [{ name: '公章' }, { name: undefined }];
    const template = of(
      { kind: 'paragraph', place: 'body', text: '物品：{{.name}}', each: 'items' },
      { kind: 'table', list: 'items', columns: [{ title: '名称', text: '{{.name}}', width: 4 }] },
    );
    expect(filled(template, {}, { items: rows }).content.pieces).toMatchObject([
      { text: '物品：公章' },
      { text: '物品：——' },
      { rows: [['公章'], ['——']] },
    ]);
  });

  it('gives letters a colophon: copies to those whom the record knows, the day of printing beside that of the decision', () => {
    const letter: Template = {
      ...of({ kind: 'seal' }),
      redHead: true,
      copies: [
        { text: '{{place}}', when: 'place' },
        { text: '{{facts}}', when: 'facts' },
      ],
    };
    const drawn = (template: Template) =>
      fill(
        template,
        vocabulary,
        { texts: { place: '农业农村局' }, lists: {} },
        {
          ...issue,
          printedOn: '2026年12月1日',
        },
      );
    expect(drawn(letter)).toMatchObject({
      missing: [],
      content: { colophon: { copies: ['农业农村局'], organ: issue.organ, printedOn: '2026年12月1日' } },
    });
    expect(drawn({ ...letter, redHead: false }).content).not.toHaveProperty('colophon');
    expect([...keysOf(letter, false)].sort()).toEqual(['facts', 'place']);
  });

  it('opens only what the template reads', () => {
    const template = of(
      { kind: 'paragraph', place: 'body', text: '{{facts}}', when: 'place' },
      { kind: 'table', list: 'items', columns: [{ title: '名称', text: '{{.name}}', width: 4 }] },
    );
    expect([...keysOf(template, false)].sort()).toEqual(['facts', 'items', 'place']);
    expect(keysOf(template, true)).toContain('remedies.court');
  });
});
