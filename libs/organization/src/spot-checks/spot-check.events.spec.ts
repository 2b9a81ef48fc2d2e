import { goldenEvents } from '../testing/golden.fixture.js';
import { spotCheckEvents } from './spot-check.events.js';

goldenEvents(new URL('./spot-check.events.golden/', import.meta.url), spotCheckEvents);
