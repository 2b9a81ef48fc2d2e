import { describe, expect, it } from '@jest/globals';
import { EVENT_TEXTS } from '@shouzheng/audit';
import { Catalogue } from '@shouzheng/platform';
import { contexts } from '../../apps/assembly/src/contexts.js';

const catalogue = new Catalogue(contexts);
const types = catalogue.eventTypes();

describe('what events are called in a history', () => {
  it.each(types.map((type) => ({ type })))(
    '$type has a Chinese and an English name and a family',
    ({ type }) => {
      const text = catalogue.eventText(type) ?? EVENT_TEXTS[type];
      expect(text?.zh).toMatch(/\p{Script=Han}/u);
      expect(text?.en).toMatch(/^[A-Z]/);
      expect(['procedure', 'evidence', 'document', 'term', 'system']).toContain(text?.family);
    },
  );

  it('names no event that is not there', () => {
    expect(Object.keys(EVENT_TEXTS).filter((type) => !types.includes(type))).toEqual([]);
  });
});
