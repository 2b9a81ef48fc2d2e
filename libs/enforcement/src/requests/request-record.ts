import type { FileRef, Recorded, Sealed } from '@shouzheng/kernel';
import type { RequestEvent } from './request.events.js';

type Of<T extends RequestEvent['type']> = Extract<RequestEvent, { type: T }>['data'];

/** What the record says, event by event, its texts still sealed. */
export interface RequestRecord {
  readonly came?: Of<'DisclosureRequested'> & Partial<Pick<Of<'CorrectionRequested'>, 'basis' | 'record'>>;
  readonly asked?: Of<'RequestCompletionAsked'>;
  readonly completed?: Of<'RequestCompleted'>;
  readonly consulted: readonly Of<'ThirdPartyConsulted'>[];
  readonly opinions: Readonly<Record<string, Of<'ThirdPartyAnswered'>>>;
  readonly extended?: Of<'DisclosureExtended'>;
  readonly answered?: Answer;
  readonly papers: readonly AttachedPaper[];
}

export interface Answer {
  readonly answerDocNo: string;
  readonly outcome: string;
  readonly answeredOn: string;
  readonly grounds: readonly string[];
  readonly finding?: Sealed;
}

export interface AttachedPaper {
  readonly paper: string;
  readonly file: FileRef;
  readonly at: string;
}

const NOTHING: RequestRecord = { consulted: [], opinions: {}, papers: [] };

export function recordOf(events: readonly Recorded<RequestEvent>[]): RequestRecord {
  return events.reduce(withEvent, NOTHING);
}

function withEvent(record: RequestRecord, event: Recorded<RequestEvent>): RequestRecord {
  switch (event.type) {
    case 'DisclosureRequested':
    case 'CorrectionRequested':
      return { ...record, came: event.data };
    case 'RequestCompletionAsked':
      return { ...record, asked: event.data };
    case 'RequestCompleted':
      return { ...record, completed: event.data };
    case 'ThirdPartyConsulted':
      return { ...record, consulted: [...record.consulted, event.data] };
    case 'ThirdPartyAnswered':
      return { ...record, opinions: { ...record.opinions, [event.data.consultation]: event.data } };
    case 'DisclosureExtended':
      return { ...record, extended: event.data };
    case 'DisclosureAnswered':
      return { ...record, answered: event.data };
    case 'CorrectionRequestAnswered':
      return { ...record, answered: { ...event.data, grounds: [] } };
    case 'RequestPapersAttached': {
      const { paper, files } = event.data;
      const at = event.meta.occurredAt;
      return { ...record, papers: [...record.papers, ...files.map((file) => ({ paper, file, at }))] };
    }
    case 'TermStarted':
    case 'TermMet':
    case 'TermMissed':
    case 'TermPaused':
    case 'TermResumed':
    case 'DeadlineRecomputed':
      return record;
  }
}
