import { describe, expect, it } from '@jest/globals';
import { platformRefusals } from '@shouzheng/platform';
import { readFileSync, readdirSync } from 'node:fs';
import { organizationRefusals } from './organization.refusals.js';
import { creditRefusals } from './registry/credit/credit.refusals.js';
import { objectionRefusals } from './registry/objection/objection.refusals.js';
import { penaltyEffectRefusals } from './registry/penalty-effect/penalty-effect.refusals.js';
import { ratingProcedureRefusals } from './registry/rating/rating.refusals.js';
import { suspensionRefusals } from './registry/suspension/suspension.refusals.js';
import { talkRefusals } from './registry/talk/talk.refusals.js';
import { zombieRefusals } from './registry/zombie/zombie.refusals.js';
import { restrictionRefusals } from './restriction/restriction.refusals.js';
import { law } from './testing/world.fixture.js';

const folder = new URL('./', import.meta.url);
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.decider.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const CODE =
  /'((?:listing|delisting|letter|credit|objection|penalty-effect|rating|suspension|talk|zombie|restriction)\.[a-z-]+)'/g;
const used = new Set([...source.matchAll(CODE)].map(([, code]) => code ?? ''));
const own = {
  ...creditRefusals,
  ...objectionRefusals,
  ...penaltyEffectRefusals,
  ...ratingProcedureRefusals,
  ...suspensionRefusals,
  ...talkRefusals,
  ...zombieRefusals,
  ...restrictionRefusals,
};

describe('the refusals of supervision', () => {
  it('are all in the catalogue, and the catalogue holds no other', () => {
    const known = { ...platformRefusals, ...organizationRefusals };
    expect([...used].filter((code) => !(code in known))).toEqual([]);
    expect(Object.keys(own).filter((code) => !used.has(code))).toEqual([]);
  });

  it('rest on rules that are in force', () => {
    const rules = new Set(Object.values(own).flatMap((refusal) => refusal.rules));
    expect([...rules].filter((rule) => !law.rule(rule, '2026-11-23'))).toEqual([]);
  });
});
