import type { Instant, Recorded, StreamDefinition } from '@shouzheng/kernel';
import type { DocumentType } from './document-codes.events.js';
import type { Template } from './template-form.events.js';
import { type TemplateEvent, templateEvents } from './template.events.js';

export interface TemplateVersion {
  readonly version: number;
  readonly template: Template;
  readonly reason: string;
  readonly proposer: { readonly person: string; readonly badge: string };
  readonly proposedAt: Instant;
  readonly approver?: { readonly person: string; readonly badge: string };
  readonly approvedAt?: Instant;
}

export interface TemplateState {
  readonly type?: DocumentType;
  /** Every version of the bureau's own, oldest first; none = the product's first holds. */
  readonly versions: readonly TemplateVersion[];
}

/** The templates of one type. */
export const templateStream: StreamDefinition<TemplateState, TemplateEvent> = {
  category: 'template',
  events: templateEvents,
  initial: { versions: [] },
  // Templates are the city's, for all its counties alike.
  region: () => undefined,
  evolve(state: TemplateState, event: Recorded<TemplateEvent>): TemplateState {
    const at = event.meta.occurredAt;
    switch (event.type) {
      case 'TemplateProposed': {
        const { type, version, person, badge, template, reason } = event.data;
        const proposed = { version, template, reason, proposer: { person, badge }, proposedAt: at };
        return { type, versions: [...state.versions, proposed] };
      }
      case 'TemplateApproved': {
        const { version, person, badge } = event.data;
        const versions = state.versions.map((one) =>
          one.version === version ? { ...one, approver: { person, badge }, approvedAt: at } : one,
        );
        return { ...state, versions };
      }
    }
  },
};

/** The version in use: the last that was approved, if any was. */
export function approvedVersion({ versions }: TemplateState): TemplateVersion | undefined {
  return versions.findLast(({ approvedAt }) => approvedAt !== undefined);
}
