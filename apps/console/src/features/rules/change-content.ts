import type { Instrument, LawChange, Rule } from '../../api/models';

/** A term that a version sets; of a fixed date with its month and day. */
export interface TermOfRule {
  readonly duration: number;
  readonly unit: string;
  readonly date?: { readonly month: number; readonly day: number };
}

const two = (n: number): string => String(n).padStart(2, '0');
export const monthDayOf = ({ date }: TermOfRule): string | undefined =>
  date && `${two(date.month)}-${two(date.day)}`;

/** What a change says, as its event has it: the contract leaves it open, its kind tells which of these it is. */
export type ChangeContent =
  | {
      readonly kind: 'rule-version';
      readonly rule: Pick<Rule, 'id' | 'version' | 'instrument' | 'from' | 'to' | 'mark' | 'zh' | 'en'> & {
        readonly article: string;
        readonly value?: unknown;
        readonly terms?: Readonly<Record<string, TermOfRule>>;
      };
      readonly instrument?: Instrument;
      readonly source: string;
      readonly retroactive?: true;
    }
  | {
      readonly kind: 'rule-repeal';
      readonly rules: readonly string[];
      readonly instrument: string | null;
      readonly lastDay: string;
      readonly source: string;
      readonly retroactive?: true;
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

/** How to ask what a waiting change would touch. */
export function previewOf(content: ChangeContent): { readonly path: string; readonly body: object } {
  switch (content.kind) {
    case 'rule-version': {
      const { rule, instrument, source, retroactive } = content;
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
          terms: Object.entries(terms ?? {}).map(([timer, length]) => ({
            timer,
            duration: length.duration,
            unit: length.unit,
            date: monthDayOf(length),
          })),
          source,
          retroactive,
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
    case 'rule-repeal': {
      const { rules, instrument, lastDay, source, retroactive } = content;
      const what = instrument === null ? { rule: rules[0] } : { instrument };
      return { path: '/api/law/preview-rule-repeal', body: { ...what, lastDay, source, retroactive } };
    }
    case 'setting': {
      const { key, value, source } = content;
      return { path: '/api/law/preview-setting-change', body: { key, value, source } };
    }
  }
}
