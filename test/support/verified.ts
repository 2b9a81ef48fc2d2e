import { type VerifyReport, verifyAll } from '@shouzheng/audit';
import { Catalogue, Followers } from '@shouzheng/platform';
import type { Service } from './service.js';

const CATCH_UP_MS = 20_000;

/** The report of `ops verify`, once every projection is at the end of the log. */
export async function verified({ app, assembly }: Service): Promise<VerifyReport> {
  await app.get(Followers).caughtUp(CATCH_UP_MS);
  const { store, readModel } = assembly.parts;
  return verifyAll({ store, readModel, catalogue: app.get(Catalogue) });
}
