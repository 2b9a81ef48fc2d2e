import type { BuildStep, Generations, ProjectionRef, ReadModel } from '@shouzheng/kernel';
import {
  type NegativeControl,
  generationCases,
  negativeControls,
  type ReadModelSubject,
} from '@shouzheng/testing';
import { changed, changedGenerations } from './broken-read-models.fixture.js';

function control(
  what: string,
  change: (sound: Generations, model: ReadModel) => Partial<Generations>,
  ...caughtBy: readonly string[]
): NegativeControl<ReadModelSubject> {
  return controlOf(what, () => changedGenerations(change), caughtBy);
}

function controlOf(
  broken: string,
  model: () => ReadModel,
  caughtBy: readonly string[],
): NegativeControl<ReadModelSubject> {
  return {
    broken,
    make: async () => ({
      subject: {
        model: model(),
        giveEpoch: async () => undefined,
        spoil: (row) => ({ ...row, title: (() => 'no text') as unknown as string }),
      },
      dispose: async () => undefined,
    }),
    caughtBy,
  };
}

/** Everything at the next generation is done to the served one. */
const asServed = (projection: ProjectionRef): ProjectionRef => ({ ...projection, generation: 'served' });

/** Goes on from wherever a part stands. */
async function wherever(sound: Generations, step: BuildStep): Promise<BuildStep> {
  const part = (await sound.build())?.parts.find((one) => one.part === step.part);
  return { ...step, from: part?.place };
}

negativeControls('Generations', generationCases, [
  control(
    'a next generation that is written where rows are served',
    (_, model) => ({
      fill: async (fillings) => {
        for (const { projection, rows } of fillings) {
          const from = await model.checkpoint(projection);
          await model.commit(projection, new Map(rows), { from, to: from + 1n });
        }
        return true;
      },
    }),
    'makes next generations beside the served ones, to be read when they are finished',
  ),
  controlOf(
    'commits to the next generation that reach the served one',
    () =>
      changed((sound) => ({
        commit: (projection, rows, step) => sound.commit(asServed(projection), rows, step),
      })),
    ['folds on in a next generation by commits, as in the served one'],
  ),
  control(
    'a step that is taken wherever the part stands',
    (sound) => ({ fill: async (fillings, step) => sound.fill(fillings, await wherever(sound, step)) }),
    'takes a step once, and only where its part stands',
  ),
  control(
    'one projection of a step after the other',
    (sound) => ({
      fill: async ([first, ...others], step) => {
        const middle = `${step.to}/`;
        return (
          (await sound.fill(first ? [first] : [], { ...step, to: middle })) &&
          (await sound.fill(others, { ...step, from: middle }))
        );
      },
    }),
    'writes neither rows nor place when one row of a step cannot be stored',
  ),
  control(
    'events of a part that nobody counts',
    (sound) => ({ fill: (fillings, step) => sound.fill(fillings, { ...step, events: 0 }) }),
    'tells how far a build has come, and forgets it when another begins',
  ),
  control(
    'a switch that leaves the checkpoint where it was',
    (sound, model) => ({
      serve: async (projection, generation, fence) => {
        const before = await model.checkpoint(projection);
        const outcome = await sound.serve(projection, generation, fence);
        const rows = new Map<string, object>();
        for await (const [key, row] of model.rows<object>(projection)) rows.set(key, row);
        await model.reset(projection);
        await model.commit(projection, rows, { from: 0n, to: before > 0n ? before : 1n });
        return outcome;
      },
    }),
    'serves the next generation with its version and checkpoint, and keeps the former one',
  ),
  control(
    'a former generation that is thrown away',
    (sound, model) => ({
      serve: async (projection, generation, fence) => {
        const outcome = await sound.serve(projection, generation, fence);
        await model.reset({ ...projection, generation: 'previous' });
        return outcome;
      },
    }),
    'serves the next generation with its version and checkpoint, and keeps the former one',
  ),
  control(
    'one that lies behind is served, caught up or not',
    (sound, model) => ({
      serve: async (projection, generation, fence) => {
        const to = await model.checkpoint(projection);
        const other = { ...projection, generation };
        const from = await model.checkpoint(other);
        if (from < to) await model.commit(other, new Map(), { from, to });
        return sound.serve(projection, generation, fence);
      },
    }),
    'serves none that lies behind the served one, and no one that is not there',
    'exchanges the served generation with the previous one, again and again',
  ),
  control(
    'rows counted only where both have one',
    (sound) => ({
      differing: async (projection, generation) => Math.min(1, await sound.differing(projection, generation)),
    }),
    'counts the rows that two generations have not alike',
  ),
  control('epochs ignored', () => ({}), 'refuses what a stale epoch does to generations'),
  control(
    'a switch that empties before it fills',
    (sound, model) => ({
      serve: async (projection, generation, fence) => {
        const at = await model.checkpoint(projection);
        const kept = await model.load<object>(projection, ['b']);
        await model.commit(projection, new Map([['b', undefined]]), { from: at, to: at + 1n });
        await new Promise(setImmediate);
        await model.reset(projection);
        await model.commit(projection, new Map([...kept, ['a', kept.get('b')]]), { from: 0n, to: at });
        return sound.serve(projection, generation, fence);
      },
    }),
    'shows readers one generation or the other while they change places, and nothing between',
  ),
  controlOf(
    'rows loaded first and committed later',
    () =>
      changed((sound) => ({
        change: async (projection, keys, fold, step) => {
          const before = await sound.load<never>(projection, keys);
          await new Promise(setImmediate);
          return sound.commit(projection, fold(before), step);
        },
      })),
    ['writes no row that was loaded of one generation into another'],
  ),
]);
