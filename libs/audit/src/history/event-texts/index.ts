import type { EventText } from '@shouzheng/platform';
import { auditEventTexts } from './audit.js';
import { documentEventTexts } from './documents.js';
import { enforcementEventTexts } from './enforcement.js';
import { exchangeEventTexts } from './exchange.js';
import { identityEventTexts } from './identity.js';
import { lifecycleEventTexts } from './lifecycle.js';
import { organizationEventTexts } from './organization.js';
import { platformEventTexts } from './platform.js';

/** What every event is called; a test demands one for every type of the catalogue, and none beside them. */
export const EVENT_TEXTS: Readonly<Record<string, EventText>> = {
  ...platformEventTexts,
  ...identityEventTexts,
  ...organizationEventTexts,
  ...lifecycleEventTexts,
  ...enforcementEventTexts,
  ...documentEventTexts,
  ...exchangeEventTexts,
  ...auditEventTexts,
};
