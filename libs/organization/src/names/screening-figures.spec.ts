import { describe, expect, it } from '@jest/globals';
import { screeningFigures } from './testing/screening-figures.fixture.js';

/**
 * Floors under the figures of `npm run measure:screening`, on the half that the tuning never saw. They are no targets: a
 * change that lowers the quality fails here.
 */
const { pairs, falseAlarms, recall, ranking } = screeningFigures('evaluation');
const share = (change: string): number => {
  const figure = recall.find((one) => one.change === change);
  return figure && figure.names > 0 ? figure.found / figure.names : 0;
};

describe('the quality of the screening on published names', () => {
  it('finds each look-alike pair, and says of the lawful namesakes that they are both', () => {
    expect(pairs.map(({ name, verdict }) => [name, verdict])).toEqual([
      ['中国志愿者协会', 'look-alike'],
      ['中国现代硬笔书法研究会', 'look-alike'],
      ['中国国际经济技术合作促进会', 'registered-and-listed'],
      ['中国城市轨道交通协会', 'registered-and-listed'],
      ['中国高等教育学会', 'registered-and-listed'],
      ['中国投资协会', 'registered-and-listed'],
      ['中国室内装修协会', 'look-alike'],
    ]);
  });

  it('says of every registered name that it is registered', () => {
    expect(falseAlarms.names).toBeGreaterThan(100);
    expect(falseAlarms.notFound).toBe(0);
  });

  it('raises few false alarms over lawful names that the register lacks', () => {
    expect(falseAlarms.lookAlike / falseAlarms.names).toBeLessThan(0.04);
    expect((falseAlarms.lookAlike + falseAlarms.needsChecking) / falseAlarms.names).toBeLessThan(0.08);
  });

  it('takes the rank of no local body for a claim', () => {
    expect(falseAlarms.claimOnly.local.names).toBeGreaterThan(50);
    expect(falseAlarms.claimOnly.local.asked).toBe(0);
  });

  it('asks for a look at nearly every false claim, also where no body is named by what is left', () => {
    const claimed = recall.filter(({ change }) => change.includes('a claim'));
    expect(claimed).toHaveLength(2);
    for (const { asked, names } of claimed) expect(asked / names).toBeGreaterThan(0.95);
  });

  it.each([
    ['one character put in place of another', 0.97],
    ['one character left out', 0.97],
    ['one character put in', 0.97],
    ['a homophone', 0.97],
    ['a synonym of the table', 0.97],
    ['another claim to rank', 0.94],
    ['a claim to rank before it', 0.97],
    ['a claim in place of the place', 0.75],
    ['a synonym that is not in the table', 0.8],
    ['a synonym that is not in the table, its ending', 0.8],
    ['a synonym that is not in the table, within', 0.75],
  ])('finds the registered name behind %s', (change, floor) => {
    expect(share(change)).toBeGreaterThanOrEqual(floor);
  });

  it('puts unregistered listed names above registered ones by the name alone', () => {
    expect(ranking.from).toBeGreaterThan(0.85);
    expect(ranking.from).toBeLessThan(ranking.auc);
    expect(ranking.auc).toBeLessThan(ranking.to);
  });
});
