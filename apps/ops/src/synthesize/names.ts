import type { Dice } from './dice.js';
import type { BodyType } from './played.js';

/** Words of the fields in which bodies are registered; the first ones are the frequent ones, as in any register. */
const FIELDS = (
  '教育 慈善 养老 体育 文化 老年 志愿 农业 科技 社会工作 书法 茶叶 足球 摄影 法律 医药 旅游 物流 建筑 环保 食品 电子商务 ' +
  '助残 儿童 青年 妇女 舞蹈 音乐 戏曲 诗词 收藏 奇石 花卉 盆景 信鸽 垂钓 棋牌 围棋 象棋 武术 太极拳 羽毛球 乒乓球 篮球 游泳 ' +
  '登山 自行车 马拉松 水稻 柑橘 猕猴桃 蔬菜 养蜂 生猪 水产 林业 木材 家具 石材 陶瓷 印刷 包装 服装 纺织 汽车维修 道路运输 ' +
  '物业管理 房地产 装饰 消防 安全生产 质量 计量 标准化 知识产权 会计 审计 税务 金融 保险 广告 会展 餐饮 酒店 烹饪 粮食 供销 ' +
  '信息化 软件 互联网 人工智能 大数据 测绘 气象 水利 电力 新能源 化工 护理 中医药 针灸 康复 口腔 心理 健康管理 家庭教育 ' +
  '学前教育 职业教育 语言艺术 民间文艺 非物质文化遗产 古琴 博物 图书 档案 方志 历史 考古 殡葬 婚姻家庭 禁毒 退役军人 乡村振兴'
).split(' ') as [string, ...string[]];
const SYLLABLES = [
  ...'安康福瑞祥和华美德仁爱心阳光星辰春晖蓝天童乐育英启智博雅文萃金玉银海江山松柏梅兰竹菊晨曦远航明慧',
] as [string, ...string[]];
const FORMS: Readonly<Record<BodyType, readonly [string, ...string[]]>> = {
  SG: ['协会', '协会', '协会', '协会', '商会', '学会', '联合会', '促进会', '研究会'],
  PNE: ['服务中心', '服务中心', '培训学校', '幼儿园', '养老院', '研究院', '服务社'],
  FND: ['基金会'],
};
const KINDS = ['', '', '', '发展', '服务', '文化', '交流', '推广', '创新'] as const;
/** Tries before a name gets one more syllable. */
const PATIENCE = 4;

/**
 * Names of nobody: each opens with the registrar's place and bears 演示. No two are alike, so that a decider that looks
 * for a name's double finds none.
 */
export class Names {
  private readonly given = new Set<string>();

  constructor(private readonly dice: Dice) {}

  next(place: string, type: BodyType): string {
    for (let tries = 0; ; tries += 1) {
      const name = this.some(place, type, Math.floor(tries / PATIENCE));
      if (this.given.has(name)) continue;
      this.given.add(name);
      return name;
    }
  }

  private some(place: string, type: BodyType, more: number): string {
    const { dice } = this;
    // An association needs no name of its own; the others do.
    const syllables = (type === 'SG' ? dice.between(0, 2) : dice.between(2, 3)) + more;
    const own = Array.from({ length: syllables }, () => dice.oneOf(SYLLABLES)).join('');
    const field = FIELDS[Math.floor(FIELDS.length * dice.next() ** 2)] ?? FIELDS[0];
    return `${place}演示${own}${field}${dice.oneOf(KINDS)}${dice.oneOf(FORMS[type])}`;
  }
}

/** What an organization is called after its change of name. */
export const renamed = (name: string): string => name.replace('演示', '演示新');
