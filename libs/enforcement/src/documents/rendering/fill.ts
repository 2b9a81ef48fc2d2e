import type { Block, Template } from '../template-form.events.js';
import type { Facts, Vocabulary } from '../facts/vocabulary.state.js';
import type { Content, Piece } from './content.js';

/** Facts with everything sealed opened. */
export interface OpenFacts {
  readonly texts: Readonly<Record<string, string | undefined>>;
  readonly lists: Readonly<
    Record<string, readonly Readonly<Record<string, string | undefined>>[] | undefined>
  >;
}

export interface MissingFact {
  readonly key: string;
  readonly zh: string;
}

export interface Filled {
  readonly content: Content;
  /** Facts that the template needs and the record lacks: such a document is shown as a draft, never issued. */
  readonly missing: readonly MissingFact[];
}

/** Stands for a fact that the record does not have and need not have. */
const NONE = '——';
const PLACEHOLDER = /\{\{\s*([^{}]*?)\s*\}\}/g;

export interface Issue {
  readonly organ: string;
  readonly docNo?: string;
  /** 成文日期: of the decision, where the document puts one in writing. */
  readonly date: string;
  /** 印发日期; that of the document where absent. */
  readonly printedOn?: string;
  readonly mark?: string;
}

/** Puts the facts into the template in one pass: what a fact says is never read as a template again. */
export function fill(template: Template, vocabulary: Vocabulary, facts: OpenFacts, issue: Issue): Filled {
  const filler = new Filler(vocabulary, facts, issue.docNo ?? '', issue.date);
  const title = filler.text(template.title);
  const pieces = template.blocks.flatMap((block) => filler.pieces(block, issue));
  const copies = (template.copies ?? []).flatMap(({ text, when }) =>
    filler.holds(when) ? [filler.text(text)] : [],
  );
  const content = {
    organ: issue.organ,
    title,
    redHead: template.redHead,
    ...(template.showNumber && issue.docNo !== undefined ? { docNo: issue.docNo } : {}),
    ...(issue.mark === undefined ? {} : { mark: issue.mark }),
    pieces,
    // Letters and decisions have a colophon; what goes into the file alone is not printed for others.
    ...(template.redHead
      ? { colophon: { copies, organ: issue.organ, printedOn: issue.printedOn ?? issue.date } }
      : {}),
  };
  return { content, missing: [...filler.missing].map((key) => ({ key, zh: filler.nameOf(key) })) };
}

type Row = Readonly<Record<string, string | undefined>>;

class Filler {
  readonly missing = new Set<string>();

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly facts: OpenFacts,
    private readonly docNo: string,
    private readonly date: string,
  ) {}

  nameOf(key: string): string {
    return this.vocabulary[key]?.zh ?? key;
  }

  text(template: string, row?: Row): string {
    return template.replace(PLACEHOLDER, (_whole, name: string) =>
      name.startsWith('.') ? (row?.[name.slice(1)] ?? NONE) : this.fact(name),
    );
  }

  pieces(block: Block, { organ }: { readonly organ: string }): readonly Piece[] {
    switch (block.kind) {
      case 'heading':
        return this.holds(block.when)
          ? [{ kind: 'heading', level: block.level, text: this.text(block.text) }]
          : [];
      case 'paragraph': {
        if (!this.holds(block.when)) return [];
        const { text, place, each } = block;
        const filled =
          each === undefined ? [this.text(text)] : this.rows(each).map((row) => this.text(text, row));
        return filled.flatMap((one) =>
          linesOf(one).map((line) => ({ kind: 'paragraph' as const, text: line, place })),
        );
      }
      case 'form': {
        if (!this.holds(block.when)) return [];
        const rows = block.rows
          .filter((row) => this.holds(row.when))
          .map(({ label, text }) => ({ label, text: this.text(text) }));
        return [{ kind: 'form', rows }];
      }
      case 'table': {
        if (!this.holds(block.when)) return [];
        const columns = block.columns.map(({ title, width }) => ({ title, width }));
        const rows = this.rows(block.list).map((row) =>
          block.columns.map(({ text }) => this.text(text, row)),
        );
        return [{ kind: 'table', columns, rows }];
      }
      case 'remedies':
        return [{ kind: 'paragraph', place: 'body', text: this.remedies() }];
      case 'seal':
        return [{ kind: 'seal', organ, date: this.date }];
      case 'signatures':
        return [{ kind: 'signatures', labels: block.labels }];
      case 'attachments':
        return [{ kind: 'attachments', titles: block.titles.map((one) => this.text(one)) }];
    }
  }

  private remedies(): string {
    const sentence = this.has('remedies.first')
      ? '如不服{{remedies.which}}，应当自{{remedies.from}}起{{remedies.days}}日内先向{{remedies.organ}}申请行政复议；对行政复议决定不服的，可以自收到行政复议决定书之日起{{remedies.later}}内向{{remedies.court}}提起行政诉讼。'
      : '如不服{{remedies.which}}，可以自{{remedies.from}}起{{remedies.days}}日内向{{remedies.organ}}申请行政复议，也可以自{{remedies.from}}起{{remedies.months}}个月内直接向{{remedies.court}}提起行政诉讼。';
    return this.text(`${sentence}行政复议、行政诉讼期间，{{remedies.which}}不停止执行，法律另有规定的除外。`);
  }

  private fact(name: string): string {
    if (name === 'doc.number') return this.docNo;
    if (name === 'doc.date') return this.date;
    const value = this.facts.texts[name];
    if (value !== undefined && value !== '') return value;
    if (this.vocabulary[name]?.optional === true) return NONE;
    this.missing.add(name);
    return `【缺：${this.nameOf(name)}】`;
  }

  private rows(name: string): readonly Row[] {
    const rows = this.facts.lists[name];
    if (rows !== undefined && rows.length > 0) return rows;
    if (this.vocabulary[name]?.optional !== true) this.missing.add(name);
    return [];
  }

  holds(key: string | undefined): boolean {
    return key === undefined || this.has(key);
  }

  private has(key: string): boolean {
    const text = this.facts.texts[key];
    return (text !== undefined && text !== '') || (this.facts.lists[key]?.length ?? 0) > 0;
  }
}

/** A text of several lines becomes as many paragraphs; empty lines between them are no paragraphs. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.length > 0 ? lines : [''];
}

const OF_REMEDIES = ['organ', 'days', 'court', 'months', 'first', 'later', 'which', 'from'] as const;

/** Keys of the facts that a template reads: only these are opened for it. */
export function keysOf(template: Template, remedies: boolean): ReadonlySet<string> {
  const copies = template.copies ?? [];
  const texts = [template.title, ...template.blocks.flatMap(textsOf), ...copies.map(({ text }) => text)];
  const named = texts
    .flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))
    .filter((name) => !name.startsWith('.'));
  const lists = template.blocks.flatMap((block) => {
    if (block.kind === 'table') return [block.list];
    return block.kind === 'paragraph' && block.each !== undefined ? [block.each] : [];
  });
  const conditions = template.blocks.flatMap((block) => [
    ...('when' in block && block.when !== undefined ? [block.when] : []),
    ...(block.kind === 'form' ? block.rows.flatMap((row) => row.when ?? []) : []),
  ]);
  const ofCopies = copies.flatMap((one) => one.when ?? []);
  const own = remedies ? OF_REMEDIES.map((one) => `remedies.${one}`) : [];
  return new Set([...named, ...lists, ...conditions, ...ofCopies, ...own]);
}

function textsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'form':
      return block.rows.map(({ text }) => text);
    case 'table':
      return block.columns.map(({ text }) => text);
    case 'attachments':
      return block.titles;
    case 'remedies':
    case 'seal':
    case 'signatures':
      return [];
  }
}

/** The facts that a template would lack, found without opening anything. */
export function unknownFacts(
  template: Template,
  vocabulary: Vocabulary,
  facts: Facts,
): readonly MissingFact[] {
  const texts: Record<string, string | undefined> = {};
  const lists: Record<string, readonly Record<string, string>[]> = {};
  for (const [key, fact] of Object.entries(vocabulary)) {
    if (fact.kind === 'text')
      texts[key] = fact.read(facts) === undefined ? undefined : (plainOf(fact.read(facts)) ?? '…');
    else lists[key] = (fact.read(facts) ?? []).map(() => ({}));
  }
  return fill(template, vocabulary, { texts, lists }, { organ: '', date: '' }).missing;
}

const plainOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
