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

/** The last day of the terms of other people that bar an item on day $1; of its own term too where another bears it. */
const WAITS_UNTIL = `(
  SELECT max(b.due_on) FROM term b
  WHERE b.stream_id = i.stream_id AND b.status <> 'met' AND b.due_on >= $1
    AND (b.key = i.term_key AND b.timer IN (${OTHERS})
      OR EXISTS (SELECT FROM (VALUES ${WAITS}) w(kind, item, term, unless_met)
        WHERE w.kind = i.kind AND w.item = i.item AND b.term LIKE replace(w.term, '{ref}', i.refs->>0)
          AND NOT EXISTS (SELECT FROM term m WHERE m.stream_id = i.stream_id AND m.status = 'met'
            AND m.term = replace(w.unless_met, '{ref}', i.refs->>0)))))`;

/**
 * State of an item on day $1. Its term goes as `termStateOn` has it; an item without a running term has no date. One
 * that another person's term bars is waiting until that is over, and a term that another let pass is nobody's delay.
 */
const stateOn = (nearDay: string): string => `CASE
  WHEN u.until IS NOT NULL THEN 'waiting'
  WHEN t.key IS NULL OR t.status = 'met' THEN 'no-date'
  WHEN t.timer IN (${OTHERS}) THEN 'lapsed'
  WHEN t.status = 'paused' THEN 'normal'
  WHEN t.status = 'missed' OR t.due_on < $1 THEN 'overdue'
  WHEN t.due_on <= '${nearDay}' THEN 'three-days'
  WHEN ($1::date - t.starts_on::date) * 3 >= (t.due_on::date - t.starts_on::date) * 2 THEN 'two-thirds'
  ELSE 'normal' END`;

/**
 * Open items as one may see them (one’s organ’s, and those of cases that one is on loan to), under the filters: $1 day,
 * $2 organ, $3 roles, $4 region, $5 text, $6 claim, $7 account, $8 accounts in whose place one stands on the day.
 */
export const visibleItems = (nearDay: string): string => `
  SELECT i.*, w.account AS claim_account, w.badge AS claim_badge, w.role AS claim_role, w.at AS claim_at,
    u.until AS waits_until, ${stateOn(nearDay)} AS state,
    CASE WHEN t.key IS NULL OR t.status = 'met' THEN '${NO_DATE}' ELSE t.due_on END AS sort_due
  FROM docket_item i
  LEFT JOIN term t ON t.key = i.term_key
  LEFT JOIN work_claim w ON w.item = i.key AND w.opened_revision = i.opened_revision
  LEFT JOIN LATERAL (SELECT ${WAITS_UNTIL} AS until) u ON true
  WHERE i.status = 'open'
    AND ($2::text IS NULL OR i.organ = $2
         OR i.stream_id IN (SELECT key FROM case_row WHERE lent ? $7))
    AND ($3::text[] IS NULL OR i.role = ANY($3))
    AND ($4::text IS NULL OR i.region LIKE $4 || '%')
    AND ($5::text IS NULL OR position($5 in i.title) > 0 OR position($5 in i.number) > 0)
    AND CASE $6::text WHEN 'claimed' THEN w.key IS NOT NULL WHEN 'unclaimed' THEN w.key IS NULL
        WHEN 'own' THEN w.account = $7 OR w.account = ANY($8::text[]) ELSE true END`;
