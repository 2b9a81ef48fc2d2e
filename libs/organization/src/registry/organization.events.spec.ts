import { termEvents } from '@shouzheng/law/contract';
import { goldenEvents } from '../testing/golden.fixture.js';
import { organizationEvents, pastVersions } from './organization.events.js';

const own = [...pastVersions, ...organizationEvents].filter(
  (definition) => !(termEvents as readonly unknown[]).includes(definition),
);

goldenEvents(new URL('./organization.events.golden/', import.meta.url), own);
