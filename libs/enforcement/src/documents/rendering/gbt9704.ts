/**
 * Measures of GB/T 9704-2012 as OOXML wants them: twips (1/20 pt) for lengths, half-points for type sizes.
 * A4; type area 156 × 225 mm of 22 lines with 28 characters; head margin 37 mm, binding margin 28 mm.
 */
const TWIPS_PER_MM = 1440 / 25.4;
const mm = (length: number): number => Math.round(length * TWIPS_PER_MM);

export const PAGE = {
  width: mm(210),
  height: mm(297),
  top: mm(37),
  left: mm(28),
  right: mm(210 - 28 - 156),
  bottom: mm(297 - 37 - 225),
  /** The number's line stands 7 mm below the type area (7.5): from the page's foot to the foot of a line of size 4. */
  footer: mm(297 - 37 - 225 - 7 - 5),
  textWidth: mm(156),
} as const;

/** Sizes of type: 2号 22 pt, 3号 16 pt, 4号 14 pt, 小四 12 pt. */
export const SIZE = { two: 44, three: 32, four: 28, smallFour: 24, redHead: 62 } as const;

const LINES = 22;
const CHARACTERS = 28;
export const LINE = Math.floor(mm(225) / LINES);
/** Width of a character of size 3. */
export const CHARACTER = 320;
/** What is taken from the width of a character of size 3 (16 pt) so that 28 of them fill 156 mm, in twips. */
export const CHARACTER_SPACING = Math.floor(mm(156) / CHARACTERS) - CHARACTER;

/** Faces that the standard names; the table of fonts tells Word what to take where a machine lacks one. */
export const FONT = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  heading: '黑体',
  subheading: '楷体_GB2312',
  latin: 'Times New Roman',
  number: '宋体',
} as const;

/** Word reads `altName` of the font table, and tries its names in turn. */
export const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  [FONT.title]: ['FZXiaoBiaoSong-B05S', '华文中宋', 'STZhongsong', '宋体', 'SimSun', 'Noto Serif CJK SC'],
  [FONT.body]: ['FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong', 'Noto Serif CJK SC'],
  [FONT.heading]: ['SimHei', '微软雅黑', 'Noto Sans CJK SC'],
  [FONT.subheading]: ['KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', 'AR PL UKai CN'],
  [FONT.number]: ['SimSun', 'Noto Serif CJK SC'],
};

export const RED = 'FF0000';
