import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { StreamReader, derivedId } from '@shouzheng/platform';
import type { DocumentType } from './document-codes.events.js';
import type { Template } from './template-form.events.js';
import { type TemplateState, approvedVersion, templateStream } from './template.state.js';
import { SHIPPED_TEMPLATES, SHIPPED_VERSION } from './templates/shipped-templates.js';

export interface TemplateInUse {
  readonly version: number;
  readonly template: Template;
  /** Over the template's canonical form: which words a document was drawn up from can be proved. */
  readonly sha256: string;
}

/** Id of the record in which the bureau's own versions of a type's template lie. */
export const templateIdOf = (type: DocumentType): string => derivedId('template', type);

/** Which template holds for a type. */
@Injectable()
export class TemplateDesk {
  constructor(private readonly streams: StreamReader) {}

  async state(type: DocumentType): Promise<TemplateState> {
    const streamId = `${templateStream.category}-${templateIdOf(type)}`;
    return (await this.streams.load(streamId, templateStream)).state;
  }

  async inUse(type: DocumentType): Promise<TemplateInUse> {
    const own = approvedVersion(await this.state(type));
    const { version, template } = own ?? { version: SHIPPED_VERSION, template: SHIPPED_TEMPLATES[type] };
    return { version, template, sha256: digestOf(template) };
  }
}

export function digestOf(template: Template): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(template)))
    .digest('hex');
}

/** Keys in the order of their names, as stored events have them. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}
