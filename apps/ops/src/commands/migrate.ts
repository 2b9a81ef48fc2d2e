import { inContext } from '../in-context.js';

/** Assembling migrates: this is that and nothing else, for installations that migrate before they start. */
export async function run(): Promise<void> {
  await inContext(async () => {
    process.stdout.write('The database is at this version.\n');
  });
}
