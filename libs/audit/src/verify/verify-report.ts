import type { PassedOver } from './passed-over.js';

/** The first thing found that is not as the events say: where, and what kind. Values are not shown: they may be personal. */
export type VerifyDifference =
  | {
      readonly kind: 'row-differs';
      readonly projection: string;
      readonly key: string;
      readonly column: string;
    }
  | { readonly kind: 'row-missing' | 'row-surplus'; readonly projection: string; readonly key: string }
  | {
      readonly kind:
        | 'payload-not-canonical'
        | 'payload-not-of-its-type'
        | 'metadata-not-canonical'
        | 'event-unreadable'
        | 'revision-gap'
        | 'position-not-rising'
        | 'recorded-time-falls'
        | 'stream-differs-from-log';
      readonly streamId: string;
      readonly revision: number;
      readonly position: string;
    };

export interface VerifyReport {
  readonly streams: number;
  readonly events: number;
  /** Rows that were refolded and compared. */
  readonly rows: number;
  /** Projections that have not come to the end of the log: compared as far as they are. */
  readonly behind: readonly string[];
  /** Events that are parked: rows are compared with a fold that passes over them, too. Absent when there are none. */
  readonly passedOver?: readonly PassedOver[];
  readonly firstDifference?: VerifyDifference;
}

/** What a sample gave: how many streams and how many rows, and the first difference. */
export interface SampleReport {
  readonly streams: number;
  readonly rows: number;
  readonly firstDifference?: VerifyDifference;
}

/** For the person who ran it, and the exit code: 0 when everything is as the events say, else 1. */
export function verifyOutcome(report: VerifyReport): {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
} {
  const { streams, events, rows, behind, passedOver = [], firstDifference } = report;
  const lines = [
    `${streams} streams, ${events} events, ${rows} rows of read models refolded and compared`,
    ...passedOver.map(
      ({ projection, eventType, eventId, position }) =>
        `projection ${projection} passes over ${eventType} ${eventId} at position ${position}, which is parked: compared without it`,
    ),
    ...behind.map((name) => `projection ${name} is not at the end of the log yet: compared as far as it is`),
  ];
  if (!firstDifference) return { lines: [...lines, 'everything is as the events say'], exitCode: 0 };
  return { lines: [...lines, `first difference: ${textOf(firstDifference)}`], exitCode: 1 };
}

/** The same for a sample. */
export function sampleOutcome({ streams, rows, firstDifference }: SampleReport): {
  readonly lines: readonly string[];
  readonly exitCode: 0 | 1;
} {
  const counted = `${streams} streams and ${rows} rows, chosen by chance, folded anew and compared`;
  return firstDifference
    ? { lines: [counted, `first difference: ${textOf(firstDifference)}`], exitCode: 1 }
    : { lines: [counted, 'their rows are as the events say'], exitCode: 0 };
}

function textOf(difference: VerifyDifference): string {
  switch (difference.kind) {
    case 'row-differs':
      return `projection ${difference.projection}, row ${difference.key}, column ${difference.column} differs`;
    case 'row-missing':
      return `projection ${difference.projection}, row ${difference.key} is missing`;
    case 'row-surplus':
      return `projection ${difference.projection}, row ${difference.key} comes from no event`;
    case 'payload-not-canonical':
    case 'payload-not-of-its-type':
    case 'metadata-not-canonical':
    case 'event-unreadable':
    case 'revision-gap':
    case 'position-not-rising':
    case 'recorded-time-falls':
    case 'stream-differs-from-log': {
      const { kind, streamId, revision, position } = difference;
      return `${kind.replaceAll('-', ' ')}: ${streamId} revision ${revision}, position ${position}`;
    }
  }
}
