import { type VerifyReport, verifyAll } from '@shouzheng/audit';
import { Catalogue } from '@shouzheng/platform';
import type { Service } from './service.js';

/** The report of `ops verify`, once every projection is at the end of the log. */
export async function verified(service: Service): Promise<VerifyReport> {
  await service.settled();
  const { store, readModel } = service.assembly.parts;
  return verifyAll({ store, readModel, catalogue: service.app.get(Catalogue) });
}
