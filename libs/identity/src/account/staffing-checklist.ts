import { Inject, Injectable } from '@nestjs/common';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import {
  type ChecklistItem,
  type ChecklistSource,
  type MissingWords,
  ROLES,
  type Regions,
  type Role,
} from '@shouzheng/law/contract';
import { CLOCK, DataSource, REGIONS } from '@shouzheng/platform';

/**
 * Whom every organ needs for a case of its own to come to an end: two officers with certificates valid on the day (行政
 * 处罚法 Art 42), who approves the filing, the legal review (Art 58), a hearing (Art 64), who decides.
 */
const NEEDED: ReadonlyArray<readonly [role: Role, count: number]> = [
  ['officer', 2],
  ['section-head', 1],
  ['legal-reviewer', 1],
  ['hearing-chair', 1],
  ['organ-head', 1],
];

/** Identity's part of the first-run checklist: accounts without which a case cannot end, by organ. */
@Injectable()
export class StaffingChecklist implements ChecklistSource {
  constructor(
    private readonly db: DataSource,
    @Inject(REGIONS) private readonly regions: Regions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async items(): Promise<readonly ChecklistItem[]> {
    const held = await this.held(civilDateOf(this.clock.now()));
    const { cityCode } = this.regions;
    const organs = [cityCode, ...this.regions.counties().map(({ code }) => code)];
    const words = organs.flatMap((organ) =>
      NEEDED.flatMap(([role, count]): readonly MissingWords[] => {
        const short = count - (held.get(`${organ}/${role}`) ?? 0);
        return short > 0 ? [this.wordsOf(organ, role, short)] : [];
      }),
    );
    return [
      {
        code: 'case-staff',
        zh: '各机关办结案件所需的人员账号',
        en: 'Accounts without which no case of an organ comes to its end',
        done: words.length === 0,
        missing: words.map(({ code }) => code),
        words,
      },
    ];
  }

  /** Active accounts by organ and role; officers count with a certificate that covers the day. */
  private async held(today: string): Promise<ReadonlyMap<string, number>> {
    const rows: { organ: string; role: string; n: string }[] = await this.db.query(
      `SELECT organ, role, count(*) AS n FROM account
       WHERE status = 'active' AND (role <> 'officer' OR (certificate_from <= $1 AND certificate_to >= $1))
       GROUP BY organ, role`,
      [today],
    );
    return new Map(rows.map(({ organ, role, n }) => [`${organ}/${role}`, Number(n)]));
  }

  private wordsOf(organ: string, role: Role, short: number): MissingWords {
    const name = this.regions.get(organ)?.name ?? organ;
    const { zh, en } = ROLES[role];
    const [withZh, withEn] =
      role === 'officer' ? ['持有效执法证件的', ' with a valid certificate'] : ['', ''];
    return {
      code: `${organ}/${role}`,
      zh: `${name}：还差${withZh}${zh} ${short} 名`,
      en: `${name}: ${short} × ${en}${withEn}`,
    };
  }
}
