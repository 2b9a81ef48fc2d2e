import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { EventDefinition, Recorded } from '@shouzheng/kernel';
import { createLawBook } from '@shouzheng/law/contract';
import { organizationStream } from '@shouzheng/organization/contract';
import { caseStream } from '../../case/case.state.js';
import { clueStream } from '../../clue/clue.state.js';
import { CASE_DOCUMENT_TYPES, DOCUMENT_TYPES } from '../document-codes.events.js';
import { ruleOf, rulesOf } from '../document-kind.decider.js';
import {
  DOCUMENT_KINDS,
  type SubjectCategory,
  actNumberOf,
  isDocumentOf,
} from '../document-kinds.decider.js';
import { vocabularyFor } from '../facts/vocabularies.state.js';
import { renderDocx } from '../rendering/docx.js';
import { textOf } from '../rendering/docx.fixture.js';
import { type Filled, fill, unknownFacts } from '../rendering/fill.js';
import { templateFaults } from '../template-check.decider.js';
import { templateSchema } from '../template-form.events.js';
import { SHIPPED_TEMPLATES } from '../templates/shipped-templates.js';
import { factsOver, openFacts } from './record.fixture.js';
import {
  BAN_RECORD,
  CLUE_RECORD,
  ORGANIZATION_RECORD,
  PENALTY_RECORD,
  SERVICE_UNIT_RECORD,
} from './samples.fixture.js';

interface Sample {
  readonly kind: string;
  readonly category: SubjectCategory;
  readonly events: readonly Recorded[];
}
const RECORDS: readonly Sample[] = [
  { kind: 'ban', category: 'case', events: BAN_RECORD },
  { kind: 'penalty', category: 'case', events: PENALTY_RECORD },
  { kind: 'clue', category: 'clue', events: CLUE_RECORD },
  { kind: 'association', category: 'organization', events: ORGANIZATION_RECORD },
  { kind: 'service-unit', category: 'organization', events: SERVICE_UNIT_RECORD },
];

/** The first act of every kind in every sample, with every type that it may have. */
const DRAWN = DOCUMENT_TYPES.flatMap((type) => {
  const found = RECORDS.flatMap(({ kind, category, events }) => {
    const acts = events.filter((event) => isDocumentOf(type, category, event));
    const firsts = acts.filter((act, n) => acts.findIndex((one) => one.type === act.type) === n);
    return firsts.map((act) => ({ type, kind, category, act, events }));
  });
  const kinds = new Set(found.map(({ kind }) => kind));
  return found.map((one) => {
    const beside = found.some(({ kind, act }) => kind === one.kind && act !== one.act);
    const name = [type, ...(kinds.size > 1 ? [one.kind] : []), ...(beside ? [one.act.type] : [])].join('.');
    return { ...one, name };
  });
});

const golden = (name: string): URL => new URL(`./golden/${name}.txt`, import.meta.url);

function filled({ type, category, act, events }: (typeof DRAWN)[number]): Filled {
  const vocabulary = vocabularyFor(type, category);
  const docNo = actNumberOf(type, act) ?? `名民${DOCUMENT_KINDS[type].word}〔2026〕1号`;
  const facts = openFacts(vocabulary, factsOver(events, act));
  return fill(SHIPPED_TEMPLATES[type], vocabulary, facts, {
    organ: '雅安市名山区民政局',
    docNo,
    date: '2026年11月28日',
  });
}

describe('the catalogue of documents', () => {
  it('has all 35 types of the reference, and those of organizations', () => {
    expect(CASE_DOCUMENT_TYPES).toHaveLength(35);
    expect(new Set(DRAWN.map(({ type }) => type))).toEqual(new Set(DOCUMENT_TYPES));
  });

  it('gives every type a word of its own and a rule that is in force', () => {
    const law = createLawBook();
    const words = Object.values(DOCUMENT_KINDS).map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
    const rules = Object.values(DOCUMENT_KINDS).map(({ rule }) => rule);
    expect(rules.filter((rule) => !law.rule(rule, '2026-11-28'))).toEqual([]);
  });

  it.each(DOCUMENT_TYPES)('%s has a shipped template that names only what its vocabulary has', (type) => {
    const template = SHIPPED_TEMPLATES[type];
    expect(templateSchema.parse(template)).toEqual(template);
    expect(templateFaults(type, template)).toEqual([]);
  });

  it('names the articles of the penalty procedure in a penalty case, not those of a ban', () => {
    const law = createLawBook();
    const drawn = DRAWN.filter(({ kind }) => kind === 'penalty');
    const rules = drawn.map(({ type, act }) => ruleOf(DOCUMENT_KINDS[type], true, rulesOf(act)));
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => rule.startsWith('O77-'))).toEqual([]);
    expect(rules.filter((rule) => !law.rule(rule, '2026-11-28'))).toEqual([]);
  });

  it.each([
    ['SEALING_LIST', 'SG-33'],
    ['SEALING_LIST', 'PNE-28'],
    ['SEALING_LIST', 'FND-44'],
    ['SEALING_LIST', 'O68-custody'],
    ['VOID_ANNOUNCEMENT', 'O68-custody'],
    ['REVIEW_ANSWER', 'LIT-67'],
    ['DEREGISTRATION_APPROVAL', 'FND-18'],
    ['ANNUAL_RECTIFY_ORDER', 'SG-28'],
    ['ANNUAL_RECTIFY_ORDER', 'O27-9'],
    ['ANNUAL_RECTIFY_ORDER', 'FND-36'],
    ['REGISTRATION_ANNULMENT', 'PNE-24'],
  ] as const)('%s rests on %s where that bound its act', (type, rule) => {
    expect(ruleOf(DOCUMENT_KINDS[type], true, ['APL-47', rule])).toBe(rule);
    expect(createLawBook().rule(rule, '2026-11-28')).toBeDefined();
  });
});

describe('the samples', () => {
  const stored: readonly EventDefinition[] = [
    ...caseStream.events,
    ...clueStream.events,
    ...organizationStream.events,
  ];
  const all = RECORDS.flatMap(({ events }) => events);

  it('are what the streams store', () => {
    for (const { type, data } of all) {
      const form = stored.findLast((one) => one.type === type);
      expect({ type, data: form?.schema.parse(data) }).toEqual({ type, data });
    }
  });
});

describe.each(DRAWN)('$name', (drawn) => {
  it('finds every fact that it needs', () => {
    expect(filled(drawn).missing).toEqual([]);
    const { type, category, events, act } = drawn;
    const facts = factsOver(events, act);
    expect(unknownFacts(SHIPPED_TEMPLATES[type], vocabularyFor(type, category), facts)).toEqual([]);
  });

  it('reads as it always did', async () => {
    const text = textOf(await renderDocx(filled(drawn).content));
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|【缺|sealed|person-/);
    expect(text).toContain('雅安市名山区民政局');
    expect(text).not.toContain('王某某'); // who reported stands in no document
    const file = golden(drawn.name);
    if (process.env['GOLDEN'] === 'write') writeFileSync(file, `${text}\n`);
    expect(existsSync(file) ? readFileSync(file, 'utf8') : '').toBe(`${text}\n`);
  });

  it('says what remedies there are, where there are any', async () => {
    const text = textOf(await renderDocx(filled(drawn).content));
    const due = DOCUMENT_KINDS[drawn.type].remedies;
    expect(text.includes('雅安市名山区人民政府申请行政复议')).toBe(due);
    expect(text.includes('雅安市名山区人民法院提起行政诉讼')).toBe(due);
    const first = text.includes('先向雅安市名山区人民政府申请行政复议');
    // The sample's only decision on the spot: itself, and its announcement.
    const { reviewFirst = false } = drawn.act.data as { reviewFirst?: boolean };
    expect(first).toBe(due && reviewFirst);
  });
});
