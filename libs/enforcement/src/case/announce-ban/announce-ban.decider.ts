import { type Sealed, accept, refuseAll, when } from '@shouzheng/kernel';
import { meetTerm } from '@shouzheng/law/contract';
import type { ANNOUNCEMENT_MEDIA } from '../case-codes.events.js';
import { caseCommand, caseMustBe, notBefore } from '../case-command.decider.js';
import { DISPOSAL_TERM } from '../file-case/file-case.decider.js';

export interface AnnounceBan {
  readonly media: readonly (typeof ANNOUNCEMENT_MEDIA)[number][];
  readonly url?: string;
  readonly where?: Sealed;
  readonly announcedOn: string;
}

/** A ban must be announced: in print, on a portal or on the premises (Order 77 Art 17). */
export const announceBan = caseCommand<AnnounceBan>({
  name: 'announceBan',
  zh: '公告取缔决定',
  en: 'Announce a ban',
  roles: ['officer', 'section-head', 'organ-head'],
  restsOn: () => ['O77-17'],
  guard: (state, context) => [
    ...caseMustBe(state, 'banned'),
    ...when(state.ban?.revoked === true, 'ban.revoked'),
    ...when(state.announced !== undefined, 'ban.already-announced'),
    ...notBefore(context, state.ban?.at),
  ],
  decide(payload, state, context) {
    const { media, url, where, announcedOn } = payload;
    const barred = refuseAll([
      ...when(media.length === 0, 'ban.announcement-nowhere'),
      ...when(media.includes('portal') && !url, 'ban.announcement-nowhere'),
      ...when(media.includes('premises') && !where, 'ban.announcement-nowhere'),
      ...when(announcedOn < (state.ban?.decidedOn ?? ''), 'entry.before-its-prerequisite'),
      ...when(announcedOn > context.today, 'entry.in-the-future'),
    ]);
    if (barred) return barred;
    const { number = '', subjectName = '', regionCode = '', organ = '' } = state;
    const docNo = state.ban?.docNo ?? '';
    const announced = {
      ...payload,
      media: [...media],
      caseNumber: number,
      subjectName,
      regionCode,
      organ,
      docNo,
    };
    return accept(
      [
        { type: 'BanAnnounced', data: announced },
        ...meetTerm(state.terms, DISPOSAL_TERM, context.occurredOn),
      ],
      'O77-17',
    );
  },
});
