// Says at the end of a jest run what was left out and why, so that a green run is not taken for more than it is.
import { existsSync } from 'node:fs';

const NEEDS = [
  ['REDIS_URL', 'the job queue on a real Redis'],
  ['KURRENTDB_URL', 'the event store on a real KurrentDB, which the stand-in of its protocol is not'],
];

export default class LeftOutReporter {
  onRunComplete(_contexts, results) {
    const lines = NEEDS.filter(([name]) => !process.env[name]).map(
      ([name, what]) => `${what} (${name} is not set)`,
    );
    if (!chromium()) lines.push('the browser journeys (no Chromium found; CHROMIUM_PATH names one)');
    const databases = process.env.DATABASE_URL
      ? 'the server of DATABASE_URL'
      : 'the embedded PostgreSQL (DATABASE_URL is not set)';
    const said = [`Databases: ${databases}.`, ...lines.map((line) => `Left out: ${line}.`)];
    if (results.numPendingTests > 0) said.push(`Skipped tests: ${results.numPendingTests}.`);
    process.stderr.write(`\n${said.join('\n')}\n`);
  }
}

function chromium() {
  return [process.env.CHROMIUM_PATH, '/usr/bin/chromium'].find((file) => file && existsSync(file));
}
