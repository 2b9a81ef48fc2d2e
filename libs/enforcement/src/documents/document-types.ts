import { Inject, Injectable } from '@nestjs/common';
import { type Recorded, civilDateOf } from '@shouzheng/kernel';
import type { LawBook, Staff } from '@shouzheng/law/contract';
import { LAW_BOOK, entityIdOf } from '@shouzheng/platform';
import { DocumentDrafts } from './document-drafts.js';
import type { DocumentType } from './document-codes.events.js';
import { ruleOf, rulesOf } from './document-kind.decider.js';
import { DOCUMENT_KINDS, actNumberOf, typesOfAct } from './document-kinds.decider.js';
import { vocabularyFor } from './facts/vocabularies.state.js';
import { DocumentRegister, type RegisterRow } from './register/document-register.js';
import type { DocumentTypeView } from './register/document.dto.js';
import { unknownFacts } from './rendering/fill.js';
import { type Subject, type SubjectIds, Subjects } from './subjects.js';
import { TemplateDesk } from './template-desk.js';

/** Which documents a record may have, which it has, and which the law wants and are not there yet. */
@Injectable()
export class DocumentTypesOfRecord {
  constructor(
    private readonly subjects: Subjects,
    private readonly register: DocumentRegister,
    private readonly templates: TemplateDesk,
    private readonly drafts: DocumentDrafts,
    @Inject(LAW_BOOK) private readonly law: LawBook,
  ) {}

  async find(ids: SubjectIds, staff: Staff): Promise<readonly DocumentTypeView[]> {
    const subject = await this.subjects.open(ids, staff);
    const issued = (await this.register.ofSubject(subject.streamId)).filter(
      ({ status }) => status === 'issued',
    );
    const views: DocumentTypeView[] = [];
    for (const act of subject.events) {
      for (const type of typesOfAct(subject.category, act)) {
        const document = issued.find((row) => row.type === type && row.ref_event_id === act.eventId);
        views.push(await this.view(type, subject, act, document));
      }
    }
    return views;
  }

  /** Nothing sealed is opened here: that a sealed fact is there is enough. */
  private async view(
    type: DocumentType,
    subject: Subject,
    act: Recorded,
    document: RegisterRow | undefined,
  ): Promise<DocumentTypeView> {
    const { zh, en, required, served } = DOCUMENT_KINDS[type];
    const inPenaltyCase = subject.events.some((event) => event.type === 'PenaltyCaseFiled');
    const rule = ruleOf(DOCUMENT_KINDS[type], inPenaltyCase, rulesOf(act));
    const actOn = civilDateOf(act.meta.occurredAt);
    const version = this.law.rule(rule, actOn);
    const { template } = await this.templates.inUse(type);
    const facts = this.drafts.factsOf(subject, act);
    return {
      type,
      zh,
      en,
      refEventId: act.eventId,
      refEventType: act.type,
      actOn,
      required,
      rule,
      citeZh: version ? this.law.cite(version, 'zh') : null,
      served,
      actNumber: actNumberOf(type, act) ?? null,
      documentId: document ? entityIdOf(document.key) : null,
      docNo: document?.doc_no ?? null,
      lacking: [...unknownFacts(template, vocabularyFor(type, subject.category), facts)],
    };
  }
}
