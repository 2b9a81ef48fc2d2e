// One command of apps/ops after the other in one process, so that a question need not wait for a start: the commands
// as they are, with what they print and the code with which their process would have ended.
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const dist = (file) => import(pathToFileURL(path.resolve('dist', file)).href);
await import('reflect-metadata');
const { exitOnRefusal } = await dist('apps/assembly/src/process.js');

class Ended {
  constructor(code) {
    this.code = code;
  }
}
process.exit = (code) => {
  throw new Ended(code);
};

async function codeOf(command, args) {
  process.exitCode = undefined;
  try {
    const { run } = await dist(`apps/ops/src/commands/${command}.js`);
    await exitOnRefusal(() => run(args));
    return process.exitCode ?? 0;
  } catch (error) {
    if (error instanceof Ended) return error.code;
    throw error;
  }
}

process.on('message', async ([command, ...args]) => {
  const answer = { stdout: '', stderr: '' };
  const writes = ['stdout', 'stderr'].map((stream) => {
    const { write } = process[stream];
    process[stream].write = (text) => (answer[stream] += text) !== '';
    return () => (process[stream].write = write);
  });
  try {
    answer.code = await codeOf(command, args);
  } finally {
    for (const restore of writes) restore();
  }
  process.send(answer);
});
