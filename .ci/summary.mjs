// Counts what .ci/run did: every jest test, every check, the build. What left no result counts as failed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
const read = (name) => {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
};

let passed = 0;
const failures = [];
function count(name, ok) {
  if (ok) passed += 1;
  else failures.push(name);
}

count('the build', read('build')?.trim() === 'passed');

const jest = JSON.parse(read('jest.json') ?? 'null');
if (!jest) count('jest: it wrote no results', false);
for (const suite of jest?.testResults ?? []) {
  const file = path.relative(process.cwd(), suite.name);
  // A suite that could not even be loaded has no tests to count.
  if (suite.status === 'failed' && !suite.assertionResults.some(({ status }) => status === 'failed')) {
    count(`${file}: did not run`, false);
  }
  for (const { status, fullName } of suite.assertionResults) {
    if (status === 'passed' || status === 'failed') count(`${file}: ${fullName}`, status === 'passed');
  }
}
if (jest && jest.numTotalTests === 0) count('jest: no test ran', false);

const checks = JSON.parse(read('checks.json') ?? 'null');
if (!checks) count('the checks: they wrote no results', false);
for (const { name, passed: ok } of checks ?? []) count(name, ok);

for (const name of failures) console.log(`FAILED  ${name}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
