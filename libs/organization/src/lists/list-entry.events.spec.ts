import { goldenEvents } from '../testing/golden.fixture.js';
import { listEntryEvents } from './list-entry.events.js';

goldenEvents(new URL('./list-entry.events.golden/', import.meta.url), listEntryEvents);
