import { type Instant, type LateReason, type Refusal, civilDateOf, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { AnyCommand } from '../context-definition.js';

const MS_PER_DAY = 24 * 60 * 60 * 1000;

/**
 * Who may give a command at all: the role that the law names for it, at the organ that has the subject in charge.
 * Asked where commands are decided, so that no way in (HTTP, worker, import, tour) goes round it.
 * @param region organ in charge of the subject (region code); undefined for a creation or a subject without a place.
 */
export function permitRefusals(
  command: AnyCommand,
  context: LegalContext,
  region: string | undefined,
): readonly Refusal[] {
  const { actor } = context;
  if (actor.role === 'system') return [];
  const inCharge =
    region === undefined ||
    region === actor.organ ||
    (command.jurisdiction === 'in-charge-or-above' && context.regions.within(region, actor.organ));
  return [
    ...when(!command.roles.includes(actor.role), 'actor.role-not-entitled', { role: actor.role }),
    ...when(!inCharge, 'actor.other-jurisdiction', {
      organ: actor.organ,
      region: region ?? '',
    }),
  ];
}

/** The time of the act against the time of its entry. */
export function entryRefusals(
  context: LegalContext,
  late: LateReason | undefined,
  origin: 'act' | 'import',
  firstAt: Instant | undefined,
): readonly Refusal[] {
  if (origin === 'import') return [];
  const daysLate = (Date.parse(context.today) - Date.parse(civilDateOf(context.occurredAt))) / MS_PER_DAY;
  const isLate = daysLate > context.settings.lateEntryAfterDays;
  return [
    ...when(context.occurredAt > context.now, 'entry.in-the-future'),
    ...when(firstAt !== undefined && context.occurredAt < firstAt, 'entry.before-its-prerequisite'),
    ...when(isLate && late === undefined, 'entry.late-reason-required', {
      days: context.settings.lateEntryAfterDays,
    }),
    ...when(!isLate && late !== undefined, 'entry.not-late', { days: context.settings.lateEntryAfterDays }),
  ];
}
