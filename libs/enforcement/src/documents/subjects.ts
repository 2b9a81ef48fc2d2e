import { Injectable } from '@nestjs/common';
import type { Recorded } from '@shouzheng/kernel';
import type { Staff } from '@shouzheng/law/contract';
import { Catalogue, ProblemError, StreamReader } from '@shouzheng/platform';
import { CASE_READERS, ViewRight } from '../view-right.js';
import { DOCUMENT_READERS } from '../desks.decider.js';
import type { SubjectCategory } from './document-kinds.decider.js';

/** Exactly one of them. */
export interface SubjectIds {
  readonly caseId?: string;
  readonly clueId?: string;
  readonly organizationId?: string;
}

export interface Subject {
  readonly category: SubjectCategory;
  readonly streamId: string;
  readonly organ: string;
  /** Number of the case or the clue; code or name of the organization. */
  readonly number: string;
  readonly events: readonly Recorded[];
}

/** The record that a document is about, as far as this reader may see it. */
@Injectable()
export class Subjects {
  constructor(
    private readonly streams: StreamReader,
    private readonly catalogue: Catalogue,
    private readonly right: ViewRight,
  ) {}

  /** @throws ProblemError `request.invalid` where not exactly one record is named, `not-found` */
  async open(ids: SubjectIds, staff: Staff): Promise<Subject> {
    const named = streamsOf(ids);
    const [streamId] = named;
    if (streamId === undefined || named.length > 1) {
      throw new ProblemError('request.invalid', {
        errors: [{ path: 'caseId', reason: 'name one case, one clue or one organization' }],
      });
    }
    return this.openStream(streamId, staff);
  }

  /** @throws ProblemError `not-found`: what is not this reader's is not even said to be there */
  async openStream(streamId: string, staff: Staff): Promise<Subject> {
    const category = categoryOfSubject(streamId);
    const definition = this.catalogue.stream(category);
    const loaded = await this.streams.history<unknown, never>(streamId, definition);
    const organ = loaded.revision < 0 ? undefined : definition.region(loaded.state);
    this.demand(category, organ, staff);
    return {
      category,
      streamId,
      organ: organ ?? '',
      number: numberOf(loaded.events),
      events: loaded.events,
    };
  }

  /** Cases and clues are for those who work on them; an organization's papers for every desk of its organ. */
  demand(category: SubjectCategory, organ: string | undefined, staff: Staff): void {
    const readers = category === 'organization' ? DOCUMENT_READERS : CASE_READERS;
    if (!readers.includes(staff.role)) throw new ProblemError('not-found');
    this.right.demand(staff, organ);
  }
}

export function categoryOfSubject(streamId: string): SubjectCategory {
  if (streamId.startsWith('clue-')) return 'clue';
  return streamId.startsWith('organization-') ? 'organization' : 'case';
}

function streamsOf({ caseId, clueId, organizationId }: SubjectIds): readonly string[] {
  return [
    ...(caseId === undefined ? [] : [`case-${caseId}`]),
    ...(clueId === undefined ? [] : [`clue-${clueId}`]),
    ...(organizationId === undefined ? [] : [`organization-${organizationId}`]),
  ];
}

/** What the record goes by: the number that its first event gave it, else the code or the name. */
function numberOf(events: readonly Recorded[]): string {
  for (const { data } of events) {
    const { number, uscc, name } = data as { number?: unknown; uscc?: unknown; name?: unknown };
    for (const one of [number, uscc, name]) if (typeof one === 'string' && one !== '') return one;
  }
  return '';
}
