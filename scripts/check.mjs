// Runs every script `check:*` of package.json, all of them even when one fails, and says which failed.
//   node scripts/check.mjs [--json <file>]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
const results = Object.keys(scripts)
  .filter((name) => name.startsWith('check:'))
  .map((name) => {
    console.log(`\n— ${name}: ${scripts[name]}`);
    const begun = Date.now();
    const { status } = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' });
    return { name, passed: status === 0, seconds: ((Date.now() - begun) / 1000).toFixed(1) };
  });

console.log('');
for (const { name, passed, seconds } of results)
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}  (${seconds} s)`);
const flag = process.argv.indexOf('--json');
if (flag !== -1) writeFileSync(process.argv[flag + 1], JSON.stringify(results));
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
