import { defineEvent, sealedSchema } from '@shouzheng/kernel';
import { z } from 'zod';
import {
  MATCH_KINDS,
  MATCH_STANDINGS,
  type MatchStanding,
  NEARNESS,
  type Nearness,
  SCREENING_VERDICTS,
  type ScreeningVerdict,
} from './screening-verdict.state.js';

/** Why a match of names was confirmed or dismissed by a person. */
export const MATCH_REASONS = [
  'same-address',
  'same-head',
  'same-code',
  'same-name-only',
  'other-region',
  'other-business',
  'branch-of-it',
  'other',
] as const;

/** What a judgement names instead of a match when it is about what the name says by itself. */
export const NAME_ITSELF = 'name';

const FIRST_VERDICTS = [
  'in-register',
  'in-list',
  'in-register-and-list',
  'near',
  'suspected',
  'none',
] as const;
const judgement = z.enum(['confirmed', 'dismissed']);
const reasons = z.array(z.string().max(60)).max(20);
const entry = {
  /** Stream of the register entry, the list entry or the case that the ban was decided in. */
  target: z.string().max(100),
  /** A published name of an organization. */
  name: z.string().max(200),
};

const NameScreenedFirst = defineEvent('NameScreened', 1, {
  verdict: z.enum(FIRST_VERDICTS),
  matches: z
    .array(
      z.strictObject({
        kind: z.enum(['register', 'list']),
        ...entry,
        score: z.int().min(0).max(100),
        reasons,
      }),
    )
    .max(50),
});

const MatchJudgedFirst = defineEvent('MatchJudged', 1, {
  target: z.string().max(100),
  judgement,
  reason: z.enum(MATCH_REASONS),
});

/** Forms of before: read for ever, written no more. */
export const screeningForms = [NameScreenedFirst, MatchJudgedFirst] as const;

export const screeningMatchSchema = z.strictObject({
  kind: z.enum(MATCH_KINDS),
  ...entry,
  standing: z.enum(MATCH_STANDINGS),
  /** Registrar, or who published the list. */
  issuer: z.string().max(200),
  /** As stated: `2021`, `2021-02`, `2021-02-18`; empty where it is not. */
  date: z.string().max(10),
  similarity: z.int().min(0).max(100),
  nearness: z.enum(NEARNESS),
  /** Codes: why the two names were held to be near. */
  reasons,
});
export type ScreeningMatch = z.infer<typeof screeningMatchSchema>;

/** What register and lists held under the name or near it, by the rules of a version. It stands on the clue alone. */
const screened = {
  verdict: z.enum(SCREENING_VERDICTS),
  score: z.int().min(0).max(100),
  /** Version of rules and weights. */
  rules: z.string().max(40),
  matches: z.array(screeningMatchSchema).max(50),
  /** Codes: what the name says by itself. */
  reasons,
  /** Whether they ask for a check without any match; where it is not said, they do. */
  doubt: z.boolean().optional(),
};
export type Screened = z.infer<z.ZodObject<typeof screened>>;

export const NameScreened = defineEvent('NameScreened', 2, screened, lifted);

export const MatchJudged = defineEvent(
  'MatchJudged',
  2,
  {
    /** Stream of the match, or `name` for what the name says by itself. */
    target: z.string().max(100),
    judgement,
    reason: z.enum(MATCH_REASONS),
    note: sealedSchema.optional(),
  },
  (previous) => previous,
);

type First = z.infer<typeof NameScreenedFirst.schema>;

const VERDICTS: Readonly<Record<(typeof FIRST_VERDICTS)[number], ScreeningVerdict>> = {
  'in-register': 'registered',
  'in-list': 'on-warning-list',
  'in-register-and-list': 'registered-and-listed',
  near: 'needs-checking',
  suspected: 'needs-checking',
  none: 'no-match',
};

/** The first form told a list row from a register entry, no more: it is lifted to the weaker of what it may have been. */
function lifted(previous: unknown): Screened {
  const { verdict, matches } = previous as First;
  return {
    verdict: VERDICTS[verdict],
    score: Math.max(0, ...matches.map(({ score }) => score)),
    rules: '1',
    matches: matches.map(({ score, ...match }) => ({
      ...match,
      standing: firstStanding(match),
      issuer: '',
      date: '',
      similarity: score,
      nearness: firstNearness(match.reasons),
    })),
    reasons: [],
  };
}

function firstStanding({
  kind,
  reasons: why,
}: Pick<First['matches'][number], 'kind' | 'reasons'>): MatchStanding {
  if (kind === 'list') return 'warned';
  if (why.includes('registration-ended')) return 'ended';
  return why.includes('registration-unconfirmed') ? 'unconfirmed' : 'registered';
}

const firstNearness = (why: readonly string[]): Nearness =>
  why.includes('same-name') ? 'same' : 'needs-checking';
