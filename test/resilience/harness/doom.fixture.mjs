// Loaded before a program, and before each of its threads: kills the process (SIGKILL, as the kernel would) before the
// n-th statement of a thread that matches. DOOM is the pattern, DOOM_AT the n.
import { writeSync } from 'node:fs';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';

const doom = new RegExp(process.env.DOOM);
let left = Number(process.env.DOOM_AT);
const { query } = PostgresQueryRunner.prototype;
PostgresQueryRunner.prototype.query = function (sql, ...rest) {
  if (doom.test(sql) && (left -= 1) === 0) {
    writeSync(1, `dying before: ${sql}\n`);
    process.kill(process.pid, 'SIGKILL');
    // The signal is on its way: nothing more may happen here.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  }
  return query.call(this, sql, ...rest);
};
