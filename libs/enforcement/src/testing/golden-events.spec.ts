import { describe, expect, it } from '@jest/globals';
import { caseStream } from '../case/case.state.js';
import { clueStream } from '../clue/clue.state.js';
import { documentStream } from '../documents/document.state.js';
import { templateStream } from '../documents/template.state.js';
import { requestStream } from '../requests/request.state.js';
import { workStream } from '../work/work.state.js';
import { fileOf, goldensOf, ownForms } from './golden.fixture.js';
import { recordedEvent } from './world.fixture.js';

const STREAMS = [
  { stream: clueStream, folder: new URL('../clue/clue.events.golden/', import.meta.url) },
  { stream: caseStream, folder: new URL('../case/case.events.golden/', import.meta.url) },
  { stream: requestStream, folder: new URL('../requests/request.events.golden/', import.meta.url) },
  { stream: workStream, folder: new URL('../work/work.events.golden/', import.meta.url) },
  { stream: documentStream, folder: new URL('../documents/document.events.golden/', import.meta.url) },
  { stream: templateStream, folder: new URL('../documents/template.events.golden/', import.meta.url) },
];

describe.each(STREAMS)('events of $stream.category', ({ stream, folder }) => {
  const goldens = goldensOf(folder);

  it('has one golden file for every form that was ever shipped', () => {
    expect(goldens.map(({ file }) => file).sort()).toEqual(ownForms(stream.events).map(fileOf).sort());
  });

  it.each(goldens)('still reads and folds $file', ({ type, schemaVersion, data }) => {
    const definition = stream.events.find((one) => one.type === type && one.version === schemaVersion);
    expect(definition?.schema.parse(data)).toEqual(data);
    const event = recordedEvent({ type, data }, `${stream.category}-1`, 0);
    expect(() =>
      (stream.evolve as (state: unknown, event: unknown) => unknown)(stream.initial, event),
    ).not.toThrow();
  });

  it('refuses a field that no form has', () => {
    for (const { type, schemaVersion, data } of goldens) {
      const definition = stream.events.find((one) => one.type === type && one.version === schemaVersion);
      expect(definition?.schema.safeParse({ ...(data as object), extra: 1 }).success).toBe(false);
    }
  });
});
