/** Why a question to the law has no answer: each names what the asker is to change. */
export type LawQuestionCode =
  | 'timer-unknown'
  | 'timer-not-in-force'
  | 'date-invalid'
  | 'days-required'
  | 'days-not-taken'
  | 'days-out-of-range'
  | 'exclusion-not-admitted'
  | 'exclusion-invalid';

const TEXT: Record<LawQuestionCode, { zh: string; en: string }> = {
  'timer-unknown': { zh: '没有这个期限：{timer}', en: 'no such term: {timer}' },
  'timer-not-in-force': {
    zh: '{on} 当日没有期限“{timer}”的依据',
    en: 'no rule for term {timer} was in force on {on}',
  },
  'date-invalid': { zh: '不是日期：{date}', en: 'not a date: {date}' },
  'days-required': {
    zh: '期限“{timer}”由文书确定，须给出天数',
    en: 'term {timer} is set by the document: days are required',
  },
  'days-not-taken': {
    zh: '期限“{timer}”由法规确定，不得另给天数',
    en: 'term {timer} is fixed: it takes no days',
  },
  'days-out-of-range': { zh: '天数须是 1 至 {max} 的整数', en: 'days must be an integer from 1 to {max}' },
  'exclusion-not-admitted': {
    zh: '期限“{timer}”不得以“{cause}”扣除',
    en: 'term {timer} admits no exclusion for {cause}',
  },
  'exclusion-invalid': { zh: '扣除期间不成立：{from} 至 {to}', en: 'not a period: {from} to {to}' },
};

/** Thrown where the law cannot answer. Within a decision it is a bug; at the door of a question it is a 422. */
export class LawQuestionError extends Error {
  readonly code: LawQuestionCode;
  readonly params: Readonly<Record<string, string | number>>;

  constructor(code: LawQuestionCode, params: Readonly<Record<string, string | number>> = {}) {
    super(fill(TEXT[code].en, params));
    this.name = 'LawQuestionError';
    this.code = code;
    this.params = params;
  }

  text(lang: 'zh' | 'en'): string {
    return fill(TEXT[this.code][lang], this.params);
  }
}

function fill(text: string, params: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
}
