import { createServer } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EmbeddedPostgresRefusal } from '@shouzheng/adapters/embedded-postgres';
import { StartRefused } from './environment.js';

/** dist/console, beside dist/apps/… that this file is built into. */
export const consoleFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../../console');

/** What a person can put right leaves one clear line and the exit code 1; anything else is a bug and keeps its stack. */
export async function exitOnRefusal(begin: () => Promise<void>): Promise<void> {
  try {
    await begin();
  } catch (error) {
    const line = refusalLine(error);
    if (line === undefined) throw error;
    process.stderr.write(`${line}\n`);
    process.exit(1);
  }
}

function refusalLine(error: unknown): string | undefined {
  if (error instanceof StartRefused || error instanceof EmbeddedPostgresRefusal) return error.message;
  const { code, port } = (error ?? {}) as { code?: string; port?: number };
  // The words of node:util parseArgs: which option it does not know, or what value is missing.
  if (code?.startsWith('ERR_PARSE_ARGS_') && error instanceof Error) return error.message;
  if (code === 'EADDRINUSE') return `Port ${port} is taken: end what listens there, or set PORT.`;
  return undefined;
}

/**
 * Asks for the port before anything is opened or loaded: what is refused is refused at once, and in one line.
 * @throws the system's EADDRINUSE when somebody listens there
 */
export async function demandFreePort(port: number, host: string): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(port, host, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

/** npm passes on a Ctrl-C that the terminal has sent already: the same wish, some milliseconds apart. */
const SAME_WISH_MS = 1000;

/** Ctrl-C and SIGTERM: drain once, then end with 0. A second signal is patience lost, and ends at once. */
export function endOnSignals(close: () => Promise<void>): void {
  let endingSince: number | undefined;
  const end = (signal: NodeJS.Signals): void => {
    if (endingSince !== undefined) {
      if (Date.now() - endingSince > SAME_WISH_MS) process.exit(130);
      return;
    }
    endingSince = Date.now();
    process.stdout.write(`${signal}: finishing what is under way …\n`);
    close().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(
          `The stop was not clean: ${error instanceof Error ? error.stack : String(error)}\n`,
        );
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
}
