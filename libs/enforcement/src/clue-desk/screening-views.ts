import { Injectable } from '@nestjs/common';
import { Sealer, entityIdOf } from '@shouzheng/platform';
import type { ClueState } from '../clue/clue.state.js';
import { type MatchJudgement, standingVerdict } from '../clue/clue-screening.state.js';
import { NAME_ITSELF } from '../clue/screening.events.js';
import type { MatchJudgementView, ScreeningView } from './clue.dto.js';

/** The screening of a clue's name with the judgements of persons, notes open. */
@Injectable()
export class ScreeningViews {
  constructor(private readonly sealer: Sealer) {}

  async view({ screening, judgements }: ClueState): Promise<ScreeningView | null> {
    if (!screening) return null;
    const { verdict: recordedVerdict, score, rules, at, reasons } = screening;
    return {
      ...standingVerdict(screening, judgements),
      recordedVerdict,
      score,
      rules,
      screenedAt: at,
      reasons: [...reasons],
      nameDecision: await this.#decision(judgements[NAME_ITSELF]),
      matches: await Promise.all(
        screening.matches.map(async (match) => ({
          ...match,
          reasons: [...match.reasons],
          targetId: entityIdOf(match.target),
          decision: await this.#decision(judgements[match.target]),
        })),
      ),
    };
  }

  async #decision(judged: MatchJudgement | undefined): Promise<MatchJudgementView | null> {
    if (!judged) return null;
    const { judgement, reason, badge, at, note } = judged;
    return { judgement, reason, badge, at, note: note ? ((await this.sealer.open(note)) ?? null) : null };
  }
}
