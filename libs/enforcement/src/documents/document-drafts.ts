import { Inject, Injectable } from '@nestjs/common';
import { type Recorded, type Sealed, civilDateOf } from '@shouzheng/kernel';
import type { LawBook, Regions, Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  LAW_BOOK,
  type PlatformConfig,
  CONFIG,
  ProblemError,
  REGIONS,
  Sealer,
} from '@shouzheng/platform';
import { organName } from '../case/organs.decider.js';
import type { DocumentType } from './document-codes.events.js';
import { DOCUMENT_KINDS, actNumberOf, isDocumentOf } from './document-kinds.decider.js';
import { chineseDate } from './facts/read.state.js';
import type { Fact, FactRow, FactValue, Facts, Vocabulary } from './facts/vocabulary.state.js';
import { vocabularyFor, vocabularyOf } from './facts/vocabularies.state.js';
import { figureOf } from '../rule-figure.decider.js';
import { documentWord } from './facts/words.js';
import { destroyedFacts } from './lacking-facts.decider.js';
import type { Content } from './rendering/content.js';
import { type MissingFact, type OpenFacts, fill, keysOf } from './rendering/fill.js';
import type { Subject } from './subjects.js';
import { TemplateDesk, type TemplateInUse } from './template-desk.js';
import { RefusalError } from '@shouzheng/platform';

/** A document with all its facts, wanting only its number. */
export interface Draft {
  readonly type: DocumentType;
  readonly act: Recorded;
  readonly actNumber?: string;
  readonly template: TemplateInUse;
  readonly missing: readonly MissingFact[];
  /** @param docNo undefined for a preview */
  content(docNo: string | undefined, issuedOn: string, mark?: string): Content;
}

const DEMO_MARK = '演示件　不具效力';

/** Draws documents up from a record: template, facts, and what is sealed opened for this reader, on record. */
@Injectable()
export class DocumentDrafts {
  constructor(
    private readonly templates: TemplateDesk,
    private readonly sealer: Sealer,
    @Inject(ACCESS_RECORDER) private readonly access: AccessRecorder,
    @Inject(LAW_BOOK) private readonly law: LawBook,
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(CONFIG) private readonly config: PlatformConfig,
  ) {}

  /**
   * @param refEventId the act; the last that takes the type where absent
   * @throws ProblemError `not-found` where the record holds no such act
   * @throws RefusalError `document.key-destroyed`
   */
  async draw(
    type: DocumentType,
    subject: Subject,
    refEventId: string | undefined,
    staff: Staff,
  ): Promise<Draft> {
    const act = subject.events.findLast(
      (event) =>
        (refEventId === undefined || event.eventId === refEventId) &&
        isDocumentOf(type, subject.category, event),
    );
    if (!act) throw new ProblemError('not-found');
    const template = await this.templates.inUse(type);
    const vocabulary = vocabularyFor(type, subject.category);
    // What another kind of record would have is missing here by its name.
    const names = { ...vocabularyOf(type), ...vocabulary };
    const facts = await this.open(type, vocabulary, template, this.factsOf(subject, act), {
      staff,
      streamId: subject.streamId,
    });
    const organ = organName(subject.organ) ?? subject.organ;
    const actNumber = actNumberOf(type, act);
    const content = (docNo: string | undefined, issuedOn: string, mark?: string): Content => {
      const marks = [mark, this.config.demo ? DEMO_MARK : undefined].filter((one) => one !== undefined);
      // A decision bears the day on which it was made; what takes its number here, the day on which it takes it.
      const on = actNumber === undefined ? issuedOn : civilDateOf(act.meta.occurredAt);
      const issue = {
        organ,
        date: chineseDate(on),
        printedOn: chineseDate(issuedOn),
        ...(docNo === undefined ? {} : { docNo }),
        ...(marks.length === 0 ? {} : { mark: marks.join('　') }),
      };
      return fill(template.template, names, facts, issue).content;
    };
    const { missing } = fill(template.template, names, facts, { organ, date: '' });
    return { type, act, template, missing, content, ...(actNumber === undefined ? {} : { actNumber }) };
  }

  /** The record as the readers of facts want it. */
  factsOf({ events, organ }: Subject, act: Recorded): Facts {
    return {
      events,
      act,
      organ,
      organName,
      place: (code) => placeOf(this.regions, code),
      citation: (version) => this.citationAt(...halves(version)),
      citationOn: (rule, on) => this.citationAt(rule, on),
      term: (timer, on) => this.law.length(timer, on),
      figure: (rule, on, name) => figureOf(this.law.rule(rule, on), name),
      word: documentWord,
    };
  }

  private citationAt(rule: string, on: string): string | undefined {
    const version = this.law.rule(rule, on);
    return version && this.law.cite(version, 'zh');
  }

  /** Opens what the template reads, and nothing else; that it was opened, and for which document, is on record first. */
  private async open(
    type: DocumentType,
    vocabulary: Vocabulary,
    { template }: TemplateInUse,
    facts: Facts,
    reader: { readonly staff: Staff; readonly streamId: string },
  ): Promise<OpenFacts> {
    const texts: Record<string, string | undefined> = {};
    const lists: Record<string, readonly Readonly<Record<string, string | undefined>>[] | undefined> = {};
    const destroyed: { key: string; zh: string }[] = [];
    const opener = (key: string, fact: Fact) => async (value: FactValue | undefined) => {
      if (value === undefined || typeof value === 'string') return value;
      const open = await this.openSealed(value, { ...reader, detail: `document:${type}:${key}` });
      if (open === undefined) destroyed.push({ key, zh: fact.zh });
      return open;
    };
    for (const key of keysOf(template, DOCUMENT_KINDS[type].remedies)) {
      const fact = vocabulary[key];
      if (fact?.kind === 'text') texts[key] = await opener(key, fact)(fact.read(facts));
      if (fact?.kind === 'list') lists[key] = await openRows(fact.read(facts), opener(key, fact));
    }
    const refusals = destroyedFacts(destroyed);
    if (refusals.length > 0) throw new RefusalError(refusals, civilDateOf(facts.act.meta.occurredAt));
    return { texts, lists };
  }

  private async openSealed(
    sealed: Sealed,
    { staff, streamId, detail }: { staff: Staff; streamId: string; detail: string },
  ): Promise<string | undefined> {
    await this.access.record({ staff, kind: 'field', streamId, detail });
    return this.sealer.open(sealed);
  }
}

async function openRows(
  rows: readonly FactRow[] | undefined,
  open: (value: FactValue | undefined) => Promise<string | undefined>,
): Promise<readonly Readonly<Record<string, string | undefined>>[] | undefined> {
  if (rows === undefined) return undefined;
  const opened: Record<string, string | undefined>[] = [];
  for (const row of rows) {
    const cells: [string, string | undefined][] = [];
    for (const [column, value] of Object.entries(row)) cells.push([column, await open(value)]);
    opened.push(Object.fromEntries(cells));
  }
  return opened;
}

/** `O77-8@2025-05-01` → the rule and the first day of its version. */
function halves(version: string): readonly [rule: string, on: string] {
  const [rule = '', on = ''] = version.split('@');
  return [rule, on];
}

/** From the city down: 雅安市名山区蒙顶山镇. */
function placeOf(regions: Regions, code: string): string {
  const path = regions.path(code).slice(1);
  return path.length > 0 ? path.join('') : code;
}
