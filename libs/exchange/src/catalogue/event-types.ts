import { Inject, Injectable } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { type Clock, civilDateOf } from '@shouzheng/kernel';
import {
  CLOCK,
  CONFIG,
  CitationView,
  type PlatformConfig,
  ProblemError,
  ProblemWriter,
} from '@shouzheng/platform';
import { SHARING } from '../endpoint/sharing.policy.js';
import { PublicCatalogue, schemaUrl } from '../public-catalogue.js';

export class GrantableTo {
  @ApiProperty({ type: String }) agency!: string;
  @ApiProperty({ type: [CitationView], description: 'A grant rests on at least one of them' })
  rules!: readonly CitationView[];
  @ApiProperty({ type: [String], description: 'Ids for legalBasis of proposeGrant' })
  ruleIds!: readonly string[];
}

export class EventTypeView {
  @ApiProperty({ type: String, example: 'shouzheng.enforcement.ban-decided.v1' }) type!: string;
  @ApiProperty({ type: String }) zh!: string;
  @ApiProperty({ type: String }) en!: string;
  @ApiProperty({ type: String, format: 'uri' }) schemaUrl!: string;
  @ApiProperty({
    type: String,
    enum: ['granted', 'addressee', 'requested'],
    description: 'addressee: only the agency that the act is addressed to; requested: sent by sendTestEvent',
  })
  visibility!: string;
  @ApiProperty({ type: [GrantableTo] }) agencies!: readonly GrantableTo[];
}

export class EventTypeList {
  @ApiProperty({ type: [EventTypeView] }) items!: readonly EventTypeView[];
}

/** What the product tells other agencies, in which form, and whom it may tell. */
@Injectable()
export class EventTypes {
  constructor(
    private readonly catalogue: PublicCatalogue,
    private readonly writer: ProblemWriter,
    @Inject(CONFIG) private readonly config: PlatformConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  all(): EventTypeList {
    const today = civilDateOf(this.clock.now());
    const items = this.catalogue.texts.map(({ publicType, zh, en, visibility }) => ({
      type: publicType,
      zh,
      en,
      schemaUrl: schemaUrl(this.config.publicUrl, publicType),
      visibility,
      agencies: SHARING.filter((row) => row.eventTypes.includes(publicType)).map(({ agency, rules }) => ({
        agency,
        ruleIds: rules,
        rules: rules.flatMap((rule) => this.writer.cite(rule, today) ?? []),
      })),
    }));
    return { items };
  }

  /** @param file `<type>.json` @throws ProblemError `not-found` */
  schema(file: string): Record<string, unknown> {
    const schema = this.catalogue.jsonSchema(file.replace(/\.json$/, ''), this.config.publicUrl);
    if (!schema) throw new ProblemError('not-found');
    return schema;
  }
}
