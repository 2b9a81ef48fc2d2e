import { endRun, RUN_HOME } from './postgres-run.mjs';

export default function teardown() {
  if (process.env[RUN_HOME]) endRun(process.env[RUN_HOME]);
}
