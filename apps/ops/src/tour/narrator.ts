import type { ProblemBody } from './client.js';

/** Prints each step with the article that it rests on and where to look at it. */
export class Narrator {
  private steps = 0;

  constructor(
    private readonly base: string,
    private readonly print: (line: string) => void,
  ) {}

  chapter(title: string): void {
    this.print(`\n${title}`);
  }

  /** @param link path of the console's page, if there is one to look at */
  step(what: string, article?: string, link?: string): void {
    this.steps += 1;
    this.print(`  ${String(this.steps).padStart(2)}. ${what}${article ? `  〔${article}〕` : ''}`);
    if (link) this.print(`      ${this.base}${link}`);
  }

  refused(what: string, problem: ProblemBody): void {
    const cites = problem.legalBasis?.map(({ citeZh }) => citeZh).join('、') ?? '';
    this.step(`${what} — 被拒绝 refused: ${problem.title} (${problem.code})`, cites);
  }

  end(): void {
    this.print(`\nAll ${this.steps} steps were as told. 全部 ${this.steps} 步与所述相符。`);
  }
}
