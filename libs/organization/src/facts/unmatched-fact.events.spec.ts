import { goldenEvents } from '../testing/golden.fixture.js';
import { unmatchedFactEvents } from './unmatched-fact.events.js';

goldenEvents(new URL('./unmatched-fact.events.golden/', import.meta.url), unmatchedFactEvents);
