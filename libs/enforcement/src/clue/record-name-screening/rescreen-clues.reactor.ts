import type { Recorded } from '@shouzheng/kernel';
import type { NameScreener, ScreenedName } from './name-screener.decider.js';

/** An open clue whose last screening named an entry. */
export interface NearClue {
  readonly streamId: string;
  readonly subjectName: string;
}

/** Open clues whose last screening named this entry; MUST answer as of the event or later, register and lists too. */
export type FindNearClues = (target: string, asOf: Recorded) => Promise<readonly NearClue[]>;

/** Records what is found now; the same event and clue again MUST record nothing twice. */
export type RecordRescreening = (screened: ScreenedName, clue: NearClue, cause: Recorded) => Promise<void>;

/** An entry ends, or an objection to it comes or is answered: it shows 有异议 at once to all who see it. */
const CHANGES = new Set(['ListEntryRemoved', 'BanRevoked', 'ObjectionFiled', 'ObjectionAnswered']);
/** Objections to a rating or a published fact say nothing about the name. */
const ABOUT_NAMES: readonly unknown[] = [undefined, 'list-entry', 'listing'];

const changesName = ({ type, data }: Recorded): boolean =>
  CHANGES.has(type) && ABOUT_NAMES.includes((data as { readonly about?: unknown }).about);

/**
 * A row that was removed from its list, or a ban that was revoked, is no ground to hold anything against a name any more:
 * the open clues that were found near it are screened anew, so that the removal reaches them without anybody's doing. So
 * does an objection, as long as it is open.
 */
export class RescreenCluesReactor {
  readonly name = 'rescreen-clues';
  readonly categories = ['list-entry', 'case', 'organization'];

  constructor(
    private readonly screener: NameScreener,
    private readonly find: FindNearClues,
    private readonly record: RecordRescreening,
  ) {}

  async react(events: readonly Recorded[]): Promise<void> {
    for (const event of events.filter(changesName)) {
      for (const clue of await this.find(event.streamId, event)) {
        await this.record(await this.screener.screenName(clue.subjectName), clue, event);
      }
    }
  }
}
