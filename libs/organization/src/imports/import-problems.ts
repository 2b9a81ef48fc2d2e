/** What an import may have to say, in both languages; `{column}`, `{most}`, `{line}` … are filled from the params. */
interface ProblemText {
  readonly zh: string;
  readonly en: string;
}

const FILE: Readonly<Record<string, ProblemText>> = {
  'file.empty': { zh: '文件是空的，或者没有标题行', en: 'The file is empty or has no header row' },
  'file.too-large': { zh: '文件超过 20 MB', en: 'The file is larger than 20 MB' },
  'file.too-many-rows': { zh: '超过 {most} 行，请分开导入', en: 'More than {most} rows: split the file' },
  'file.too-many-columns': { zh: '超过 {most} 列', en: 'More than {most} columns' },
  'file.utf-16': {
    zh: '文件是 UTF-16 编码，请另存为 UTF-8 或者 GB18030 的 CSV',
    en: 'The file is in UTF-16: save it as CSV in UTF-8 or GB18030',
  },
  'file.encoding': {
    zh: '文件既不是 UTF-8 也不是 GB18030 编码',
    en: 'The file is neither UTF-8 nor GB18030',
  },
  'file.csv-broken': {
    zh: '第 {line} 行附近引号不配对，不是有效的 CSV',
    en: 'Broken quotes near line {line}: no valid CSV',
  },
  'file.xls': {
    zh: '旧版 .xls 不能导入，请另存为 .xlsx 或者 CSV',
    en: 'Old .xls is not read: save it as .xlsx or CSV',
  },
  'file.encrypted': {
    zh: '工作簿已加密，请去掉密码后再导入',
    en: 'The workbook is encrypted: remove the password first',
  },
  'file.not-a-workbook': { zh: '不是有效的 XLSX 工作簿', en: 'No valid XLSX workbook' },
  'file.merged-cells': { zh: '有合并的单元格，请取消合并后再导入', en: 'Merged cells: unmerge them first' },
  'file.zip-bomb': { zh: '压缩内容异常膨胀，拒绝展开', en: 'Unpacked it would be far too large: refused' },
  'header.missing': { zh: '缺少“{column}”列', en: 'Column {column} is missing' },
  'header.doubled': { zh: '“{column}”列出现两次', en: 'Column {column} is there twice' },
  'header.unknown': { zh: '“{column}”列不认识，未导入', en: 'Column {column} is not known: left out' },
  'header.personal': { zh: '“{column}”列属于个人信息，未导入', en: 'Column {column} is personal: left out' },
};

const REPORT: Readonly<Record<string, ProblemText>> = {
  'report.truncated': { zh: '另有 {more} 条问题未列出', en: '{more} more are not listed' },
};

const ROW: Readonly<Record<string, ProblemText>> = {
  'row.cell-count': { zh: '单元格数与标题行不一致', en: 'Not as many cells as the header has' },
  'row.doubled': { zh: '与第 {row} 行相同', en: 'The same as row {row}' },
  'row.same-as-coded': {
    zh: '同名同登记机关的组织已有代码，视为同一条',
    en: 'An entry of this name and registrar has a code: taken as the same',
  },
  'row.same-name-and-registrar': {
    zh: '已有同名同登记机关而无代码的记录，请核对是否同一组织',
    en: 'An entry of this name and registrar without a code is on record: check whether it is the same',
  },
  'row.on-record': { zh: '已有记录', en: 'On record already' },
  'row.refused': { zh: '未能载入（{code}）', en: 'Not recorded ({code})' },
  'fact.no-such-organization': {
    zh: '登记信息中没有同名组织，列入待匹配',
    en: 'No organization of this name: to be matched',
  },
  'fact.several-organizations': {
    zh: '同名组织不止一个，列入待匹配',
    en: 'Several organizations of this name: to be matched',
  },
  'fact.publisher-is-not-registrar': {
    zh: '公布机关不是登记管理机关，不能确定是同一组织，列入待匹配',
    en: 'The publisher is not the registrar, so the organization is not certain: to be matched',
  },
};

const CELL: Readonly<Record<string, ProblemText>> = {
  'cell.empty': { zh: '不得为空', en: 'Must not be empty' },
  'issuer-not-stated': { zh: '来源未载公布机关', en: 'Issuer not stated' },
  'cell.not-stated': { zh: '来源未载', en: 'Not stated by the source' },
  'cell.too-long': { zh: '超过 {most} 个字符', en: 'Longer than {most} characters' },
  'cell.control-characters': { zh: '含有控制字符', en: 'Holds control characters' },
  'cell.error': { zh: '单元格是错误值', en: 'The cell is an error value' },
  'cell.formula': {
    zh: '疑似公式（以 = + - @ 开头），未导入',
    en: 'Looks like a formula (= + - @): not imported',
  },
  'cell.formula-neutralised': { zh: '疑似公式，已按文本保存', en: 'Looks like a formula: kept as text' },
  'cell.personal': { zh: '疑似身份证号或者手机号，未导入', en: 'Looks like a person’s number: not imported' },
  'cell.not-a-choice': { zh: '不是可用的值', en: 'Not one of the values' },
  'date.unreadable': {
    zh: '日期无法识别，按未载处理，原文保留',
    en: 'Date not understood: kept as text only',
  },
  'date.serial': { zh: '日期是表格序号，已换算', en: 'A date serial: converted' },
  'date.future': { zh: '日期在将来', en: 'The date is in the future' },
  'amount.unreadable': { zh: '金额无法识别，原文保留', en: 'Amount not understood: kept as text only' },
  'region.not-a-code': {
    zh: '不是六位行政区划代码，按未载处理',
    en: 'Not a six-digit region code: taken as not stated',
  },
  'no-code': { zh: '来源没有公布统一社会信用代码', en: 'The source publishes no code' },
  'uscc-check-digit': {
    zh: '统一社会信用代码校验不通过，照录并标注',
    en: 'The code does not check: kept with a mark',
  },
  'uscc-float-damage': {
    zh: '统一社会信用代码曾按数字保存，末位已丢失，照录并标注',
    en: 'The code was once a number and lost its last digits: kept with a mark',
  },
  'uscc-normalised': {
    zh: '代码含全角、小写或者空格，已规范',
    en: 'Full-width, lower-case or spaced code: normalised',
  },
  'uscc-type-differs': { zh: '代码的类型与组织类型不一致', en: 'The code is one of another type' },
  'check-ok-differs': { zh: '来源的校验结果与本系统不一致', en: 'The source’s own check says otherwise' },
  'registration-not-confirmed': {
    zh: '仅见于媒体，登记未经核实',
    en: 'Press only: registration not confirmed',
  },
  'uscc.twice-in-file': {
    zh: '代码与第 {row} 行相同而名称不同，两行须先核对',
    en: 'The code of row {row} under another name: check both',
  },
};

export const IMPORT_PROBLEMS: Readonly<Record<string, ProblemText>> = { ...FILE, ...REPORT, ...ROW, ...CELL };

export function problemText(
  code: string,
  language: 'zh' | 'en',
  params: Readonly<Record<string, string | number>>,
): string {
  const text = IMPORT_PROBLEMS[code]?.[language] ?? code;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
