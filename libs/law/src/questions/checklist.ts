/** One thing that an installation needs before, or while, it is used in earnest. */
export interface ChecklistItem {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly done: boolean;
  /** What is missing: years, rule versions, keys of settings, `<organ>/<role>`. */
  readonly missing: readonly string[];
  /** What is missing in words, where its code is not for people. */
  readonly words?: readonly MissingWords[];
}

export interface MissingWords {
  /** As in `missing`. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** A context's own part of the checklist. */
export interface ChecklistSource {
  items(): Promise<readonly ChecklistItem[]>;
}
