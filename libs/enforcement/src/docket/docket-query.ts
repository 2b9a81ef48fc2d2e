import { findTimers } from '@shouzheng/law/contract';
import { OWN_DOCKET_SOURCES } from './docket.projection.js';

/** A day after every due day: what has no date comes last. */
const NO_DATE = '9999-12-31';

/** Terms that another bears are waited for; only the bureau's own are its officers' failure when they pass. */
const OTHERS = list(
  findTimers()
    .filter(({ binds }) => binds !== 'bureau')
    .map(({ code }) => code),
);

/** Which terms bar which items while they run; every value is the code's own. */
const WAITS = OWN_DOCKET_SOURCES.flatMap(({ category, items }) =>
  items.flatMap(({ code, waitsFor = [] }) =>
    waitsFor.map(({ term, unlessMet = '' }) => `(${list([category, code, term, unlessMet])})`),
  ),
).join(', ');

function list(values: readonly string[]): string {
  return values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ');
}

/** Items that some term of somebody else bars: only for these the terms of the record are looked through. */
const BARRED = list(
  OWN_DOCKET_SOURCES.flatMap(({ category, items }) =>
    items.filter(({ waitsFor = [] }) => waitsFor.length > 0).map(({ code }) => `${category}/${code}`),
  ),
);

/**
 * The last day of the terms of other people that bar an item on day $1; of its own term too where another bears it.
 * Of two, `greatest` passes over the one that is not there.
 */
const WAITS_UNTIL = `greatest(
  CASE WHEN t.timer IN (${OTHERS}) AND t.due_on >= $1 THEN t.due_on END,
  CASE WHEN r.kind || '/' || i.item IN (${BARRED}) THEN (
    SELECT max(b.due_on) FROM term b
    WHERE b.stream_id = r.key AND b.status <> 'met' AND b.due_on >= $1
      AND EXISTS (SELECT FROM (VALUES ${WAITS}) w(kind, item, term, unless_met)
        WHERE w.kind = r.kind AND w.item = i.item AND b.term LIKE replace(w.term, '{ref}', i.refs->>0)
          AND NOT EXISTS (SELECT FROM term m WHERE m.stream_id = r.key AND m.status = 'met'
            AND m.term = replace(w.unless_met, '{ref}', i.refs->>0)))) END)`;

/**
 * State of an item on day $1. Its term goes as `termStateOn` has it; an item without a running term has no date. One
 * that another person's term bars is waiting until that is over, and a term that another let pass is nobody's delay.
 */
const STATE = `CASE
  WHEN u.until IS NOT NULL THEN 'waiting'
  WHEN t.key IS NULL THEN 'no-date'
  WHEN t.timer IN (${OTHERS}) THEN 'lapsed'
  WHEN t.status = 'paused' THEN 'normal'
  WHEN t.status = 'missed' OR t.due_on < $1 THEN 'overdue'
  WHEN t.due_on <= $10 THEN 'three-days'
  WHEN ($1::date - t.starts_on::date) * 3 >= (t.due_on::date - t.starts_on::date) * 2 THEN 'two-thirds'
  ELSE 'normal' END`;

/** The most urgent first, what has no date last, then the longest open. */
export const ITEM_ORDER = ['sort_due', 'since', 'key'] as const;

/**
 * What a record awaits, as rows: its items lie in it, so that those who await nothing cost nothing. Not by
 * jsonb_to_recordset, which looks up the types of its columns anew for every record.
 */
export const OPEN_ITEMS = `LATERAL (
  SELECT o->>'item' AS item, o->'refs' AS refs, o->>'since' AS since, (o->>'revision')::int AS revision,
    o->>'term' AS term
  FROM jsonb_array_elements(r.open) o) i`;

const RECORDS = `SELECT * FROM docket_record WHERE open <> '[]'`;

/**
 * Open items as one may see them (those of the organs from $2 to $3, and of cases that one is on loan to), under the
 * filters: $1 day, $4 items as `<kind>/<item>`, $5 region, $6 text, $7 claim, $8 account, $9 accounts in whose place
 * one stands on the day, $10 the last day that is near. The two halves are apart because an `OR` between them would
 * read every record.
 * @param only what else holds of the record r
 */
export const visibleItems = (only = 'true'): string => `
  SELECT r.key || ':' || i.item AS key, r.key AS stream_id, r.kind, i.item, r.rules->>i.item AS rule, r.organ, r.region,
    r.number, r.title, i.since, i.term AS term_key,
    w.account AS claim_account, w.badge AS claim_badge, w.role AS claim_role, w.at AS claim_at,
    u.until AS waits_until, ${STATE} AS state, coalesce(t.due_on, '${NO_DATE}') AS sort_due
  FROM (
    ${RECORDS} AND organ BETWEEN $2 AND $3
    UNION ALL
    ${RECORDS} AND organ NOT BETWEEN $2 AND $3 AND key IN (SELECT key FROM case_row WHERE lent ? $8)
  ) r
  CROSS JOIN ${OPEN_ITEMS}
  LEFT JOIN term t ON t.key = i.term AND t.status <> 'met'
  LEFT JOIN work_claim w ON w.item = r.key || ':' || i.item AND w.opened_revision = i.revision
  LEFT JOIN LATERAL (SELECT ${WAITS_UNTIL} AS until) u ON true
  WHERE ${only}
    AND ($4::text[] IS NULL OR r.kind || '/' || i.item = ANY($4))
    AND ($5::text IS NULL OR r.region LIKE $5 || '%')
    AND ($6::text IS NULL OR position($6 in r.title) > 0 OR position($6 in r.number) > 0)
    AND CASE $7::text WHEN 'claimed' THEN w.key IS NOT NULL WHEN 'unclaimed' THEN w.key IS NULL
        WHEN 'own' THEN w.account = $8 OR w.account = ANY($9::text[]) ELSE true END`;
