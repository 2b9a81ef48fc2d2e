import type { Measure } from '../bench.js';
import { appendDistinct } from './append-distinct.js';
import { appendHot } from './append-hot.js';
import { appendMany } from './append-many.js';
import { liveProjection } from './live-projection.js';
import { costOfSize } from './cost-of-size.js';
import { nation } from './nation.js';
import { readStream } from './read-stream.js';
import { replay } from './replay.js';
import { visible } from './visible.js';

/** In the order of the table. */
export const MEASURES: readonly Measure[] = [
  appendDistinct,
  appendHot,
  appendMany,
  readStream,
  replay,
  liveProjection,
  costOfSize,
  visible,
  nation,
];
