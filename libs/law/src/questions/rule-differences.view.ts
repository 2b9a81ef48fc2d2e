import { ApiProperty } from '@nestjs/swagger';
import { RuleView } from './law-views.service.js';
import type { RuleVersion } from '../law-types.js';

const FIELDS = ['zh', 'en', 'article', 'mark', 'value', 'terms'] as const;

export interface RuleDifference {
  readonly id: string;
  readonly change: 'added' | 'ended' | 'amended';
  /** What differs between the two versions. */
  readonly fields: string[];
  readonly before: RuleVersion | undefined;
  readonly after: RuleVersion | undefined;
}

export class RuleDifferenceView {
  @ApiProperty({ type: String }) id!: string;
  @ApiProperty({ type: String, enum: ['added', 'ended', 'amended'] }) change!: RuleDifference['change'];
  @ApiProperty({ type: [String], description: 'zh, en, article, mark, value, terms' }) fields!: string[];
  @ApiProperty({ type: RuleView, nullable: true }) before!: RuleView | null;
  @ApiProperty({ type: RuleView, nullable: true }) after!: RuleView | null;
}

/** What changed between two lists of rules in force, in the order of the later one, what has ended last. */
export function differencesBetween(
  before: readonly RuleVersion[],
  after: readonly RuleVersion[],
): readonly RuleDifference[] {
  const earlier = new Map(before.map((rule) => [rule.id, rule]));
  const later = new Set(after.map(({ id }) => id));
  const changed = after.flatMap((rule): RuleDifference[] => {
    const old = earlier.get(rule.id);
    if (!old) return [{ id: rule.id, change: 'added', fields: [], before: undefined, after: rule }];
    if (old.version === rule.version) return [];
    const fields = FIELDS.filter((field) => JSON.stringify(old[field]) !== JSON.stringify(rule[field]));
    return [{ id: rule.id, change: 'amended', fields, before: old, after: rule }];
  });
  const ended = before
    .filter(({ id }) => !later.has(id))
    .map((rule): RuleDifference => ({
      id: rule.id,
      change: 'ended',
      fields: [],
      before: rule,
      after: undefined,
    }));
  return [...changed, ...ended];
}
