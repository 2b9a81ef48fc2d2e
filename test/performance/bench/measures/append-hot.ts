import { randomUUID } from 'node:crypto';
import type { Measure } from '../bench.js';
import { alternate, bestOf, withStores } from '../contest.js';
import { ours, streamIdOf } from '../contenders/ours.js';
import { PEER_STORES } from '../contenders/index.js';
import { figureOf } from '../figure.js';
import { wrongDecisions } from '../integrity.js';
import { number } from '../report.js';
import { median } from '../statistics.js';
import { type Round, closedLoop, eventOf } from '../workload.js';

const WRITERS = 16;

/** Sixteen writers on one stream; each event is decided on the state just before it. A new stream for every round. */
export const appendHot: Measure = {
  name: 'hot',
  about: `one hot stream, ${WRITERS} writers, deciding on the state just before`,
  run: (bench) =>
    withStores(bench, PEER_STORES, async (stores) => {
      const milliseconds = bench.options.quick ? 400 : 3_000;
      const streams: string[] = [];
      const sides = [{ name: ours.name, store: stores.ours }, ...stores.peers].map(({ name, store }) => ({
        name,
        async round(): Promise<Round> {
          const stream = randomUUID();
          if (name === ours.name) streams.push(streamIdOf(stream));
          await store.create(stream, [eventOf(0)]);
          return closedLoop(WRITERS, milliseconds, () => store.act(stream));
        },
      }));
      const tell = ({ rate, p50, p99 }: Round): string =>
        `${number(rate)} events/s, p50 ${number(p50)} ms, p99 ${number(p99)} ms`;
      const results = await alternate(bench, 'hot', sides, tell);
      const wrong = await wrongDecisions(stores.ours.pool, streams);
      bench.tally.add(wrong, 0);
      if (wrong > 0) bench.say(`    ours: ${wrong} events were decided on a state that was not the last`);
      const rate = (rounds: readonly Round[]): number => median(rounds.map((round) => round.rate));
      const best = bestOf(
        results,
        PEER_STORES.map(({ name }) => name),
        rate,
      );
      return [
        figureOf({
          measure: `append, one hot stream, ${WRITERS} writers, events/s`,
          ours: bestOf(results, [ours.name], rate)?.value ?? null,
          peer: best?.value ?? null,
          peerName: best?.name ?? null,
          goal: { ratioAtLeast: 40 },
        }),
      ];
    }),
};
