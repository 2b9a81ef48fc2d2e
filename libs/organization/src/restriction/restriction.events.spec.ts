import { goldenEvents } from '../testing/golden.fixture.js';
import { PersonRestricted, RestrictionEnded } from './restriction.events.js';

goldenEvents(new URL('./restriction.events.golden/', import.meta.url), [PersonRestricted, RestrictionEnded]);
