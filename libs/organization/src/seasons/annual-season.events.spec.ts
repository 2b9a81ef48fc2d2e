import { goldenEvents } from '../testing/golden.fixture.js';
import { annualSeasonEvents } from './annual-season.events.js';

goldenEvents(new URL('./annual-season.events.golden/', import.meta.url), annualSeasonEvents);
