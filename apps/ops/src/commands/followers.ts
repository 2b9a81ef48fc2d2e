import { FollowerOverview, type FollowerOverviewLine, MOST_COUNTED } from '@shouzheng/platform';
import { inContext } from '../in-context.js';

const HEADERS = ['follower', 'epoch', 'owner', 'position', 'lag', 'seconds', 'per second', 'errors', 'state'];

/** `followers`: every follower of every worker as a table; exit code 1 when one stands still, or a row is wrong. */
export async function run(): Promise<void> {
  await inContext(async (app) => {
    const lines = await app.get(FollowerOverview).lines();
    process.stdout.write(`${tableOf([HEADERS, ...lines.map(cellsOf)])}\n`);
    for (const { name, parked } of lines)
      for (const { eventType, eventId, position } of parked)
        process.stdout.write(`${name}: ${eventType} ${eventId} at position ${position} is parked\n`);
    const differing = lines.flatMap((line) => line.differing ?? []);
    for (const { projection, key, column, since } of differing)
      process.stdout.write(
        `${projection}: row ${key}, column ${column} is not what its events give, since ${since}\n`,
      );
    process.exitCode = differing.length > 0 || lines.some(({ trouble }) => trouble !== undefined) ? 1 : 0;
  });
}

function cellsOf(line: FollowerOverviewLine): string[] {
  const { name, epoch, holder, position, lagEvents, lagSeconds, rate, errors } = line;
  const lag = lagEvents === MOST_COUNTED ? `≥ ${MOST_COUNTED}` : lagEvents?.toString();
  return [
    name,
    epoch.toString(),
    holder ?? 'nobody',
    position ?? '-',
    lag ?? '-',
    lagSeconds?.toFixed(1) ?? '-',
    rate?.toFixed(1) ?? '-',
    errors?.toString() ?? '-',
    stateOf(line),
  ];
}

function stateOf({ holder, trouble, parked, rebuilding }: FollowerOverviewLine): string {
  const extra = parked.length > 0 ? `, ${parked.length} parked` : '';
  if (rebuilding) {
    const { phase, events, of, secondsLeft } = rebuilding;
    return `rebuilding beside the rows that are served: ${phase}, ${events} of about ${of} events, ${secondsLeft} s left`;
  }
  if (!trouble) return `${holder === undefined ? 'waiting' : 'following'}${extra}`;
  const { event, error, reason, since, tries } = trouble;
  const at = event ? ` at position ${event.position} (${event.type} ${event.eventId})` : '';
  return `stands still${at}: ${error}, ${reason}; since ${since}, ${tries} tries${extra}`;
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = HEADERS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
