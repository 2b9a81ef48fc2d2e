import { describe, expect, it } from '@jest/globals';
import type { AnyPublicEvent } from '@shouzheng/kernel';
import { recorded } from '@shouzheng/testing';
import { readFileSync } from 'node:fs';
import { organizationPublicEvents } from './public-events.events.js';
import { OWNER } from './testing/docket.fixture.js';
import { aRegisteredAssociation, anOrganization } from './testing/world.fixture.js';

const golden = (type: string): never =>
  JSON.parse(
    readFileSync(new URL(`./registry/organization.events.golden/${type}.v1.json`, import.meta.url), 'utf8'),
  ) as never;
const definitions: readonly AnyPublicEvent[] = organizationPublicEvents;

/** Of these only a part of the events is told: the stored examples are of the other part. */
const TOLD: Readonly<Record<string, object>> = {
  ListingWithdrawn: { wasListed: true },
};

describe('what other agencies hear', () => {
  it.each(definitions.map((definition) => ({ definition, name: definition.publicType })))(
    '$name is a closed object without sealed values, in the order of its organization',
    ({ definition }) => {
      const event = recorded(
        {
          type: definition.stored,
          data: { ...(golden(definition.stored) as object), ...TOLD[definition.stored] },
        },
        { streamId: OWNER },
      );
      const { state } = anOrganization(...aRegisteredAssociation);
      const fact = definition.map(event, state);
      expect(fact).toMatchObject({ subject: '51511800MJ0000026B', regionCode: '511803', lane: OWNER });
      expect(definition.schema.parse(fact?.data)).toEqual(fact?.data);
      expect(JSON.stringify(fact)).not.toContain('sealed');
      expect(definition.publicType).toMatch(/^shouzheng\.organization\.[a-z-]+\.v1$/);
    },
  );

  it('names in a correction what it supersedes', () => {
    const corrected = definitions.find(({ publicType }) => publicType.endsWith('record-corrected.v1'));
    const data = golden('OrganizationRecordCorrected') as { ofEventId: string };
    const event = recorded({ type: 'OrganizationRecordCorrected', data });
    expect(corrected?.supersedes?.(event, anOrganization().state)).toBe(data.ofEventId);
  });
});
