import type { Settings } from '@shouzheng/law/contract';
import { organShort } from '../case/organs.decider.js';
import type { DocumentType } from './document-codes.events.js';
import { DOCUMENT_KINDS } from './document-kinds.decider.js';

/** The series that a command names in `serial`: one per type of document, organ and year, without a gap. */
export function documentSeries(type: DocumentType, organ: string, year: string): string {
  return `document/${type}/${organ}/${year}`;
}

/** E.g. `名民取决〔2026〕3号`. The word is the bureau's where it has set one. */
export function docNoOf(
  type: DocumentType,
  organ: string,
  year: string,
  n: number,
  settings: Pick<Settings, 'documentWords'>,
): string {
  const word = settings.documentWords[type] ?? DOCUMENT_KINDS[type].word;
  return `${organShort(organ)}民${word}〔${year}〕${n}号`;
}

interface Numbered {
  readonly actor: { readonly organ: string };
  readonly occurredOn: string;
}

/**
 * For an act that puts its own document in writing: `serial: ({ docNo }, _state, context) => drawn('BAN_DECISION', docNo, context)`.
 * @param docNo the number that was typed, for an act registered from paper; then no number is drawn
 */
export function drawn(
  type: DocumentType,
  docNo: string | undefined,
  { actor, occurredOn }: Numbered,
): string | undefined {
  return docNo === undefined ? documentSeries(type, actor.organ, occurredOn.slice(0, 4)) : undefined;
}

/** The typed number, else the one that was drawn: the other half of `drawn`. */
export function numberOf(
  type: DocumentType,
  docNo: string | undefined,
  context: Numbered & { readonly serial: number; readonly settings: Pick<Settings, 'documentWords'> },
): string {
  const { actor, occurredOn, serial, settings } = context;
  return docNo ?? docNoOf(type, actor.organ, occurredOn.slice(0, 4), serial, settings);
}
