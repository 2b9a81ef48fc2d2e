import { Inject, Injectable } from '@nestjs/common';
import type { Settings } from '@shouzheng/law/contract';
import { SETTINGS } from '@shouzheng/platform';
import { DOCUMENT_TYPES, type DocumentType } from '../document-codes.events.js';
import { DOCUMENT_KINDS } from '../document-kinds.decider.js';
import { vocabularyOf } from '../facts/vocabularies.state.js';
import { TemplateDesk, digestOf } from '../template-desk.js';
import { type TemplateState, type TemplateVersion, approvedVersion } from '../template.state.js';
import { SHIPPED_TEMPLATES, SHIPPED_VERSION } from '../templates/shipped-templates.js';
import type { PlaceholderView, TemplateLine, TemplateVersionView, TemplateView } from './template.dto.js';

/** Templates as those who keep them see them. */
@Injectable()
export class TemplateViews {
  constructor(
    private readonly desk: TemplateDesk,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  async lines(): Promise<readonly TemplateLine[]> {
    const lines: TemplateLine[] = [];
    for (const type of DOCUMENT_TYPES) {
      const state = await this.desk.state(type);
      const { zh, en, word } = DOCUMENT_KINDS[type];
      lines.push({
        type,
        zh,
        en,
        word: this.settings.documentWords[type] ?? word,
        inUse: inUseOf(state),
        proposed: proposedOf(state)?.version ?? null,
      });
    }
    return lines;
  }

  async one(type: DocumentType): Promise<TemplateView> {
    const state = await this.desk.state(type);
    const inUse = inUseOf(state);
    const own = state.versions.map((version) => ownView(version, inUse)).reverse();
    const { zh, en } = DOCUMENT_KINDS[type];
    return {
      type,
      zh,
      en,
      inUse,
      versions: [...own, shippedView(type, inUse)],
      vocabulary: placeholders(type),
    };
  }
}

const inUseOf = (state: TemplateState): number => approvedVersion(state)?.version ?? SHIPPED_VERSION;

/** The newest proposal that no approved version has overtaken. */
function proposedOf(state: TemplateState): TemplateVersion | undefined {
  return state.versions.findLast(
    ({ version, approvedAt }) => approvedAt === undefined && version > inUseOf(state),
  );
}

function statusOf(version: number, inUse: number): string {
  if (version === inUse) return 'in-use';
  return version > inUse ? 'proposed' : 'superseded';
}

function ownView(one: TemplateVersion, inUse: number): TemplateVersionView {
  return {
    version: one.version,
    status: statusOf(one.version, inUse),
    proposedBy: one.proposer.badge,
    proposedAt: one.proposedAt,
    approvedBy: one.approver?.badge ?? null,
    approvedAt: one.approvedAt ?? null,
    reason: one.reason,
    sha256: digestOf(one.template),
    template: one.template,
  };
}

function shippedView(type: DocumentType, inUse: number): TemplateVersionView {
  return {
    version: SHIPPED_VERSION,
    status: statusOf(SHIPPED_VERSION, inUse),
    proposedBy: null,
    proposedAt: null,
    approvedBy: null,
    approvedAt: null,
    reason: null,
    sha256: digestOf(SHIPPED_TEMPLATES[type]),
    template: SHIPPED_TEMPLATES[type],
  };
}

function placeholders(type: DocumentType): PlaceholderView[] {
  return Object.entries(vocabularyOf(type)).map(([key, fact]) => ({
    key,
    zh: fact.zh,
    kind: fact.kind,
    optional: fact.optional,
    columns: fact.kind === 'list' ? { ...fact.columns } : {},
  }));
}
