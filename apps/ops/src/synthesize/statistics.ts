import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';

interface Row {
  readonly metric: string;
  readonly region: string;
  readonly year: string;
  readonly value: string;
}

/** How an unlawful body is met with: on a published list, in a clue that leads nowhere, or in a case by its end. */
export type IllegalBody = 'listed' | 'unfounded' | 'BANNED' | 'DISSUADED' | 'GUIDED';

/** What data/stats.csv says about the register of the country: shares of 1, and rates of a year. */
export interface Statistics {
  readonly types: Readonly<Record<'SG' | 'PNE' | 'FND', number>>;
  /** Organizations registered in a province; undefined where nothing was published. */
  ofProvince(name: string): number | undefined;
  readonly total: number;
  /** Registered by acts within so many years, as a share of all. */
  readonly youngerThanOneYear: number;
  readonly youngerThanFiveYears: number;
  /** Annual reports that were not sent. */
  readonly missedReports: number;
  /** Penalties per organization and year. */
  readonly penalties: number;
  readonly zombies: number;
  /** Organizations that the rates of unlawful bodies are taken of. */
  readonly counted: number;
  /** Unlawful bodies per organization and year, by how they were met with. */
  readonly illegal: Readonly<Record<IllegalBody, number>>;
  /** Of those rated: by level. */
  readonly ratings: Readonly<Record<'3A' | '4A' | '5A', number>>;
}

/** @throws Error when a figure that the synthetic register is sized by is not in the file */
export function readStatistics(dataFolder: string): Statistics {
  const rows: Row[] = parse(readFileSync(path.join(dataFolder, 'stats.csv'), 'utf8'), { columns: true });
  const find = (metric: string, region: string, year: string): number | undefined => {
    const row = rows.find((one) => one.metric === metric && one.region === region && one.year === year);
    return row && Number(row.value);
  };
  const figure = (metric: string, region: string, year: string): number => {
    const value = find(metric, region, year);
    if (value === undefined) throw new Error(`data/stats.csv has no ${metric} of ${region}, ${year}`);
    return value;
  };
  const total = figure('社会组织总数', '全国', '2018-02-07');
  const counted = figure('社会组织登记累计', '全国', '2021-01-20');
  const young = figure('成立1年以下的社会组织', '全国', '2021-01-20');
  const [one, three] = ['成立1至3年的社会组织', '成立3至5年的社会组织'].map((metric) =>
    figure(metric, '全国', '2021-01-20'),
  );
  const ofNineMonths = (metric: string): number => (figure(metric, '全国', '2024(1-9月)') * 12) / 9 / counted;
  const cases = ofNineMonths('非法社会组织依法处置数(前三季度)');
  return {
    counted,
    illegal: {
      BANNED: ofNineMonths('其中取缔(前三季度)'),
      DISSUADED: ofNineMonths('其中劝散(前三季度)'),
      GUIDED: ofNineMonths('其中引导登记(前三季度)'),
      listed: ofNineMonths('发布涉嫌非法社会组织名单(前三季度)'),
      unfounded:
        cases *
        (figure('非法社会组织线索', '北京', '2021') / figure('非法社会组织立案调查', '北京', '2021') - 1),
    },
    types: {
      SG: figure('社会团体数', '全国', '2022'),
      PNE: figure('民办非企业单位数', '全国', '2022'),
      FND: figure('基金会数', '全国', '2022'),
    },
    total,
    ofProvince: (name) => find('社会组织总数', name, '2018-02-07'),
    youngerThanOneYear: young / counted,
    youngerThanFiveYears: (young + (one ?? 0) + (three ?? 0)) / counted,
    missedReports:
      figure('未参加年度工作报告的全省性社会团体(2020年度)', '广东', '2020') /
      figure('应参加年度工作报告的全省性社会团体(2020年度)', '广东', '2020'),
    penalties: figure('行政处罚案件', '全国', '2012') / figure('社会组织总数', '全国', '2012'),
    zombies:
      figure('“僵尸社团”初步统计', '武汉', '2018') / figure('登记社会组织(2014年以来发展)', '武汉', '2018'),
    ratings: {
      '5A': figure('评估累计5A级社会组织', '德州', '累计至第5次'),
      '4A': figure('评估累计4A级社会组织', '德州', '累计至第5次'),
      '3A': figure('评估累计3A级社会组织', '德州', '累计至第5次'),
    },
  };
}
