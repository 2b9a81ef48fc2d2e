// `npm run measure:screening`: the quality of the name screening on the published names, printed.
//   --half tuning   the half on which rules and weights may be tuned; without it the half that they never saw
import { SCREENING_RULES } from '../../libs/organization/src/names/screening-rules.state.ts';
import { screeningFigures } from '../../libs/organization/src/names/testing/screening-figures.fixture.ts';

const half = process.argv.includes('tuning') ? 'tuning' : 'evaluation';
const { pairs, falseAlarms, recall, ranking } = screeningFigures(half);
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const print = (line = '') => process.stdout.write(`${line}\n`);

print(`Name screening, rules ${SCREENING_RULES.version}, ${half} half`);
print();
print('(a) look-alike pairs of data/, each');
for (const { name, lawful, verdict, similarity, reasons } of pairs) {
  print(`  ${name} / ${lawful}: ${verdict}, similarity ${similarity ?? 'not found'} (${reasons.join(', ')})`);
}
print();
print(`(b) false alarms on ${falseAlarms.names} registered names`);
print(`  in the register, not said to be: ${falseAlarms.notFound}`);
print('  as if the register lacked each of them in turn:');
print(`    look-alike: ${falseAlarms.lookAlike} (${percent(falseAlarms.lookAlike, falseAlarms.names)})`);
print(
  `    needs-checking, near another name: ${falseAlarms.needsChecking} (${percent(falseAlarms.needsChecking, falseAlarms.names)})`,
);
const { ministry, local } = falseAlarms.claimOnly;
print('    needs-checking, a claim to rank alone, by who registered the body:');
print(`      a local registrar, so that the claim would be false: ${local.asked} of ${local.names}`);
print(
  `      the ministry, so that only the register shows it to be true: ${ministry.asked} of ${ministry.names}`,
);
print();
print('(c) registered names changed in one way: found near enough; found first; verdict asks for a look');
for (const { change, names, found, first, asked } of recall) {
  print(
    `  ${change}: ${found} of ${names} (${percent(found, names)}); first ${percent(first, names)}; asks ${percent(asked, names)}`,
  );
}
print();
const { auc, from, to, listed, registered } = ranking;
print(
  `(d) AUC of ${listed} unregistered listed names above ${registered} registered ones, by the name alone:`,
);
print(`  ${auc.toFixed(3)}, 95 % interval ${from.toFixed(3)} to ${to.toFixed(3)} (bootstrap)`);
