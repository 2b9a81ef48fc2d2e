import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import { CLOCK, type LawAt, LawInForce } from '@shouzheng/platform';
import { ownSettings } from '../changes/house-law.js';
import { Citations } from '../citations/citations.service.js';
import { yearOf } from '../civil-date.js';
import { describeSettings } from '../settings/settings.js';
import type { ChecklistItem, ChecklistSource } from './checklist.js';

/** The State Council's notice of a year usually comes in November of the year before. */
const NEXT_YEAR_FROM = '11-01';

/** What the installation still needs: the law's own items, and those that other contexts have added. */
@Injectable()
export class FirstRunChecklist {
  private readonly sources: ChecklistSource[] = [];

  constructor(
    private readonly citations: Citations,
    private readonly inForce: LawInForce,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Adds a context's part; called when its module is built. */
  add(source: ChecklistSource): void {
    this.sources.push(source);
  }

  async items(): Promise<readonly ChecklistItem[]> {
    const at = await this.inForce.current();
    const today = civilDateOf(this.clock.now());
    const others = await Promise.all(this.sources.map((source) => source.items()));
    return [
      this.notices(at, today),
      await this.articles(at, today),
      this.settings(at, today),
      ...others.flat(),
    ];
  }

  private notices({ law }: LawAt, today: string): ChecklistItem {
    const year = yearOf(today);
    const wanted = today.slice(5) >= NEXT_YEAR_FROM ? [year, year + 1] : [year];
    const missing = wanted.filter((one) => !law.calendar.known(one)).map(String);
    return {
      code: 'holiday-notice',
      zh: '载入放假通知',
      en: 'Load the holiday notice',
      done: missing.length === 0,
      missing,
    };
  }

  /** Articles that open records rest on and whose text nobody has verified. */
  private async articles({ law }: LawAt, today: string): Promise<ChecklistItem> {
    const missing = law.unconfirmedArticles(await this.citations.rulesInUse(), today);
    return {
      code: 'article-confirmation',
      zh: '确认在用而未核的条文',
      en: 'Confirm articles in use whose text is not verified',
      done: missing.length === 0,
      missing: missing.map(({ version }) => version),
      words: missing.map((rule) => ({
        code: rule.version,
        zh: law.cite(rule, 'zh'),
        en: law.cite(rule, 'en'),
      })),
    };
  }

  private settings({ state }: LawAt, today: string): ChecklistItem {
    const own = ownSettings(state.settings.filter(({ from }) => from <= today));
    const open = describeSettings(own).filter(({ mark }) => mark === 'memory' || mark === 'weak');
    const missing = open.map(({ key }) => key);
    return {
      code: 'open-settings',
      zh: '决定依据不足的设定和期限',
      en: 'Decide settings and terms that no text read fixes',
      done: missing.length === 0,
      missing,
      words: open.map(({ key, zh, en }) => ({ code: key, zh, en })),
    };
  }
}
