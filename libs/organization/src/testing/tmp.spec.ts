import { it } from '@jest/globals';
import { startService } from '../../../../test/support/service.js';
import { Importer } from '../imports/importer.js';
import { NameScreener } from '../names/name-screener.js';
import { Followers, DataSource } from '@shouzheng/platform';
it('time', async () => {
  const s = await startService({ withData: true });
  const F = ['茶业','农业','水利','教育','文化','体育','旅游','医药','书画','志愿者','环保','养老','青年','妇女','法律'];
  const S = ['协会','学会','商会','促进会','研究会','联合会'];
  const C = ['雅安市','名山区','雨城区','荥经县','汉源县','石棉县','天全县','芦山县','宝兴县'];
  const rows = Array.from({ length: 10000 }, (_, n) => `${C[n % 9]}${F[n % 15]}${String.fromCodePoint(0x4e00 + (n % 5000))}${String.fromCodePoint(0x5e00 + ((n * 7) % 4000))}${S[n % 6]},,社会团体,雅安市民政局,https://e.org`);
  const t3 = performance.now();
  const r = await s.app.get(Importer).importFile({ kind: 'organizations', bytes: Buffer.from('name,unified_social_credit_code,type,registrar,source\n' + rows.join('\n')), dryRun: false, runId: '00000000-0000-5000-8000-0000000000a9' });
  console.log('10k', performance.now() - t3, r.counts.created, process.memoryUsage().rss / 1e6);
  await s.app.get(Followers).caughtUp(120000);
  const sc = s.app.get(NameScreener);
  for (const name of ['中国志愿者协会', '雅安市茶业协会', '海斯特钓友俱乐部', '茶业', '茶业']) {
    const t4 = performance.now();
    const x = await sc.screenName(name);
    console.log(name, performance.now() - t4, x.verdict, x.matches.length);
  }
  const t5 = performance.now();
  console.log(await s.app.get(DataSource).query(`explain analyze SELECT kind, key AS target, name, normal, standing FROM name_entry
       WHERE bigrams && '{海斯,斯特,特钓,钓友,友俱,俱乐,乐部}'::text[] OR normal = 'x'`), performance.now() - t5);
  await s.stop();
}, 400000);
