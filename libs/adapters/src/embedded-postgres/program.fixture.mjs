// A program that runs the embedded PostgreSQL until it is killed: `node program.fixture.mjs <home>`.
// It prints the connection as one line of JSON. Node strips the types; the hook finds `.ts` behind `.js`.
import { registerHooks } from 'node:module';

registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith('./') ? specifier.replace(/\.js$/, '.ts') : specifier, context),
});
const { startEmbeddedPostgres } = await import('./embedded-postgres.ts');
const running = await startEmbeddedPostgres({
  home: process.argv[2],
  log: (line) => process.stderr.write(`${line}\n`),
});
process.stdout.write(`${JSON.stringify(running.connection)}\n`);
setInterval(() => {}, 1000);
