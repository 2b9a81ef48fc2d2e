import type { Recorded } from '@shouzheng/kernel';

export type SubjectCategory = 'clue' | 'case' | 'organization';

/** What a type of document is: which act it puts in writing, and by which article. */
export interface DocumentKind {
  readonly zh: string;
  readonly en: string;
  /** The word of its numbers (发文字), after the organ's own: 名民**取决**〔2026〕3号. The bureau may set another. */
  readonly word: string;
  readonly subjects: readonly SubjectCategory[];
  /** Types of the events that it may be the document of. */
  readonly acts: readonly string[];
  /** The rule that wants the act in writing, and whether the act without its document is a defect. */
  readonly rule: string;
  /** The same in a case about a registered organization, where its procedure is another's. */
  readonly penaltyRule?: string;
  /** Where each type of organization has an article of its own: of these the one that bound the act. */
  readonly byType?: readonly string[];
  readonly required: boolean;
  /** Whether it must tell the party of its remedies (REC 20, LIT 46). */
  readonly remedies: boolean;
  /** Internal papers are not served. */
  readonly served: boolean;
  /** Where the act bears the document's own number, by event type: the document then takes none of its series. */
  readonly numbers: Readonly<Record<string, string>>;
  /** Values that the act must have, or must not have, for this type to be its document. */
  readonly only?: Readonly<Record<string, string | boolean>>;
  readonly except?: Readonly<Record<string, string | boolean>>;
}

type Row = readonly [zh: string, en: string, word: string, rule: string, acts: readonly string[]];
type More = Partial<Omit<DocumentKind, 'zh' | 'en' | 'word' | 'rule' | 'acts'>>;

export function kind([zh, en, word, rule, acts]: Row, more: More = {}): DocumentKind {
  return {
    zh,
    en,
    word,
    rule,
    acts,
    subjects: ['case'],
    required: true,
    remedies: false,
    served: false,
    numbers: {},
    ...more,
  };
}

export const served = { served: true } as const;
export const decision = { served: true, remedies: true } as const;
export const ofOrganization = { subjects: ['organization'], served: true } as const;
export const optional = { required: false } as const;

/** The rules that bound an act. */
export const rulesOf = ({ meta }: Pick<Recorded, 'meta'>): readonly string[] =>
  meta.basis.map(({ rule }) => rule);

/**
 * The rule that wants the act in writing: by the type of the organization, else by the kind of the case.
 * @param bound rules that bound the act
 */
export const ruleOf = (
  { rule, penaltyRule = rule, byType = [] }: DocumentKind,
  inPenaltyCase: boolean,
  bound: readonly string[],
): string => byType.find((one) => bound.includes(one)) ?? (inPenaltyCase ? penaltyRule : rule);
