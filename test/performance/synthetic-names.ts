import { publishedNames } from '../../libs/organization/src/names/testing/published-names.fixture.js';
import { oneOf, random } from '../../libs/organization/src/names/testing/random.fixture.js';
import { partsOf } from '../../libs/organization/src/names/name-parts.state.js';
import { CITIES, COUNTY_NAMES } from '../../libs/organization/src/names/tables/places.state.js';

/** Words of the fields in which bodies are registered; the first ones are the frequent ones, as in any register. */
const FIELDS = (
  '教育 慈善 养老 体育 文化 老年 志愿 农业 科技 社会工作 书法 茶叶 足球 摄影 法律 医药 旅游 物流 建筑 环保 食品 电子商务 ' +
  '残疾人 儿童 青年 妇女 舞蹈 音乐 戏曲 诗词 收藏 奇石 花卉 盆景 信鸽 垂钓 棋牌 围棋 象棋 武术 太极拳 羽毛球 乒乓球 篮球 游泳 ' +
  '登山 自行车 马拉松 水稻 柑橘 猕猴桃 蔬菜 养蜂 生猪 水产 林业 木材 家具 石材 陶瓷 印刷 包装 服装 纺织 皮革 汽车维修 ' +
  '道路运输 保安 物业管理 房地产 装饰 消防 安全生产 质量 计量 标准化 知识产权 会计 审计 税务 金融 保险 典当 拍卖 广告 会展 餐饮 ' +
  '酒店 烹饪 糖酒 烟草 盐业 粮食 供销 信息化 软件 互联网 人工智能 大数据 测绘 气象 地震 水利 电力 新能源 煤炭 石油 化工 医学 ' +
  '护理 中医药 针灸 康复 口腔 心理 健康管理 红十字 见义勇为 关心下一代 家庭教育 学前教育 职业教育 民办教育 幼儿园 语言艺术 ' +
  '民间文艺 非物质文化遗产 古琴 博物馆 图书馆 档案 方志 历史 考古 宗教文化 殡葬 婚姻家庭 禁毒 社区矫正 退役军人 双拥 乡村振兴 扶贫 ' +
  '农村合作经济 个体私营经济 民营企业 外商投资企业 台资企业 异地商会 温州 福建 湖南 浙江 河南 江西 川渝'
).split(' ');
const KINDS = [
  '发展',
  '服务',
  '研究',
  '交流',
  '推广',
  '管理',
  '保护',
  '救助',
  '促进',
  '创新',
  '培训',
  '文化',
];
const FORMS =
  '协会 协会 协会 学会 商会 联合会 促进会 研究会 基金会 中心 服务中心 服务社 研究院 俱乐部 培训学校 幼儿园 养老院 老年公寓 志愿者协会 社会工作服务中心'.split(
    ' ',
  );
const CLAIMS = ['中国', '中国', '中国', '中华', '全国'];
const SYLLABLES = [...'安康福瑞祥和华美德仁爱心阳光星辰春晖蓝天童乐育英启智博雅文萃金玉银海江山松柏梅兰竹菊'];

/** Names in the shapes of data/: a place, sometimes a name of its own, a field, a form; few claim a rank. All distinct. */
export function syntheticNames(count: number, seed: number): string[] {
  const next = random(seed);
  const cities = [...CITIES];
  const counties = [...COUNTY_NAMES];
  const cores = publishedNames()
    .registered.map((name) => partsOf(name).core)
    .filter((core) => core.length > 2);
  const frequent = (words: readonly string[]): string => words[Math.floor(words.length * next() ** 2)] ?? '';
  const place = (): string => {
    const kind = next();
    if (kind < 0.62) return `${oneOf(cities, next)}市${oneOf(counties, next)}${next() < 0.5 ? '县' : '区'}`;
    if (kind < 0.75) return `${oneOf(counties, next)}${next() < 0.6 ? '县' : '区'}`;
    if (kind < 0.94) return `${oneOf(cities, next)}市`;
    if (kind < 0.98) return `${frequent(cities)}省`;
    return kind < 0.99 ? oneOf(CLAIMS, next) : '';
  };
  const own = (): string =>
    Array.from({ length: 2 + Math.floor(next() * 2) }, () => oneOf(SYLLABLES, next)).join('');
  const names = new Set<string>();
  while (names.size < count) {
    const core =
      next() < 0.05 ? oneOf(cores, next) : frequent(FIELDS) + (next() < 0.4 ? oneOf(KINDS, next) : '');
    names.add(place() + (next() < 0.35 ? own() : '') + core + frequent(FORMS));
  }
  return [...names];
}
