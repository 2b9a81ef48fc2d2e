import { parseArgs } from 'node:util';
import { assembleCast } from './cast.js';
import { NotAsTold } from './client.js';
import { Narrator } from './narrator.js';
import { Receiver } from './receiver.js';
import { afterwards } from './story-afterwards.js';
import { banning } from './story-banning.js';
import { clueToCase } from './story-clue.js';
import { investigation } from './story-investigation.js';
import { partner } from './story-partner.js';

/**
 * One whole story against a running server, through its public API alone: a clue, a case, a ban, a webhook, the history.
 * Its organization is fictional and says so in its name. Ends with 1 when anything is not as told.
 */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { url: { type: 'string' } } });
  const base = (values.url ?? `http://127.0.0.1:${process.env.PORT ?? '3000'}`).replace(/\/$/, '');
  const narrator = new Narrator(base, (line) => void process.stdout.write(`${line}\n`));
  const receiver = await Receiver.open();
  try {
    await play(base, narrator, receiver);
    narrator.end();
  } catch (error) {
    const line =
      error instanceof NotAsTold
        ? error.message
        : error instanceof TypeError
          ? `No server answers at ${base}: start one with npm start`
          : undefined;
    if (line === undefined) throw error;
    process.stderr.write(`\nNot as told: ${line}\n`);
    process.exitCode = 1;
  } finally {
    receiver.close();
  }
}

/** The story; also what the journey test plays. */
export async function play(base: string, narrator: Narrator, receiver: Receiver): Promise<void> {
  const cast = await assembleCast(base);
  const endpointId = await partner(cast, narrator, receiver);
  const filed = await clueToCase(cast, narrator);
  const investigated = await investigation(cast, narrator, filed);
  const decided = await banning(cast, narrator, receiver, investigated);
  await afterwards(cast, narrator, { ...decided, endpointId });
}
