import type { CivilDate } from '@shouzheng/kernel';
import { addDays, dayNumber } from '@shouzheng/law/contract';
import { entityIdOf, systemStaff } from '@shouzheng/platform';
import { PLAYED_AT } from './cast.js';
import { type Life, sealed } from './life.js';
import { type BodyType, PLAYED_NAME } from './played.js';
import type { IllegalBody } from './statistics.js';

/** First working day of Order 77: before it there was another procedure. */
export const ORDER_77: CivilDate = '2025-05-06';

const signed = { kind: 'signed' };

/** Each step of a case some days after the last; what would come after the past that is made stays open. */
type Steps = readonly (() => void)[];

/**
 * An unlawful body in the neighbourhood of an organization, under a name made of its own: a row of the published list,
 * a clue, or a clue and the case on it (Order 77). Its streams are of the same life, so each owner has its own.
 */
export function illegalBody(life: Life, type: BodyType, body: IllegalBody): void {
  const days = dayNumber(life.end) - dayNumber(ORDER_77);
  life.on(addDays(ORDER_77, life.dice.between(0, days)), () => {
    const name = `${PLAYED_NAME[type]}筹备处`;
    if (body === 'listed') listed(life, name);
    else new Case(life, name, body).begin();
  });
}

function listed(life: Life, name: string): void {
  life.stage.give(systemStaff('import'), 'recordListEntry', {
    kind: 'suspected',
    name,
    batch: life.documentNumber('名单'),
    publishedOn: { raw: life.day, date: life.day, precision: 'day' },
    issuer: '演示登记管理机关',
    officialList: true,
    source: '演示：合成的名单',
    warnings: [],
    raw: {},
  });
}

class Case {
  private clue = '';
  private streamId = '';

  constructor(
    private readonly life: Life,
    private readonly name: string,
    private readonly body: Exclude<IllegalBody, 'listed'>,
  ) {}

  begin(): void {
    const { life, name } = this;
    const { intake, officer } = life.cast;
    this.clue = life.stage.give(intake, 'registerClue', {
      source: 'HOTLINE_12345',
      subjectName: name,
      region: PLAYED_AT,
      receivedOn: life.day,
      facts: sealed,
    });
    const onClue =
      (command: string, payload: object, actor = officer) =>
      (): void =>
        void life.stage.give(actor, command, payload, this.clue);
    const verified = (result: string): (() => void) =>
      onClue('verifyClue', { result, finding: sealed }, intake);
    if (this.body === 'unfounded') return this.follow([verified('lawful-body')]);
    this.follow([
      verified('suspect'),
      onClue('proposeFiling', { ground: 'UNREGISTERED' }),
      () => this.file(),
      ...this.investigation(),
      ...this.ending(),
      this.act('archiveCase', { volume: '1', retention: '10-years' }),
    ]);
  }

  private follow([step, ...later]: Steps): void {
    if (!step) return;
    this.life.inDays(1, 5, () => {
      step();
      this.follow(later);
    });
  }

  private act(command: string, payload: object, actor = this.life.cast.officer): () => void {
    return () => void this.life.stage.give(actor, command, payload, this.streamId);
  }

  private file(): void {
    this.streamId = this.life.stage.give(this.life.cast.head, 'fileCase', {
      kind: 'illegal',
      clueIds: [entityIdOf(this.clue)],
      ground: 'UNREGISTERED',
    });
  }

  private investigation(): Steps {
    const { officer, second, sectionHead } = this.life.cast;
    const present = { officers: [officer.account, second.account], certificatesShown: true };
    const heard = { present, statement: sealed, signature: signed, files: [] };
    return [
      this.act('assignOfficers', { officers: present.officers }, sectionHead),
      this.act('recordInquiry', { ...heard, inquiryKind: 'interview', place: sealed, person: sealed }),
      this.act('hearParty', { ...heard, way: 'statement' }),
      this.act('closeInvestigation', {
        organization: sealed,
        course: sealed,
        facts: sealed,
        basis: ['O77-3i1', 'SG-32'],
        complex: false,
        major: false,
        proposal: this.body === 'DISSUADED' ? 'DISSUADED' : 'BANNED',
        files: [],
      }),
    ];
  }

  private ending(): Steps {
    const { life } = this;
    const { officer, second, head } = life.cast;
    const present = { officers: [officer.account, second.account], certificatesShown: true };
    const closed = this.act(
      'closeCase',
      { disposition: this.body === 'GUIDED' ? 'GUIDED_TO_REGISTER' : this.body },
      head,
    );
    switch (this.body) {
      case 'BANNED': {
        const seal = { no: 1, kind: 'seal', name: sealed, quantity: 1 };
        return [
          this.act('proposeBan', { power: 'SG-32', reason: sealed }),
          () => {
            const docNo = life.documentNumber('取缔');
            this.act('decideBan', { docNo, power: 'SG-32', facts: sealed, files: [] }, head)();
          },
          () =>
            this.act('announceBan', {
              media: ['portal'],
              url: 'https://example.org/1',
              announcedOn: life.day,
            })(),
          this.act('collectSeals', { items: [seal], signature: signed, files: [] }),
          closed,
        ];
      }
      case 'DISSUADED':
        return [
          this.act('dissuade', {
            minor: true,
            littleHarm: true,
            present,
            admonition: sealed,
            signature: signed,
            files: [],
          }),
          () =>
            this.act('recordSelfDissolution', { dissolvedOn: life.day, evidence: sealed, files: [photo] })(),
          closed,
        ];
      case 'GUIDED':
        return [
          this.act('concludeNotIllegal', { reason: 'unproven', finding: sealed }, head),
          this.act('guideToRegister', { ground: 'not-illegal', guidance: sealed }),
          closed,
        ];
      case 'unfounded':
        return [];
    }
  }
}

/** A file whose content is nowhere, as of a text that is destroyed. */
const photo = {
  id: '00000000-0000-5000-8000-0000000000f1',
  sha256: '0'.repeat(64),
  size: 3,
  mediaType: 'image/jpeg',
  name: sealed,
};
