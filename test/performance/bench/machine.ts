import { readFileSync, statfsSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import type { Pool } from 'pg';

const TMPFS = 0x01021994;
const SETTINGS = [
  'server_version',
  'fsync',
  'synchronous_commit',
  'shared_buffers',
  'max_connections',
  'jit',
  'io_method',
];

/** One line on the computer, one on PostgreSQL: no figure means anything without them. */
export async function describeMachine(pool: Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string; setting: string | null }>(
    'select name, current_setting(name, true) as setting from unnest($1::text[]) as s (name)',
    [SETTINGS],
  );
  const of = (name: string): string => rows.find((row) => row.name === name)?.setting ?? '?';
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return [
    `machine: ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${memory} GiB, ` +
      `${type()} ${release()}, Node ${process.versions.node}, load ${loadavg()[0]?.toFixed(1)}`,
    `PostgreSQL ${of('server_version')}: ${SETTINGS.slice(1)
      .map((name) => `${name} ${of(name)}`)
      .join(', ')}`,
  ];
}

/** Whether a folder lies in memory, where a commit costs nothing and every figure would flatter. */
export const isInMemory = (folder: string): boolean => statfsSync(folder).type === TMPFS;

/** The most memory that a process has held so far, in MiB; undefined where the system does not tell. */
export function residentMiB(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    // A process that is just ending has no memory to tell of.
    const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
  } catch {
    return undefined;
  }
}
