import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Golden, FOLDER } from '../goldens/goldens.js';
import { verified } from '../support/verified.js';
import { Journey, REGION, type Subject } from './support/journey.js';
import { registered } from './support/organizations.js';
import { Partner } from './support/partner.js';

const WARNED = 'organization.organization-warned';

let journey: Journey;
let partner: Partner | undefined;
beforeAll(async () => {
  journey = await Journey.begin({ on: '2026-12-01' });
  partner = await Partner.of(journey, { agency: 'CREDIT', types: [WARNED], legalBasis: ['O60-entry'] });
});
afterAll(async () => {
  partner?.close();
  await journey?.end();
});

/** Stores the golden of an old version at the end of a stream, byte for byte as that version wrote it. */
async function storeOld(name: string, category: string, { id }: Subject): Promise<Golden['forms'][number]> {
  await journey.settled();
  const { type, schemaVersion, forms } = JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Golden;
  const [form] = forms;
  if (!form) throw new Error(`${name} has no form`);
  const { store } = journey.service.assembly.parts;
  const streamId = `${category}-${id}`;
  let expectedRevision = -1;
  for await (const { revision } of store.readStream(streamId)) expectedRevision = revision;
  const { payload, metadata } = form;
  const event = { eventId: randomUUID(), type, schemaVersion, payload, metadata };
  const outcome = await store.append([{ streamId, expectedRevision, events: [event] }]);
  if (outcome.kind === 'conflict') throw new Error('somebody else wrote meanwhile');
  await journey.settled();
  return form;
}

interface ClueView {
  readonly screening: { readonly verdict: string };
}
interface Listed {
  readonly items: readonly { readonly id: string; readonly verdict: string }[];
}

describe('an event of an old version in the store', () => {
  it('is lifted for the state, the row, the next command and the history (NameScreened v1)', async () => {
    const clue = await journey.begun('clerk', 'clues', {
      source: 'HOTLINE_12345',
      subjectName: '演示·雅安国学研究会',
      region: REGION,
      receivedOn: journey.today,
      facts: '以协会名义收取会费，未经登记。',
    });
    const { payload, reads } = await storeOld('NameScreened.v1.json', 'clue', clue);
    // What was `near` then is called `needs-checking` since.
    const verdict = { was: (JSON.parse(payload) as ClueView['screening']).verdict, is: 'needs-checking' };
    expect([verdict.was, reads.data]).toMatchObject(['near', { verdict: verdict.is }]);
    expect((await clue.view<ClueView>()).screening.verdict).toBe(verdict.is);
    const { items } = await (await journey.as('clerk')).get<Listed>('clues?limit=50');
    expect(items.find(({ id }) => id === clue.id)?.verdict).toBe(verdict.is);
    expect(await clue.said('NameScreened', 'verdict')).toBe(verdict.is);
    await clue.act('officer-1', 'verify-clue', { result: 'suspect', finding: '未查询到登记信息。' });
    expect((await clue.events()).slice(-2)).toEqual(['NameScreened', 'ClueVerified']);
  });

  it('goes out to a partner in the form of today, and the record goes on (OrganizationWarned v1)', async () => {
    const organization = await registered(journey);
    await storeOld('OrganizationWarned.v1.json', 'organization', organization);
    expect(await partner?.told(1)).toEqual([WARNED]);
    expect(partner?.words).toContain('"documentNumber":"雅名民罚〔2026〕1号"');
    // Of the decision it says nothing that the schema of the partner does not name.
    expect(partner?.words).not.toContain('servedOn');
    expect(await organization.said('OrganizationWarned', 'documentNumber')).toBe('雅名民罚〔2026〕1号');
    await organization.act('credit', 'propose-listing', {
      kind: 'abnormal',
      ground: 'PARTY_ORGANIZATION',
      evidence: '未按规定设立党组织。',
      reference: { documentNumber: '演示两新函〔2026〕3号', issuedOn: journey.today },
    });
    expect((await organization.events()).slice(-2)).toEqual(['OrganizationWarned', 'ListingProposed']);
  });

  it('is what the rows rest on, as a fresh fold says', async () => {
    const report = await verified(journey.service);
    expect(report).toMatchObject({ behind: [] });
    expect(report.firstDifference).toBeUndefined();
    const { store } = journey.service.assembly.parts;
    const versions: number[] = [];
    for await (const { schemaVersion } of store.readAll({
      after: 0n,
      types: ['NameScreened', 'OrganizationWarned'],
    }))
      versions.push(schemaVersion);
    expect(versions.filter((version) => version === 1)).toHaveLength(2);
  });
});
