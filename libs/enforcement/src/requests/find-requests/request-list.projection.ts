import { type ProjectionDefinition, type RowFold, rowPerStream } from '@shouzheng/kernel';
import { TERMS_IGNORED } from '@shouzheng/law/contract';
import type { RequestEvent } from '../request.events.js';

export interface RequestRow {
  readonly key: string;
  readonly number: string;
  readonly kind: 'disclosure' | 'correction';
  readonly status: 'received' | 'incomplete' | 'answered';
  readonly organ: string;
  readonly region: string;
  readonly channel: string;
  readonly receivedOn: string;
  readonly outcome: string | null;
}

type Of<T extends RequestEvent['type']> = Extract<RequestEvent, { type: T }>;

function rowOf(
  kind: RequestRow['kind'],
  key: string,
  { number, organ, region, channel, receivedOn }: Of<'DisclosureRequested'>['data'],
): RequestRow {
  return { key, number, kind, status: 'received', organ, region, channel, receivedOn, outcome: null };
}

function changed<T extends RequestEvent['type']>(
  change: (data: Of<T>['data']) => Partial<RequestRow>,
): RowFold<RequestRow, Of<T>> {
  return rowPerStream((row, event) => row && { ...row, ...change(event.data as Of<T>['data']) });
}

/** Requests for information and correction, as a desk lists them. */
export const requestListProjection: ProjectionDefinition<RequestRow, RequestEvent> = {
  name: 'request-list',
  version: 1,
  table: 'request_row',
  folds: {
    DisclosureRequested: rowPerStream((_row, { streamId, data }) => rowOf('disclosure', streamId, data)),
    CorrectionRequested: rowPerStream((_row, { streamId, data }) => rowOf('correction', streamId, data)),
    RequestCompletionAsked: changed<'RequestCompletionAsked'>(() => ({ status: 'incomplete' })),
    RequestCompleted: changed<'RequestCompleted'>(() => ({ status: 'received' })),
    ThirdPartyConsulted: 'ignored',
    ThirdPartyAnswered: 'ignored',
    DisclosureExtended: 'ignored',
    RequestPapersAttached: 'ignored',
    DisclosureAnswered: changed<'DisclosureAnswered'>(({ outcome }) => ({ status: 'answered', outcome })),
    CorrectionRequestAnswered: changed<'CorrectionRequestAnswered'>(({ outcome }) => ({
      status: 'answered',
      outcome,
    })),
    ...TERMS_IGNORED,
  },
};
