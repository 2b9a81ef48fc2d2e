import type { Regions } from '@shouzheng/law';
import { DEMO_PASSWORD } from '@shouzheng/identity';
import { organizationCheckCharacter, usccCheckCharacter } from '@shouzheng/law';
import { confirmArticles } from './confirm-articles.js';
import { type County, openCounty } from './county.js';
import { awaitDefence, register } from './penalty-scenes.js';
import {
  applyRegistration,
  awaitDecision,
  awaitReview,
  openCase,
  orderRectification,
  preserveEvidence,
  proposeFiling,
  receiveClue,
} from './scenes.js';

const PINYIN: Readonly<Record<string, string>> = {
  '511802': 'yucheng',
  '511803': 'mingshan',
  '511822': 'yingjing',
  '511823': 'hanyuan',
  '511824': 'shimian',
  '511825': 'tianquan',
  '511826': 'lushan',
  '511827': 'baoxing',
};

/** What is under way in each county beside a new clue and one that awaits filing. */
const SCENES: Readonly<Record<string, (county: County) => Promise<unknown>>> = {
  '511802': (county) => openCase(county, '演示青衣江诗书会', 1),
  '511803': (county) => preserveEvidence(county, '演示茶业管理协会', 5),
  '511822': (county) => preserveEvidence(county, '演示砂器非遗保护联盟', 20),
  '511823': (county) => awaitReview(county, '演示花椒产业促进会'),
  '511824': (county) => awaitDecision(county, '演示黄果柑种植协会'),
  '511825': (county) => preserveEvidence(county, '演示香谷文化研究会', 2),
  '511826': (county) => orderRectification(county, '乡村旅游协会', demoCode(county.code)),
  '511827': async (county) => {
    await applyRegistration(county, '户外运动协会');
    const organization = await register(county, '熊猫文化促进会', demoCode(county.code));
    await awaitDefence(county, organization);
  },
};

const AT_ONCE = 4;

/**
 * Fills the dockets of a demonstration: fictional organizations, spread over the eight counties, entered through the
 * public API like everything else. A county that has a clue already is left as it is.
 */
export async function seedDemo(base: string, regions: Regions, say: (line: string) => void): Promise<void> {
  await confirmArticles(base, 'yaan-reviewer', DEMO_PASSWORD);
  const counties = regions.counties();
  let filled = 0;
  for (let n = 0; n < counties.length; n += AT_ONCE) {
    const done = await Promise.all(
      counties.slice(n, n + AT_ONCE).map(({ code, name }) => seedCounty(base, { code, name })),
    );
    filled += done.filter(Boolean).length;
  }
  if (filled > 0) say(`Entered fictional clues and cases in ${filled} counties`);
}

async function seedCounty(base: string, place: { code: string; name: string }): Promise<boolean> {
  const county = await openCounty(
    base,
    { ...place, pinyin: PINYIN[place.code] ?? place.code },
    DEMO_PASSWORD,
  );
  const { items } = await county.staff.clerk.get<{ items: unknown[] }>('clues?limit=1');
  if (items.length > 0) return false;
  await receiveClue(county, `演示${place.name}康养服务中心`, 0);
  await proposeFiling(county, `演示${place.name}艺术家联合会`, 1);
  await SCENES[place.code]?.(county);
  return true;
}

/** A code of nobody: right in both check characters, in a range that no registrar gives out. */
function demoCode(region: string): string {
  const body = `YX${region}`;
  const head = `51${region}${body}${organizationCheckCharacter(body)}`;
  return head + usccCheckCharacter(head);
}
