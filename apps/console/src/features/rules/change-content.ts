import type { Instrument, LawChange, Rule } from '../../api/models';

/** What a change says, as its event has it: the contract leaves it open, its kind tells which of these it is. */
export type ChangeContent =
  | {
      readonly kind: 'rule-version';
      readonly rule: Pick<Rule, 'id' | 'version' | 'instrument' | 'from' | 'to' | 'mark' | 'zh' | 'en'> & {
        readonly article: string;
        readonly value?: unknown;
        readonly terms?: Readonly<Record<string, { readonly duration: number; readonly unit: string }>>;
      };
      readonly instrument?: Instrument;
      readonly source: string;
    }
  | {
      readonly kind: 'rule-repeal';
      readonly rules: readonly string[];
      readonly instrument: string | null;
      readonly lastDay: string;
      readonly source: string;
    }
  | {
      readonly kind: 'holiday-notice';
      readonly year: number;
      readonly notice: string;
      readonly off: ReadonlyArray<readonly [from: string, to: string]>;
      readonly makeUp: readonly string[];
      readonly corrects: boolean;
    }
  | { readonly kind: 'setting'; readonly key: string; readonly value: unknown; readonly source: string };

export function contentOf(change: LawChange): ChangeContent {
  return { kind: change.kind, ...change.content } as unknown as ChangeContent;
}

/** In one line: what it concerns. */
export function headline(content: ChangeContent): string {
  switch (content.kind) {
    case 'rule-version':
      return content.rule.version;
    case 'rule-repeal':
      return content.instrument ?? content.rules.join('、');
    case 'holiday-notice':
      return String(content.year);
    case 'setting':
      return content.key;
  }
}

/** How to ask what a waiting change would touch; a repeal and a setting have no such question. */
export function previewOf(
  content: ChangeContent,
): { readonly path: string; readonly body: object } | undefined {
  switch (content.kind) {
    case 'rule-version': {
      const { rule, instrument, source } = content;
      const suffix = rule.id.slice(rule.instrument.length + 1);
      const { terms, article: _article, id: _id, version: _version, to, ...plain } = rule;
      const newInstrument = instrument && { ...instrument, to: instrument.to ?? undefined };
      return {
        path: '/api/law/preview-rule-version',
        body: {
          ...plain,
          ...(/^\d/.test(suffix) ? { no: suffix } : { key: suffix }),
          to: to ?? undefined,
          newInstrument,
          terms: Object.entries(terms ?? {}).map(([timer, length]) => ({ timer, ...length })),
          source,
        },
      };
    }
    case 'holiday-notice': {
      const { kind: _, off, ...notice } = content;
      return {
        path: '/api/law/preview-holiday-notice',
        body: { ...notice, off: off.map(([from, to]) => ({ from, to })) },
      };
    }
    case 'rule-repeal':
    case 'setting':
      return undefined;
  }
}
