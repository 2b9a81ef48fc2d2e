import type { Instant } from '@shouzheng/kernel';
import { createHash } from 'node:crypto';
import { derivedId } from '@shouzheng/platform';

export interface CloudEventParts {
  readonly id: string;
  readonly type: string;
  readonly regionCode: string;
  readonly time: Instant;
  readonly subject: string;
  readonly dataschema: string;
  readonly sequence: number;
  readonly data: unknown;
  /** Webhook id of the delivery that this one corrects, annuls or withdraws. */
  readonly supersedes?: string;
}

/** CloudEvents 1.0, structured JSON. The text is made once and sent unchanged at every attempt. */
export function cloudEventText(parts: CloudEventParts): string {
  const { id, type, regionCode, time, subject, dataschema, sequence, data, supersedes } = parts;
  return JSON.stringify({
    specversion: '1.0',
    id,
    // The civil affairs organ of the place.
    source: `urn:shouzheng:region:${regionCode.slice(0, 6)}`,
    type,
    time,
    subject,
    datacontenttype: 'application/json',
    dataschema,
    // A string, as the sequence extension has it; rises by one with each event that is due to the endpoint.
    sequence: sequence.toString(),
    ...(supersedes === undefined ? {} : { supersedes }),
    data,
  });
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Also the webhook-id: the same event, type and endpoint give the same delivery at every repeat. */
export const deliveryIdOf = (eventId: string, publicType: string, endpointId: string): string =>
  derivedId('delivery', eventId, publicType, endpointId);

export const laneIdOf = (endpointId: string, lane: string): string => derivedId('lane', endpointId, lane);
