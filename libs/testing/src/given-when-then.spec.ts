import { describe, expect, it } from '@jest/globals';
import {
  accept,
  type CommandDefinition,
  type DecisionContext,
  defineEvent,
  type EventOf,
  refuse,
  type StreamDefinition,
  when,
} from '@shouzheng/kernel';
import { z } from 'zod';
import { given, givenWith, recorded, TEST_ACTOR, TEST_NOW } from './given-when-then.js';

const noteTaken = defineEvent('NoteTaken', 1, { on: z.string(), by: z.string(), count: z.int() });
const bookClosed = defineEvent('BookClosed', 1, {});
type BookEvent = EventOf<typeof noteTaken> | EventOf<typeof bookClosed>;
interface Book {
  readonly notes: number;
  readonly closed: boolean;
  readonly lastActor?: string;
}

const book: StreamDefinition<Book, BookEvent> = {
  category: 'book',
  events: [noteTaken, bookClosed],
  initial: { notes: 0, closed: false },
  evolve(state, event) {
    switch (event.type) {
      case 'NoteTaken':
        return { ...state, notes: state.notes + 1, lastActor: event.meta.actor.badge };
      case 'BookClosed':
        return { ...state, closed: true };
    }
  },
  region: () => undefined,
};

interface LimitedContext extends DecisionContext {
  readonly limit: number;
}

const takeNote: CommandDefinition<{ by: string }, Book, BookEvent, LimitedContext> = {
  name: 'takeNote',
  zh: '记录',
  en: 'Take a note',
  category: 'book',
  creates: false,
  roles: ['officer'],
  guard: (state) => when(state.closed, 'book.closed'),
  decide({ by }, state, context) {
    if (state.notes >= context.limit) return refuse('book.full');
    if (context.folded(book, 'other')?.closed) return refuse('book.other-closed');
    const data = { on: context.occurredOn, by, count: state.notes + 1 };
    return accept<BookEvent>([{ type: 'NoteTaken', data: by === 'nobody' ? { ...data, count: 0.5 } : data }]);
  },
};

const givenBook = givenWith((base): LimitedContext => ({ ...base, limit: 2 }));
const note: BookEvent = { type: 'NoteTaken', data: { on: '2026-01-01', by: 'a', count: 1 } };
const closed: BookEvent = { type: 'BookClosed', data: {} };

describe('given / when / then', () => {
  it('folds what is given and judges the command', () => {
    givenBook(book, note)
      .when(takeNote, { by: 'b' })
      .thenEvents({ type: 'NoteTaken', data: { on: '2026-11-23', by: 'b', count: 2 } });
    givenBook(book, note, closed).when(takeNote, { by: 'b' }).thenRefused('book.closed');
    givenBook(book, note, note).when(takeNote, { by: 'b' }).thenRefused('book.full');
  });

  it('takes what the test says of the context', () => {
    givenBook(book, note, note)
      .when(takeNote, { by: 'b' }, { limit: 3, occurredAt: '2026-11-21T17:00:00.000Z' })
      .thenEvents({ type: 'NoteTaken', data: { on: '2026-11-22', by: 'b', count: 3 } });
    const folded = [{ category: 'book', id: 'other', state: { notes: 0, closed: true } }];
    givenBook(book).when(takeNote, { by: 'b' }, { folded }).thenRefused('book.other-closed');
  });

  it('takes events that are recorded already', () => {
    const late = recorded(note, { meta: { actor: { ...TEST_ACTOR, badge: '180399' } } });
    expect(givenBook(book, late).state).toEqual({ notes: 1, closed: false, lastActor: '180399' });
    expect(given(book, note).state.lastActor).toBe(TEST_ACTOR.badge);
    expect(recorded(note).recordedAt).toBe(TEST_NOW);
  });

  it('fails when it should', () => {
    const one = givenBook(book).when(takeNote, { by: 'b' });
    expect(() => one.thenRefused('book.closed')).toThrow();
    expect(() => one.thenEvents()).toThrow();
    expect(() => one.thenEvents(closed)).toThrow();
    const refused = givenBook(book, closed).when(takeNote, { by: 'b' });
    expect(() => refused.thenEvents()).toThrow();
    expect(() => refused.thenRefused('book.full')).toThrow();
    const unreadable = givenBook(book).when(takeNote, { by: 'nobody' });
    expect(() =>
      unreadable.thenEvents({ type: 'NoteTaken', data: { on: '2026-11-23', by: 'nobody', count: 0.5 } }),
    ).toThrow('expected int');
  });
});
