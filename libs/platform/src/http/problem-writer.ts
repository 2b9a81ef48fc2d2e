import { Inject, Injectable } from '@nestjs/common';
import type { Refusal } from '@shouzheng/kernel';
import type { LawBook, RuleVersion } from '@shouzheng/law/contract';
import { Catalogue } from '../context-definition.js';
import { LAW_BOOK } from '../tokens.js';
import { PROBLEMS, type ProblemError, type RefusalError } from './problem.js';

export type Language = 'zh' | 'en';

/** A day by which every open-ended rule is in force: cites the rule as it stands where the day of the act had none. */
const FAR_FUTURE = '9999-12-31';

export interface Citation {
  readonly rule: string;
  readonly version: string;
  readonly citeZh: string;
  readonly citeEn: string;
  readonly mark: string;
}

/** A refusal as people and programs see it, in both languages: the console shows either without asking again. */
export interface RefusalView {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly citations: readonly Citation[];
}

/** RFC 9457 documents. Texts name facts of the request only by code: no personal value ever reaches one. */
@Injectable()
export class ProblemWriter {
  constructor(
    private readonly catalogue: Catalogue,
    @Inject(LAW_BOOK) private readonly law: LawBook,
  ) {}

  ofProblem(problem: ProblemError, language: Language, traceId: string): Record<string, unknown> {
    const text = PROBLEMS[problem.code];
    const { params, errors, actualRevision } = problem.extras;
    return {
      type: `urn:shouzheng:problem:${problem.code}`,
      title: fill(text[language], params),
      status: text.status,
      code: problem.code,
      traceId,
      ...(params ? { params } : {}),
      ...(errors ? { errors } : {}),
      ...(actualRevision === undefined ? {} : { actualRevision }),
    };
  }

  ofRefusal(refusal: RefusalError, language: Language, traceId: string): Record<string, unknown> {
    const views = refusal.refusals.map((one) => this.view(one, refusal.on));
    const first = views[0];
    const title = first?.[language] ?? '';
    const cites = first?.citations.map((c) => (language === 'zh' ? c.citeZh : c.citeEn)) ?? [];
    return {
      type: `urn:shouzheng:refusal:${first?.code}`,
      title,
      status: this.statusOf(refusal),
      code: first?.code,
      detail:
        language === 'zh' ? `${title}（依据：${cites.join('、')}）` : `${title} (basis: ${cites.join('; ')})`,
      traceId,
      params: refusal.refusals[0]?.params ?? {},
      legalBasis: first?.citations ?? [],
      unmet: views,
    };
  }

  statusOf(refusal: RefusalError): number {
    const first = refusal.refusals[0];
    return first ? this.catalogue.refusal(first.code).status : 422;
  }

  view(refusal: Refusal, on: string): RefusalView {
    const text = this.catalogue.refusal(refusal.code);
    const { rule } = refusal.params ?? {};
    // The article that the refusal is about goes first.
    const about = typeof rule === 'string' ? this.law.version(rule) : undefined;
    return {
      code: refusal.code,
      zh: fill(text.zh, refusal.params),
      en: fill(text.en, refusal.params),
      citations: [
        ...(about ? [this.citationOf(about)] : []),
        ...text.rules.flatMap((one) => this.cite(one, on) ?? []),
      ],
    };
  }

  cite(rule: string, on: string): Citation | undefined {
    const version = this.law.rule(rule, on) ?? this.law.rule(rule, FAR_FUTURE);
    return version && this.citationOf(version);
  }

  private citationOf(version: RuleVersion): Citation {
    return {
      rule: version.id,
      version: version.version,
      citeZh: this.law.cite(version, 'zh'),
      citeEn: this.law.cite(version, 'en'),
      mark: version.mark,
    };
  }
}

function fill(text: string, params: Readonly<Record<string, string | number>> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return typeof value === 'number' && name.endsWith('Fen') ? yuan(value) : String(value ?? whole);
  });
}

/** Money is held in fen and told in yuan, with its fen only where it has any. */
function yuan(fen: number): string {
  const whole = fen % 100 === 0;
  return (fen / 100).toLocaleString('en', {
    minimumFractionDigits: whole ? 0 : 2,
    maximumFractionDigits: 2,
  });
}
