import { describe, expect, it } from '@jest/globals';
import { CITY, World, head, reviewer, sectionHead, uuid } from '../../testing/world.fixture.js';
import type { Template } from '../template-form.events.js';
import { templateFaults } from '../template-check.decider.js';
import { approvedVersion, templateStream } from '../template.state.js';
import { SHIPPED_TEMPLATES } from '../templates/shipped-templates.js';
import { approveTemplate, proposeTemplate } from './approve-template.decider.js';

const TEMPLATE = `template-${uuid(800)}`;
const proposer = { ...sectionHead, organ: CITY, person: 'person-21' };
const approver = { ...head, organ: CITY, person: 'person-22' };
const template: Template = {
  ...SHIPPED_TEMPLATES.BAN_DECISION,
  blocks: [
    { kind: 'paragraph', place: 'body', text: '经查，{{party.name}}：{{facts}}' },
    { kind: 'remedies' },
    { kind: 'seal' },
  ],
};
const proposal = { type: 'BAN_DECISION', template, reason: '按新的格式修订' } as const;
const withBlocks = (...blocks: Template['blocks']): Template => ({ ...template, blocks });
const codes = (faults: ReturnType<typeof templateFaults>): readonly string[] =>
  faults.map(({ code }) => code);

function proposed(): World {
  const world = new World();
  expect(world.give(templateStream, TEMPLATE, proposeTemplate, proposal, { actor: proposer })).toEqual([]);
  return world;
}
const approve = (world: World, version: number, actor = approver): readonly string[] =>
  world.give(templateStream, TEMPLATE, approveTemplate, { type: 'BAN_DECISION', version }, { actor });

describe('a template', () => {
  it('is proposed by one person and approved by another; it holds from then on', () => {
    const world = proposed();
    expect(approvedVersion(world.state(templateStream, TEMPLATE))).toBeUndefined();
    expect(approve(world, 2)).toEqual([]);
    expect(approvedVersion(world.state(templateStream, TEMPLATE))).toMatchObject({ version: 2, template });
  });

  it('is not approved by its proposer, under whatever account', () => {
    expect(approve(proposed(), 2, { ...approver, person: proposer.person })).toEqual([
      'template.approver-is-proposer',
    ]);
  });

  it('is approved once, and not over the head of a newer one', () => {
    const world = proposed();
    world.give(templateStream, TEMPLATE, proposeTemplate, proposal, { actor: proposer });
    expect(approve(world, 4)).toEqual(['template.not-proposed']);
    expect(approve(world, 3)).toEqual([]);
    expect(approve(world, 3)).toEqual(['template.already-approved']);
    expect(approve(world, 2)).toEqual(['template.already-approved']);
    expect(world.state(templateStream, TEMPLATE).versions.map(({ version }) => version)).toEqual([2, 3]);
  });

  it('is the city’s, and the heads’ and legal reviewers’', () => {
    const world = new World();
    const given = (actor: typeof head) =>
      world.give(templateStream, TEMPLATE, proposeTemplate, proposal, { actor });
    expect(given(sectionHead)).toEqual(['template.city-only']);
    expect(given({ ...head, organ: CITY })).toEqual(['actor.role-not-entitled']);
    expect(given({ ...reviewer, organ: CITY })).toEqual([]);
  });

  it('names only what the vocabulary of its type has', () => {
    const world = new World();
    const bad = withBlocks(...template.blocks, {
      kind: 'paragraph',
      place: 'body',
      text: '{{reporter.name}}',
    });
    expect(
      world.give(
        templateStream,
        TEMPLATE,
        proposeTemplate,
        { ...proposal, template: bad },
        { actor: proposer },
      ),
    ).toEqual(['template.unknown-placeholder']);
  });
});

describe('the check of a template', () => {
  const check = (...blocks: Template['blocks']): readonly string[] =>
    codes(templateFaults('BAN_DECISION', withBlocks(...blocks, { kind: 'remedies' })));
  const text = (said: string): Template['blocks'][number] => ({
    kind: 'paragraph',
    place: 'body',
    text: said,
  });

  it.each([
    ['an unknown name', '{{party.nam}}', 'template.unknown-placeholder'],
    ['an expression', '{{party.name || facts}}', 'template.unknown-placeholder'],
    ['a path into an object', '{{constructor}}', 'template.unknown-placeholder'],
    ['a prototype', '{{__proto__}}', 'template.unknown-placeholder'],
    ['an empty name', '{{}}', 'template.unknown-placeholder'],
    ['a row’s value outside a list', '{{.name}}', 'template.unknown-placeholder'],
    ['braces left open', '{{party.name', 'template.braces'],
    ['braces that close nothing', 'party.name}}', 'template.braces'],
  ])('finds %s', (_what, said, code) => {
    expect(check(text(said))).toEqual([code]);
  });

  it('looks into every kind of block', () => {
    const bad = '{{nobody}}';
    const unknown = 'template.unknown-placeholder';
    expect(check({ kind: 'heading', level: 1, text: bad, when: 'no.one' })).toEqual([unknown, unknown]);
    expect(check({ kind: 'form', rows: [{ label: '甲', text: bad, when: 'no.one' }] })).toEqual([
      unknown,
      unknown,
    ]);
    expect(check({ kind: 'attachments', titles: [bad] })).toEqual([unknown]);
    expect(check({ kind: 'paragraph', place: 'body', text: '{{.x}}', each: 'facts' })).toEqual([
      unknown,
      unknown,
    ]);
    expect(
      codes(
        templateFaults('EVIDENCE_KEEP_NOTICE', {
          ...template,
          blocks: [
            { kind: 'table', list: 'items', columns: [{ title: '甲', text: '{{.weight}}', width: 4 }] },
          ],
        }),
      ),
    ).toEqual([unknown]);
    expect(codes(templateFaults('BAN_DECISION', { ...template, title: bad }))).toEqual([unknown]);
  });

  it('wants the remedies where they are due, and not where there are none (REC 20; LIT 46)', () => {
    expect(codes(templateFaults('BAN_DECISION', withBlocks({ kind: 'seal' })))).toEqual([
      'template.remedies-missing',
    ]);
    expect(codes(templateFaults('CLUE_REG', withBlocks({ kind: 'remedies' })))).toEqual([
      'template.no-remedies-here',
    ]);
  });
});
