import { verifyAll, verifyOutcome } from '@shouzheng/audit';
import { Catalogue } from '@shouzheng/platform';
import { inContext } from '../in-context.js';

const SAY_EVERY_MS = 1000;

/** `verify`: refolds every stream, compares every read-model row, names the first that differs; exit code 1 then. */
export async function run(): Promise<void> {
  await inContext(async (app, { parts }) => {
    let said = Date.now();
    const report = await verifyAll(
      { store: parts.store, readModel: parts.readModel, catalogue: app.get(Catalogue) },
      {
        onProgress({ phase, done, of }) {
          if (Date.now() - said < SAY_EVERY_MS) return;
          said = Date.now();
          process.stdout.write(
            `${phase === 'log' ? 'events read' : 'streams compared'}: ${done}${of ? ` of ${of}` : ''}\n`,
          );
        },
      },
    );
    const { lines, exitCode } = verifyOutcome(report);
    process.stdout.write(`${lines.join('\n')}\n`);
    process.exitCode = exitCode;
  });
}
