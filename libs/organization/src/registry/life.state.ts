import type { EventOf, Recorded } from '@shouzheng/kernel';
import type { ANNULLED, COMMUNITY_CLASSES, REVOCATIONS, lifeEvents } from './life.events.js';

export type LifeEvent = EventOf<(typeof lifeEvents)[number]>;

export interface Annulment {
  readonly of: (typeof ANNULLED)[number];
  readonly changeId?: string;
  readonly noticedOn: string;
  readonly proposer: string;
  readonly heard: boolean;
  readonly status: 'proposed' | 'annulled' | 'dropped';
}

/** Incubation, filing, annulment, liquidation, reports and letters. */
export interface LifeFile {
  readonly filed?: {
    readonly class: (typeof COMMUNITY_CLASSES)[number];
    readonly township: string;
    readonly since: string;
  };
  readonly incubationEndedOn?: string;
  readonly annulments: Readonly<Record<string, Annulment>>;
  /** Which of the three revocations it was, where an act here says so. */
  readonly revocation?: (typeof REVOCATIONS)[number];
  readonly liquidation?: { readonly endedOn: string; readonly reportNumber: string };
  readonly majorMatters: number;
  readonly letters: Readonly<Record<string, { readonly replyBy: string; readonly answered: boolean }>>;
  readonly interviews: number;
}

export const noLife: LifeFile = { annulments: {}, majorMatters: 0, letters: {}, interviews: 0 };

export function evolveLife(file: LifeFile, event: Recorded<LifeEvent>): LifeFile {
  switch (event.type) {
    case 'CommunityOrganizationFiled': {
      const { township, filedOn } = event.data;
      return { ...file, filed: { class: event.data.class, township, since: filedOn } };
    }
    case 'CommunityOrganizationUnfiled':
      return { ...file, filed: undefined };
    case 'IncubationGraduated':
      return { ...file, incubationEndedOn: event.data.graduatedOn };
    case 'IncubationExited':
      return { ...file, incubationEndedOn: event.data.exitedOn };
    case 'AnnulmentProposed': {
      const { annulmentId, of, changeId, servedOn } = event.data;
      const annulment: Annulment = {
        of,
        changeId,
        noticedOn: servedOn,
        proposer: event.meta.actor.person,
        heard: false,
        status: 'proposed',
      };
      return { ...file, annulments: { ...file.annulments, [annulmentId]: annulment } };
    }
    case 'AnnulmentStatementHeard':
      return withAnnulment(file, event.data.annulmentId, { heard: true });
    case 'AnnulmentDropped':
      return withAnnulment(file, event.data.annulmentId, { status: 'dropped' });
    case 'RegistrationAnnulled':
      return {
        ...withAnnulment(file, event.data.annulmentId, { status: 'annulled' }),
        revocation: 'ANNULMENT',
      };
    case 'ChangeAnnulled':
      return withAnnulment(file, event.data.annulmentId, { status: 'annulled' });
    case 'LiquidationEnded': {
      const { endedOn, reportNumber } = event.data;
      return { ...file, liquidation: { endedOn, reportNumber } };
    }
    case 'MajorMatterReported':
      return { ...file, majorMatters: file.majorMatters + 1 };
    case 'WorkReminderSent': {
      const { letterId, replyBy } = event.data;
      return { ...file, letters: { ...file.letters, [letterId]: { replyBy, answered: false } } };
    }
    case 'WorkReminderAnswered': {
      const letter = file.letters[event.data.letterId];
      return letter
        ? { ...file, letters: { ...file.letters, [event.data.letterId]: { ...letter, answered: true } } }
        : file;
    }
    case 'InterviewHeld':
      return { ...file, interviews: file.interviews + 1 };
  }
}

function withAnnulment(file: LifeFile, id: string, part: Partial<Annulment>): LifeFile {
  const annulment = file.annulments[id];
  return annulment ? { ...file, annulments: { ...file.annulments, [id]: { ...annulment, ...part } } } : file;
}
