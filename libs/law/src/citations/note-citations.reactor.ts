import { type Recorded, civilDateOf } from '@shouzheng/kernel';

/** The transaction in which the checkpoint moves. */
interface Tx {
  query(sql: string, values: readonly unknown[]): Promise<unknown>;
}

interface Citation {
  readonly streamId: string;
  readonly rule: string;
  readonly version: string;
  lastOn: string;
}

/** Notes the rule versions that each act rests on, for every kind of record; a repeat writes the same. */
export class NoteCitationsReactor {
  readonly name = 'rule-citations';

  async react(events: readonly Recorded[], tx: Tx): Promise<void> {
    const cited = [...citationsOf(events).values()];
    if (cited.length === 0) return;
    await tx.query(
      `INSERT INTO rule_citation (stream_id, rule, version, last_on)
       SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[])
       ON CONFLICT (stream_id, version) DO UPDATE SET last_on = greatest(rule_citation.last_on, excluded.last_on)`,
      [
        cited.map(({ streamId }) => streamId),
        cited.map(({ rule }) => rule),
        cited.map(({ version }) => version),
        cited.map(({ lastOn }) => lastOn),
      ],
    );
  }
}

/** One line per record and version; the latest day of the batch. */
function citationsOf(events: readonly Recorded[]): Map<string, Citation> {
  const cited = new Map<string, Citation>();
  for (const { streamId, meta } of events) {
    const on = civilDateOf(meta.occurredAt);
    for (const { rule, version } of meta.basis) {
      const known = cited.get(`${streamId} ${version}`);
      if (!known) cited.set(`${streamId} ${version}`, { streamId, rule, version, lastOn: on });
      else if (known.lastOn < on) known.lastOn = on;
    }
  }
  return cited;
}
