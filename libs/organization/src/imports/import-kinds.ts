/** One column of a kind of file. Values are text; a code that was once a number is damaged and cannot be mended. */
export interface Column {
  readonly name: string;
  /** Other headers that offices use for it. */
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  /**
   * A cell that a spreadsheet would run as a formula: in what identifies the row it is refused, in free text it gets
   * an apostrophe in front, so that it stays text wherever it is opened again.
   */
  readonly formula: 'refuse' | 'neutralise';
  /** Free text in which the number of a person may have slipped in. */
  readonly mayNamePersons?: boolean;
  /** A lawful value is never empty. */
  readonly filled?: boolean;
}

export const IMPORT_KINDS = ['organizations', 'list-entries', 'ratings', 'penalties', 'inspections'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

const source: Column = {
  name: 'source',
  aliases: ['来源', '出处'],
  required: true,
  filled: true,
  formula: 'refuse',
};
const organization: Column = {
  name: 'organization',
  aliases: ['name', '组织名称', '社会组织名称', '名称'],
  required: true,
  filled: true,
  formula: 'refuse',
  mayNamePersons: true,
};
const uscc: Column = {
  name: 'unified_social_credit_code',
  aliases: ['统一社会信用代码', '信用代码'],
  formula: 'refuse',
};
const publisher: Column = {
  name: 'publisher',
  aliases: ['公布机关', '发布机关'],
  required: true,
  formula: 'refuse',
};
const publishedOn: Column = { name: 'published_on', aliases: ['公布日期', '发布日期'], formula: 'refuse' };
const text = (name: string, ...aliases: string[]): Column => ({
  name,
  aliases,
  formula: 'neutralise',
  mayNamePersons: true,
});
const code = (name: string, ...aliases: string[]): Column => ({ name, aliases, formula: 'refuse' });

export const COLUMNS: Readonly<Record<ImportKind, readonly Column[]>> = {
  organizations: [
    { ...organization, name: 'name', aliases: ['名称', '组织名称', '社会组织名称'] },
    { ...uscc, required: true },
    { ...code('type', '类型', '组织类型'), required: true, filled: true },
    { ...code('registrar', '登记管理机关', '登记机关'), required: true },
    code('region_code', '行政区划代码', '区划代码'),
    source,
    code('check_ok'),
    code('evidence', '依据类型'),
    code('later_revoked', '已撤销登记'),
  ],
  'list-entries': [
    { ...organization, name: 'name', aliases: ['名称', '组织名称'] },
    { ...code('list_kind', '名单类型'), required: true, filled: true },
    { ...code('batch', '批次'), required: true },
    publishedOn,
    publisher,
    code('enforcing_agency', '查处机关'),
    code('legit_lookalike', '合法组织名称'),
    source,
    code('official_list', '官方名单'),
  ],
  ratings: [
    organization,
    uscc,
    { ...code('grade', '评估等级', '等级'), required: true, filled: true },
    publisher,
    publishedOn,
    source,
    code('previous_grade', '原等级'),
  ],
  penalties: [
    organization,
    uscc,
    { ...code('kind', '处罚种类', '种类'), required: true, filled: true },
    text('legal_basis', '法律依据'),
    text('facts_in_5_words', '违法事实'),
    code('filed_on', '立案日期'),
    code('decided_on', '决定日期', '处罚日期'),
    { ...code('agency', '处罚机关', '决定机关'), required: true },
    code('doc_number', '决定书文号', '文号'),
    source,
    code('amount', '金额'),
  ],
  inspections: [
    organization,
    uscc,
    { ...code('year', '年度'), required: true },
    { ...code('conclusion', '年检结论', '结论'), required: true, filled: true },
    publisher,
    source,
  ],
};

/** Headers of what belongs to persons: such a column is left out whole, and said so. */
export const PERSONAL_HEADER =
  /法定代表人|法人代表|负责人|联系人|电话|手机|身份证|邮箱|住址|经办人|姓名|legal_?rep|contact|phone|mobile|id_?card|e-?mail|person/i;

/** An identity number of the mainland, or a mobile number. */
export const PERSONAL_VALUE = /(?<![\dA-Za-z])(\d{17}[\dXx]|1[3-9]\d{9})(?![\dA-Za-z])/;
