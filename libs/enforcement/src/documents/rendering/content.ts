/** A document ready to be laid out: words and places, no case and no template any more. */
export type Piece =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level: 1 | 2 }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      readonly place: 'body' | 'flush' | 'center' | 'right';
    }
  | { readonly kind: 'form'; readonly rows: readonly { readonly label: string; readonly text: string }[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly { readonly title: string; readonly width: number }[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: 'seal'; readonly organ: string; readonly date: string }
  | { readonly kind: 'signatures'; readonly labels: readonly string[] }
  | { readonly kind: 'attachments'; readonly titles: readonly string[] };

export interface Content {
  readonly organ: string;
  readonly title: string;
  /** Printed under the head, centred; absent for internal records and drafts without a number. */
  readonly docNo?: string;
  readonly redHead: boolean;
  /** A line over the whole: 草稿 for a preview. */
  readonly mark?: string;
  readonly pieces: readonly Piece[];
  /** 版记 at the foot of the last page: to whom copies go, who printed it and when. */
  readonly colophon?: {
    readonly copies: readonly string[];
    readonly organ: string;
    readonly printedOn: string;
  };
}
