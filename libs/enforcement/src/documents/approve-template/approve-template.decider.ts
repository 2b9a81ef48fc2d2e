import { type CommandDefinition, type Refusal, accept, refuse, refuseAll, when } from '@shouzheng/kernel';
import type { LegalContext } from '@shouzheng/law/contract';
import type { DocumentType } from '../document-codes.events.js';
import { templateFaults } from '../template-check.decider.js';
import type { Template } from '../template-form.events.js';
import type { TemplateEvent } from '../template.events.js';
import { type TemplateState, templateStream } from '../template.state.js';

type TemplateCommand<P> = CommandDefinition<P, TemplateState, TemplateEvent, LegalContext>;

/** The stream's id follows from the type, so the first proposal makes it: no `If-Match` is asked. */
const OF_TYPE = { category: templateStream.category, creates: true } as const;

/** Templates are the city's, for all its counties alike. */
const cityOnly = (_state: TemplateState, { actor, regions }: LegalContext): readonly Refusal[] =>
  when(actor.organ !== regions.cityCode, 'template.city-only');

export interface ProposeTemplate {
  readonly type: DocumentType;
  readonly template: Template;
  readonly reason: string;
}

export interface ApproveTemplate {
  readonly type: DocumentType;
  readonly version: number;
}

export const proposeTemplate: TemplateCommand<ProposeTemplate> = {
  ...OF_TYPE,
  name: 'proposeTemplate',
  zh: '提出文书模板',
  en: 'Propose a template',
  roles: ['section-head', 'legal-reviewer'],
  restsOn: () => ['SZ-document-3'],
  guard: cityOnly,
  decide({ type, template, reason }, { versions }, { actor }) {
    const barred = refuseAll(templateFaults(type, template));
    if (barred) return barred;
    const version = (versions.at(-1)?.version ?? 1) + 1;
    const proposed = { type, version, person: actor.person, badge: actor.badge, template, reason };
    return accept([{ type: 'TemplateProposed', data: proposed }], 'SZ-document-3');
  },
};

/** By another person; a version that was overtaken by a later approved one stays history. */
export const approveTemplate: TemplateCommand<ApproveTemplate> = {
  ...OF_TYPE,
  name: 'approveTemplate',
  zh: '批准文书模板',
  en: 'Approve a template',
  roles: ['legal-reviewer', 'organ-head'],
  restsOn: () => ['SZ-document-3'],
  guard: cityOnly,
  decide({ type, version }, { versions }, { actor, occurredAt }) {
    const found = versions.find((one) => one.version === version);
    if (!found) return refuse('template.not-proposed');
    const approvedLater = versions.some((one) => one.version >= version && one.approvedAt !== undefined);
    const barred = refuseAll([
      ...when(approvedLater, 'template.already-approved'),
      ...when(found.proposer.person === actor.person, 'template.approver-is-proposer'),
      ...when(occurredAt < found.proposedAt, 'entry.before-its-prerequisite'),
      // A vocabulary can have changed since.
      ...templateFaults(type, found.template),
    ]);
    if (barred) return barred;
    const approved = { type, version, person: actor.person, badge: actor.badge };
    return accept([{ type: 'TemplateApproved', data: approved }], 'SZ-document-3');
  },
};
