import { describe, expect, it } from '@jest/globals';
import { Catalogue } from '@shouzheng/platform';
import { contexts } from '../../apps/assembly/src/contexts.js';

const catalogue = new Catalogue(contexts);
const withTerms = catalogue
  .categories()
  .filter((category) => catalogue.stream(category).events.some(({ type }) => type === 'TermStarted'));

describe('every stream in which terms run', () => {
  it('is one of several', () => {
    expect(withTerms).toEqual(expect.arrayContaining(['case', 'clue', 'organization']));
  });

  // The sweeper and the job find terms in one table, whatever their stream: each must take both commands.
  it.each(withTerms.map((category) => ({ category })))(
    '$category misses and recomputes them',
    ({ category }) => {
      const names = catalogue.commandsOf(category).map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['missTerm', 'recomputeDeadline']));
    },
  );

  it.each(withTerms.map((category) => ({ category })))(
    '$category knows every form of a term',
    ({ category }) => {
      const forms = catalogue.stream(category).events.map(({ type, version }) => `${type} v${version}`);
      expect(forms).toEqual(
        expect.arrayContaining([
          'TermStarted v2',
          'DeadlineRecomputed v2',
          'TermPaused v1',
          'TermResumed v1',
        ]),
      );
    },
  );
});
