// What the two benches of the screening share: a table of names filled in bulk, what is asked, and figures in rows.
import { keysOf } from '../../libs/organization/src/names/name-keys.state.ts';
import { partsOf } from '../../libs/organization/src/names/name-parts.state.ts';
import { changedNames } from '../../libs/organization/src/names/testing/changed-names.fixture.ts';
import { oneOf, random } from '../../libs/organization/src/names/testing/random.fixture.ts';

const BATCH = 5_000;

export const print = (line = '') => process.stdout.write(`${line}\n`);

/** Registered bodies of these names, as the projection would have folded them. */
export const registered = (names) =>
  names.map((name, at) => ({
    key: `s${at}`,
    kind: 'register',
    name,
    standing: 'registered',
    issuer: '演示民政局',
    date: '',
    lawful: null,
  }));

/** Puts the entries into `name_entry` of the search path. The indexes are made after the rows: no bulk load is timed. */
export async function fillNames(client, entries) {
  const { rows: indexes } = await client.query(
    `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = current_schema AND tablename = 'name_entry' AND indexname <> 'name_entry_pkey'`,
  );
  for (const { indexname } of indexes) await client.query(`DROP INDEX ${indexname}`);
  const begun = performance.now();
  for (let at = 0; at < entries.length; at += BATCH) {
    const rows = entries.slice(at, at + BATCH).map((entry) => ({
      objections: [],
      endings: [],
      ...entry,
      ...keysOf(partsOf(entry.name)),
    }));
    const columns = Object.keys(rows[0]).join(', ');
    await client.query(
      `INSERT INTO name_entry (${columns}) SELECT ${columns} FROM json_populate_recordset(null::name_entry, $1::json)`,
      [JSON.stringify(rows)],
    );
  }
  for (const { indexdef } of indexes) await client.query(indexdef);
  await client.query('VACUUM ANALYZE name_entry');
  const { rows } = await client.query(
    `SELECT count(*)::int AS n, pg_size_pretty(pg_table_size('name_entry')) AS heap, pg_size_pretty(pg_indexes_size('name_entry')) AS indexes FROM name_entry`,
  );
  const took = ((performance.now() - begun) / 1000).toFixed(0);
  print(`${rows[0].n} names; table ${rows[0].heap}, indexes ${rows[0].indexes}; filled in ${took} s`);
}

/** Registered names, changes of them, claims to their core, the listed ones of data/, and what is common to all. */
export function questionsOf(names, listed, { questions, seed }) {
  const next = random(seed + 1);
  const drawn = Array.from({ length: Math.ceil(questions / 3) }, () => oneOf(names, next));
  const changed = changedNames(drawn.slice(0, Math.ceil(questions / 12)), seed).map(({ change, name }) => ({
    kind: change,
    name,
  }));
  const claimed = drawn.map((name) => ({
    kind: 'claim and core of a registered one',
    name: `中国${partsOf(name).core}协会`,
  }));
  return [
    ...drawn.map((name) => ({ kind: 'a registered name', name })),
    ...changed,
    ...claimed,
    ...[...new Set(listed)].map((name) => ({ kind: 'a listed name of data/', name })),
    ...['协会', '中国协会', '中国教育协会', '教育', '发展', '中国', '全国文化发展研究会', '基金会'].map(
      (name) => ({ kind: 'nothing but common words', name }),
    ),
  ];
}

/** n, p50, p95, p99, max in milliseconds. */
export function figures(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return [String(sorted.length), ...[0.5, 0.95, 0.99, 1].map((share) => at(share).toFixed(1))];
}

export const row = (title, numbers) =>
  title.padEnd(46) + numbers.map((one) => String(one).padStart(9)).join('');
