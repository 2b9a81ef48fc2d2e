import { z } from 'zod';

const text = z.string().min(1).max(4000);
const key = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/)
  .max(60);
/** Shown only where the case has that fact. */
const when = key.optional();
/** Repeated for every row of that list; `{{.column}}` is the row's own value. */
const each = key.optional();

/**
 * The whole language of templates: `{{key}}` is a fact of the case, `{{.column}}` one of the row at hand, `when` leaves
 * a block out, `each` repeats it. There is nothing else: no expression, no nesting, no code.
 */
export const blockSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), text, level: z.union([z.literal(1), z.literal(2)]), when }),
  z.strictObject({
    kind: z.literal('paragraph'),
    text,
    /** `body` indents two characters, `flush` none. */
    place: z.enum(['body', 'flush', 'center', 'right']),
    when,
    each,
  }),
  /** A form: label and content, a row each. */
  z.strictObject({
    kind: z.literal('form'),
    rows: z
      .array(z.strictObject({ label: z.string().min(1).max(60), text, when }))
      .min(1)
      .max(40),
    when,
  }),
  z.strictObject({
    kind: z.literal('table'),
    list: key,
    columns: z
      .array(z.strictObject({ title: z.string().min(1).max(20), text, width: z.int().min(1).max(28) }))
      .min(1)
      .max(8),
    when,
  }),
  /** Organ, term and court (REC 20, 23, 24; LIT 46): the sentence is the house's, the facts the case's. */
  z.strictObject({ kind: z.literal('remedies') }),
  /** Name of the organ, place of the seal, date. */
  z.strictObject({ kind: z.literal('seal') }),
  /** Lines that persons sign by hand, with the date. */
  z.strictObject({
    kind: z.literal('signatures'),
    labels: z.array(z.string().min(1).max(40)).min(1).max(12),
  }),
  z.strictObject({ kind: z.literal('attachments'), titles: z.array(text).min(1).max(20) }),
]);
export type Block = z.infer<typeof blockSchema>;

export const templateSchema = z.strictObject({
  title: z.string().min(1).max(60),
  /** The organ's name in red over a red rule (GB/T 9704), as letters and decisions have it; forms and records do not. */
  redHead: z.boolean(),
  /** Whether the number is printed: internal records bear one in the register only. */
  showNumber: z.boolean(),
  blocks: z.array(blockSchema).min(1).max(120),
  /** 抄送机关 of the colophon (GB/T 9704 7.4.2), each where the record knows it. */
  copies: z
    .array(z.strictObject({ text: z.string().min(1).max(200), when }))
    .max(10)
    .optional(),
});
export type Template = z.infer<typeof templateSchema>;
