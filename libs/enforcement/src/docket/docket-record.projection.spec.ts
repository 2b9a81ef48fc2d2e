import { describe, expect, it } from '@jest/globals';
import type { Recorded } from '@shouzheng/kernel';
import { recordedEvent } from '../testing/world.fixture.js';
import type { DocketSource } from './docket-item.projection.js';
import { type DocketRecord, docketAfter, docketFolds } from './docket-record.projection.js';

interface Told {
  readonly type: string;
  readonly data: { readonly ref?: string; readonly rule?: string; readonly organ?: string };
}

const SOURCE: DocketSource<Told> = {
  category: 'toy',
  begins: ['Begun', 'BegunOtherwise'],
  subject: ({ type }) => ({ kind: 'task', organ: '511803', region: '511803', number: '1', title: type }),
  moves: { Moved: ({ data }) => data.organ ?? '' },
  items: [
    {
      code: 'answer',
      command: 'answer',
      zh: '答',
      en: 'Answer',
      role: 'officer',
      rule: 'A',
      ruleOf: ({ data }) => data.rule,
      term: (ref) => `answer:${ref}`,
      opens: { Asked: ({ data }) => data.ref },
      closes: { Answered: ({ data }) => data.ref },
    },
    {
      code: 'again',
      command: 'again',
      zh: '再',
      en: 'Again',
      role: 'officer',
      rule: 'B',
      begins: 'BegunOtherwise',
      opens: { Asked: (_event, { status }) => (status === 'waiting' ? '*' : undefined) },
      closes: { Answered: () => '**' },
    },
  ],
};
const STREAM = 'toy-1';

type Step = readonly [type: string, data?: Told['data']];

const events = (...told: readonly Step[]): readonly Recorded[] =>
  told.map(([type, data = {}], revision) => recordedEvent({ type, data } as never, STREAM, revision));

function recordAfter(...told: readonly Step[]): DocketRecord | undefined {
  const folds = docketFolds([SOURCE]);
  return events(...told).reduce<DocketRecord | undefined>((record, event) => {
    const fold = folds[event.type];
    return fold?.keys(event).includes(STREAM) ? fold.fold(record, event, STREAM) : record;
  }, undefined);
}

describe('the docket’s row of a record', () => {
  it('holds no item that never awaited anybody', () => {
    expect(recordAfter(['Begun'])).toEqual({
      key: STREAM,
      kind: 'task',
      organ: '511803',
      region: '511803',
      number: '1',
      title: 'Begun',
      begun: 'Begun',
      open: [],
      done: [],
      rules: {},
    });
  });

  it('is one for all that is open, and tells what was', () => {
    const asked = recordAfter(['Begun'], ['Asked', { ref: 'a' }], ['Asked', { ref: 'b' }]);
    const item = { item: 'answer', refs: ['a', 'b'], revision: 1, term: `${STREAM}:answer:a` };
    expect(asked).toMatchObject({ open: [item], done: [] });
    const one = recordAfter(
      ['Begun'],
      ['Asked', { ref: 'a' }],
      ['Asked', { ref: 'b' }],
      ['Answered', { ref: 'a' }],
    );
    expect(one?.open).toMatchObject([{ refs: ['b'], revision: 1, term: `${STREAM}:answer:b` }]);
    const all = recordAfter(['Begun'], ['Asked', { ref: 'a' }], ['Answered', { ref: 'a' }]);
    expect(all).toMatchObject({ open: [], done: ['answer'] });
    const again = recordAfter(
      ['Begun'],
      ['Asked', { ref: 'a' }],
      ['Answered', { ref: 'a' }],
      ['Asked', { ref: 'c' }],
    );
    expect(again).toMatchObject({ open: [{ refs: ['c'], revision: 3 }], done: [] });
  });

  it('has items of its own beginning only, each opened by what it was before', () => {
    const way = [
      ['Asked', { ref: 'a' }],
      ['Answered', { ref: 'a' }],
      ['Asked', { ref: 'b' }],
    ] as const;
    expect(recordAfter(['Begun'], ...way)?.open.map(({ item }) => item)).toEqual(['answer']);
    const otherwise = recordAfter(['BegunOtherwise'], ...way);
    expect(otherwise).toMatchObject({ open: [{ item: 'answer' }], done: ['again'] });
  });

  it('keeps the rule that the record gave an item before it opened, and only where it is another', () => {
    expect(recordAfter(['Begun', { rule: 'A' }])?.rules).toEqual({});
    expect(recordAfter(['Begun', { rule: 'C' }], ['Asked', { ref: 'a' }])?.rules).toEqual({ answer: 'C' });
    expect(recordAfter(['Begun', { rule: 'C' }], ['Asked', { ref: 'a', rule: 'A' }])?.rules).toEqual({});
    const [entry] = docketAfter([SOURCE], events(['Begun', { rule: 'C' }]));
    expect(entry).toMatchObject({ item: 'answer', status: 'waiting', rule: 'C' });
  });

  it('goes with the record to another organ, and is the same object where nothing changes', () => {
    expect(recordAfter(['Begun'], ['Moved', { organ: '511802' }])?.organ).toBe('511802');
    const record = recordAfter(['Begun']);
    const [, answered] = events(['Begun'], ['Answered', { ref: 'x' }]);
    const fold = docketFolds([SOURCE])['Answered'];
    expect(answered && fold?.fold(record, answered, STREAM)).toBe(record);
  });

  it('is not made of a stream whose beginning it did not see', () => {
    expect(recordAfter(['Asked', { ref: 'a' }])).toBeUndefined();
    expect(docketAfter([SOURCE], events(['Asked', { ref: 'a' }]))).toEqual([]);
  });
});
