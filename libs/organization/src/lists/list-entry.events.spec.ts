import { goldenEvents } from '../testing/golden.fixture.js';
import { ListEntryRecorded, ListEntryRemoved } from './list-entry.events.js';

goldenEvents(new URL('./list-entry.events.golden/', import.meta.url), [ListEntryRecorded, ListEntryRemoved]);
