import { Inject, Injectable } from '@nestjs/common';
import type { Recorded, StreamDefinition } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import {
  ACCESS_RECORDER,
  type AccessRecorder,
  Catalogue,
  type OpenedKind,
  ProblemError,
  StreamReader,
  historyAt,
} from '@shouzheng/platform';
import { maskSealed } from '../history/mask.js';
import { Jurisdiction } from '../jurisdiction.js';
import type { ChangeView, DifferencesQuery, DifferencesView } from './comparison.dto.js';
import { type Difference, type Path, differences, pathText, touches } from './difference.js';
import { BOOKKEEPING, labelOf } from './field-labels.js';

interface Step {
  readonly path: Path;
  readonly revision: number;
  readonly type: string;
}

/** What changed between two revisions of a record, and by which step each field last did. */
@Injectable()
export class Comparisons {
  constructor(
    private readonly reader: StreamReader,
    private readonly catalogue: Catalogue,
    private readonly jurisdiction: Jurisdiction,
    @Inject(ACCESS_RECORDER) private readonly accesses: AccessRecorder,
  ) {}

  /**
   * @throws ProblemError `request.invalid` where `from` is not before `to`, `not-found` past the head
   * @throws RefusalError `actor.other-jurisdiction`
   */
  async compare(
    subject: { readonly category: string; readonly id: string; readonly opens: OpenedKind },
    { from, to }: DifferencesQuery,
    staff: Staff,
  ): Promise<DifferencesView> {
    if (from > to) {
      throw new ProblemError('request.invalid', { errors: [{ path: 'from', reason: 'lies after to' }] });
    }
    const { category, id, opens } = subject;
    const streamId = `${category}-${id}`;
    const { state, events } = await historyAt(this.reader, streamId, { revision: to });
    this.jurisdiction.demand(staff, streamId, state);
    await this.accesses.record({ staff, kind: opens, streamId, detail: 'differences' });
    return { from, to, changes: changesBetween(this.catalogue.stream(category), events, from) };
  }
}

/** @param events of the whole stream up to the later moment, oldest first */
export function changesBetween<S>(
  stream: StreamDefinition<S, never>,
  events: readonly Recorded[],
  from: number,
): ChangeView[] {
  let state = stream.initial;
  let earlier = state;
  const steps: Step[] = [];
  for (const event of events) {
    const next = stream.evolve(state, event as never);
    if (event.revision > from) steps.push(...stepsOf(state, next, event));
    state = next;
    if (event.revision === from) earlier = state;
  }
  const newestFirst = steps.toReversed();
  return shown(differences(earlier, state)).map((difference) => changeView(difference, newestFirst));
}

function stepsOf(before: unknown, after: unknown, { revision, type }: Recorded): Step[] {
  return shown(differences(before, after)).map(({ path }) => ({ path, revision, type }));
}

const shown = (all: readonly Difference[]): readonly Difference[] =>
  all.filter(({ path }) => !BOOKKEEPING.includes(String(path[0])));

function changeView({ path, before, after }: Difference, newestFirst: readonly Step[]): ChangeView {
  const last = newestFirst.find((step) => touches(step.path, path));
  const { zh, en, group } = labelOf(path);
  const was = maskSealed(before ?? null);
  const is = maskSealed(after ?? null);
  return {
    path: pathText(path),
    group,
    labelZh: zh,
    labelEn: en,
    before: was,
    after: is,
    beforeText: textOf(was),
    afterText: textOf(is),
    revision: last?.revision ?? 0,
    eventType: last?.type ?? '',
  };
}

function textOf(value: unknown): string | null {
  if (value === null) return null;
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}
