const DIGITS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
const ARTICLE = /^(\d{1,3})(?:-(\d{1,2}))?(?:p(\d{1,2}))?(?:i(\d{1,2}))?$/;

/** What stands in place of an article whose number is not known. */
export const UNKNOWN_ARTICLE = { zh: '（条号待核）', en: '(article not verified)' } as const;

/** 1–999 in Chinese numerals as article numbers write them: 10 → 十, 22 → 二十二, 101 → 一百零一, 110 → 一百一十. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 999) throw new RangeError(`not an article number: ${n}`);
  const [hundreds, tens, ones] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  let text = hundreds > 0 ? `${DIGITS[hundreds]}百` : '';
  if (tens > 0) text += tens === 1 && hundreds === 0 ? '十' : `${DIGITS[tens]}十`;
  else if (hundreds > 0 && ones > 0) text += '零';
  return ones > 0 ? text + DIGITS[ones] : text;
}

/**
 * An article in Chinese numerals: '8' → 第八条, '22-1' → 第二十二条之一, '3p2' → 第三条第二款,
 * '64i1' → 第六十四条第（一）项.
 */
export function articleNo(article: string | number): string {
  const [, number, inserted, paragraph, item] = matchArticle(String(article));
  return [
    `第${chineseNumeral(Number(number))}条`,
    inserted ? `之${chineseNumeral(Number(inserted))}` : '',
    paragraph ? `第${chineseNumeral(Number(paragraph))}款` : '',
    item ? `第（${chineseNumeral(Number(item))}）项` : '',
  ].join('');
}

/** The same in English: 'Article 64(1)', 'Article 3, paragraph 2', 'Article 22-1'. */
export function articleNoEn(article: string | number): string {
  const [, number, inserted, paragraph, item] = matchArticle(String(article));
  const main = `Article ${number}${inserted ? `-${inserted}` : ''}`;
  return `${main}${paragraph ? `, paragraph ${paragraph}` : ''}${item ? `(${item})` : ''}`;
}

export function isArticleNo(article: string): boolean {
  return ARTICLE.test(article);
}

function matchArticle(article: string): RegExpExecArray {
  const match = ARTICLE.exec(article);
  if (!match) throw new RangeError(`not an article number: ${JSON.stringify(article)}`);
  return match;
}
