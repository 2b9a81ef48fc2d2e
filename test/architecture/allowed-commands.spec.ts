import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isRefused, judge } from '@shouzheng/kernel';
import { type LegalContext, type Staff, createLawBook, parseRegions } from '@shouzheng/law/contract';
import { type AnyCommand, AllowedCommands, Catalogue, ProblemWriter } from '@shouzheng/platform';
import { contexts } from '../../apps/assembly/src/contexts.js';
import { after } from '../../libs/enforcement/src/afterwards/afterwards.fixture.js';
import { penaltyStory } from '../../libs/enforcement/src/testing/penalty-story.fixture.js';
import { story } from '../../libs/enforcement/src/testing/story.fixture.js';
import { World, officerA } from '../../libs/enforcement/src/testing/world.fixture.js';

/** One act of a story: what was given, by whom, and the state and context that it was judged in. */
interface Act {
  readonly category: string;
  readonly command: AnyCommand;
  readonly payload: unknown;
  readonly state: unknown;
  readonly context: LegalContext;
}

/** Every command that the stories give, with the state before it; each story stops at the first refusal. */
function actsOf(tell: readonly (() => World)[]): readonly Act[] {
  const acts: Act[] = [];
  const give = World.prototype.give;
  const told = World.prototype as { give: unknown };
  told.give = function (
    this: World,
    ...[stream, id, command, payload, given = {}]: Parameters<World['give']>
  ) {
    const actor = given.actor ?? officerA;
    const context = this.context(id, actor, given.at);
    // Other records as they stand now: a later step of the story does not reach back.
    const others = new Map<string, unknown>();
    const before = this.state(stream, id);
    for (const ref of (command as AnyCommand).reads?.(payload, before) ?? [])
      others.set(ref.id, context.folded({} as never, ref.id));
    const folded = <S>(_stream: unknown, other: string): S | undefined => others.get(other) as S | undefined;
    const refused = give.call(this, stream, id, command, payload, given);
    if (refused.length === 0) {
      acts.push({
        category: stream.category,
        command: command as AnyCommand,
        payload,
        state: before,
        context: { ...context, folded },
      });
    }
    return refused;
  };
  try {
    for (const one of tell) one();
  } finally {
    told.give = give;
  }
  return acts;
}

const STORIES = [
  () => story().closed(),
  () => story().preserved(),
  () => penaltyStory().decidedAfterHearing(),
  () => penaltyStory().decided(),
  () => penaltyStory().endedWithoutPenalty(),
  () => penaltyStory().decidedOnSpot(),
  () => after().served(),
];
const ACTS = actsOf(STORIES);
const catalogue = new Catalogue(contexts);
const law = createLawBook();
const regions = parseRegions(readFileSync('data/regions-5118.csv', 'utf8'));
const ORGANS = [...new Set(ACTS.map(({ context }) => context.actor))].filter(({ role }) => role !== 'system');

/** What the page of the record says to somebody at the moment of an act. */
function shownTo(staff: Staff, { category, state, context }: Act, book = context.law) {
  const clock = { now: () => context.now };
  const writer = new ProblemWriter(catalogue, book);
  return new AllowedCommands(catalogue, writer, clock, book, context.settings, regions).for(
    category,
    context.streamId,
    state,
    staff,
  );
}

const isOnlySystems = ({ roles }: AnyCommand): boolean => roles.every((role) => role === 'system');
/** Acts whose bar depends on what is entered: a discussion of an extension, another ground, new facts, another decision. */
const BY_PAYLOAD = [
  'case/holdCollectiveDiscussion',
  'case/decideNoPenalty',
  'case/submitReport',
  'case/serveDecision',
];
const namesOf = (act: Act): string => `${act.category}/${act.command.name}`;

describe('what a record says may be done', () => {
  it('is told of many states of both kinds of case', () => {
    expect(ACTS.length).toBeGreaterThan(40);
    expect(new Set(ACTS.map(namesOf)).size).toBeGreaterThan(20);
  });

  it('offers every act that is then accepted, save where an article is still unread', () => {
    const held = ACTS.filter(({ command }) => !command.creates && !isOnlySystems(command)).flatMap((act) => {
      const shown = shownTo(act.context.actor, act).find(({ command }) => command === act.command.name);
      const codes = shown?.refusals.map(({ code }) => code) ?? ['not shown'];
      return codes
        .filter((code) => code !== 'law.article-not-confirmed')
        .map((code) => `${namesOf(act)}: ${code}`);
    });
    expect(held).toEqual([]);
  });

  it('says of every barred act what the decider says, in every state and to everybody', () => {
    let barred = 0;
    for (const act of ACTS) {
      for (const staff of ORGANS) {
        for (const shown of shownTo(staff, act)) {
          if (shown.allowed) continue;
          const command = catalogue.command(shown.command, act.category);
          const codes = shown.refusals.map(({ code }) => code);
          if (codes.some((code) => code.startsWith('actor.') || code === 'law.article-not-confirmed'))
            continue;
          barred += 1;
          const context = { ...act.context, actor: staff };
          const decision = judge(command, act.payload, act.state, context);
          expect(isRefused(decision) && decision.refusals.map(({ code }) => code)).toEqual(codes);
        }
      }
    }
    expect(barred).toBeGreaterThan(1000);
  });

  it('offers nothing that is refused whatever is entered', () => {
    const payloads = new Map<string, Act[]>();
    for (const act of ACTS) payloads.set(namesOf(act), [...(payloads.get(namesOf(act)) ?? []), act]);
    const hopeless = new Set<string>();
    for (const act of ACTS) {
      for (const staff of ORGANS) {
        for (const shown of shownTo(staff, act)) {
          const command = catalogue.command(shown.command, act.category);
          const known = payloads.get(`${act.category}/${shown.command}`) ?? [];
          if (!shown.allowed || known.length === 0 || BY_PAYLOAD.includes(`${act.category}/${shown.command}`))
            continue;
          const answers = known.map(({ payload, context: { folded } }) => {
            const decision = judge(command, payload, act.state, { ...act.context, actor: staff, folded });
            return isRefused(decision)
              ? decision.refusals
                  .map(({ code }) => code)
                  .sort()
                  .join(' ')
              : '';
          });
          const [first = ''] = answers;
          if (first !== '' && answers.every((answer) => answer === first))
            hopeless.add(`${act.category}/${shown.command}: ${first}`);
        }
      }
    }
    expect([...hopeless].sort()).toEqual([]);
  });

  it('tells beforehand no article that the act then does not rest on', () => {
    let told = 0;
    for (const act of ACTS) {
      const { command, payload, state, context } = act;
      const decision = judge(command, payload, state, context);
      const basis = isRefused(decision) ? [] : decision.basis;
      const shown = shownTo(context.actor, act).find((one) => one.command === command.name)?.basis ?? [];
      told += shown.length;
      expect({
        act: namesOf(act),
        basis: shown.map(({ rule }) => rule).filter((one) => !basis.includes(one)),
      }).toEqual({
        act: namesOf(act),
        basis: [],
      });
    }
    expect(told).toBeGreaterThan(60);
  });

  it('shows the article that bars a decision, and who cures it (SZ-law-3)', () => {
    for (const name of ['case/decideBan', 'case/decidePenalty']) {
      const act = ACTS.find((one) => namesOf(one) === name) as Act;
      const of = (book: typeof law) =>
        shownTo(act.context.actor, act, book).find(({ command }) => command === act.command.name);
      const [bar] = of(law)?.refusals ?? [];
      expect(bar).toMatchObject({
        code: 'law.article-not-confirmed',
        zh: expect.stringContaining('法制审核人员'),
        citations: [{ citeZh: expect.stringContaining('社会团体登记管理条例') }, {}, {}],
      });
      const confirmations = Object.fromEntries(
        law.rules({}).map(({ version }) => [version, { on: '2026-10-12', reference: '演示' }]),
      );
      expect(of(createLawBook({ confirmations }))?.allowed).toBe(true);
    }
  });
});
