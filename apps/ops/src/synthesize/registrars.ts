import type { Regions } from '@shouzheng/law/contract';
import type { Statistics } from './statistics.js';

/** An organ that registers: its code, the place that opens the names of its organizations, its share of them. */
export interface Registrar {
  readonly code: string;
  readonly place: string;
  readonly weight: number;
}

/**
 * Provinces with their cities (GB/T 2260: two digits, then two). Counties are left to the one city whose tree this
 * installation has; a city stands for its own.
 */
const COUNTRY = `
11 北京市
12 天津市
13 河北省 01石家庄 02唐山 03秦皇岛 04邯郸 05邢台 06保定 07张家口 08承德 09沧州 10廊坊 11衡水
14 山西省 01太原 02大同 03阳泉 04长治 05晋城 06朔州 07晋中 08运城 09忻州 10临汾 11吕梁
15 内蒙古自治区 01呼和浩特 02包头 03乌海 04赤峰 05通辽 06鄂尔多斯 07呼伦贝尔 08巴彦淖尔 09乌兰察布
21 辽宁省 01沈阳 02大连 03鞍山 04抚顺 05本溪 06丹东 07锦州 08营口 09阜新 10辽阳 11盘锦 12铁岭 13朝阳 14葫芦岛
22 吉林省 01长春 02吉林 03四平 04辽源 05通化 06白山 07松原 08白城
23 黑龙江省 01哈尔滨 02齐齐哈尔 03鸡西 04鹤岗 05双鸭山 06大庆 07伊春 08佳木斯 09七台河 10牡丹江 11黑河 12绥化
31 上海市
32 江苏省 01南京 02无锡 03徐州 04常州 05苏州 06南通 07连云港 08淮安 09盐城 10扬州 11镇江 12泰州 13宿迁
33 浙江省 01杭州 02宁波 03温州 04嘉兴 05湖州 06绍兴 07金华 08衢州 09舟山 10台州 11丽水
34 安徽省 01合肥 02芜湖 03蚌埠 04淮南 05马鞍山 06淮北 07铜陵 08安庆 10黄山 11滁州 12阜阳 13宿州 15六安 16亳州 17池州 18宣城
35 福建省 01福州 02厦门 03莆田 04三明 05泉州 06漳州 07南平 08龙岩 09宁德
36 江西省 01南昌 02景德镇 03萍乡 04九江 05新余 06鹰潭 07赣州 08吉安 09宜春 10抚州 11上饶
37 山东省 01济南 02青岛 03淄博 04枣庄 05东营 06烟台 07潍坊 08济宁 09泰安 10威海 11日照 13临沂 14德州 15聊城 16滨州 17菏泽
41 河南省 01郑州 02开封 03洛阳 04平顶山 05安阳 06鹤壁 07新乡 08焦作 09濮阳 10许昌 11漯河 12三门峡 13南阳 14商丘 15信阳 16周口 17驻马店
42 湖北省 01武汉 02黄石 03十堰 05宜昌 06襄阳 07鄂州 08荆门 09孝感 10荆州 11黄冈 12咸宁 13随州
43 湖南省 01长沙 02株洲 03湘潭 04衡阳 05邵阳 06岳阳 07常德 08张家界 09益阳 10郴州 11永州 12怀化 13娄底
44 广东省 01广州 02韶关 03深圳 04珠海 05汕头 06佛山 07江门 08湛江 09茂名 12肇庆 13惠州 14梅州 15汕尾 16河源 17阳江 18清远 19东莞 20中山 51潮州 52揭阳 53云浮
45 广西壮族自治区 01南宁 02柳州 03桂林 04梧州 05北海 06防城港 07钦州 08贵港 09玉林 10百色 11贺州 12河池 13来宾 14崇左
46 海南省 01海口 02三亚
50 重庆市
51 四川省 01成都 03自贡 04攀枝花 05泸州 06德阳 07绵阳 08广元 09遂宁 10内江 11乐山 13南充 14眉山 15宜宾 16广安 17达州 18雅安 19巴中 20资阳
52 贵州省 01贵阳 02六盘水 03遵义 04安顺 05毕节 06铜仁
53 云南省 01昆明 03曲靖 04玉溪 05保山 06昭通 07丽江 08普洱 09临沧
54 西藏自治区 01拉萨 02日喀则
61 陕西省 01西安 02铜川 03宝鸡 04咸阳 05渭南 06延安 07汉中 08榆林 09安康 10商洛
62 甘肃省 01兰州 02嘉峪关 03金昌 04白银 05天水 06武威 07张掖 08平凉 09酒泉 10庆阳 11定西 12陇南
63 青海省 01西宁 02海东
64 宁夏回族自治区 01银川 02石嘴山 03吴忠 04固原 05中卫
65 新疆维吾尔自治区 01乌鲁木齐 02克拉玛依`;

/** Words after the short name by which the published statistics call a province. */
const RANK = /省$|市$|壮族自治区$|回族自治区$|维吾尔自治区$|自治区$/;
/** A province's own register is a small part of what is registered in it; so is a city's beside its counties'. */
const OWN_SHARE = 0.05;

/** Registrars of the whole country, weighted by the published numbers of their provinces; the rest is shared evenly. */
export function registrarsOfTheCountry(statistics: Statistics, regions: Regions): readonly Registrar[] {
  const provinces = COUNTRY.trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([code = '', name = '', ...cities]) => ({
      code,
      name,
      cities,
      published: statistics.ofProvince(name.replace(RANK, '')),
    }));
  const known = provinces.reduce((sum, { published = 0 }) => sum + published, 0);
  const unknown = provinces.filter(({ published }) => published === undefined).length;
  const rest = (statistics.total - known) / unknown;
  return provinces.flatMap(({ code, name, cities, published = rest }) => {
    const own = { code: `${code}0000`, place: name, weight: published };
    if (cities.length === 0) return [own];
    const each = (published * (1 - OWN_SHARE)) / cities.length;
    const ofCities = cities.flatMap((city): readonly Registrar[] => {
      const cityCode = `${code}${city.slice(0, 2)}00`;
      if (cityCode === regions.cityCode) return registrarsOfTheTree(regions, each);
      return [{ code: cityCode, place: `${city.slice(2)}市`, weight: each }];
    });
    return [{ ...own, weight: published * OWN_SHARE }, ...ofCities];
  });
}

/** The city of this installation with its counties, all of them in its dockets. */
export function registrarsOfTheTree(regions: Regions, weight = 1): readonly Registrar[] {
  const city = regions.get(regions.cityCode)?.name ?? '';
  const counties = regions.counties();
  const each = weight / (counties.length + 1);
  return [
    { code: regions.cityCode, place: city, weight: each },
    ...counties.map(({ code, name }) => ({ code, place: `${city}${name}`, weight: each })),
  ];
}
