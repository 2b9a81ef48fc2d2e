import { describe, expect, it } from '@jest/globals';
import { Story } from '../../testing/story.fixture.js';
import { aRegisteredAssociation, officer, sealed, settings } from '../../testing/world.fixture.js';
import { holdTalk, requireTalk } from './talk.decider.js';

const required = (): Story => {
  const story = new Story(...aRegisteredAssociation);
  story.does(officer, '2026-09-01', requireTalk, { trigger: 'RE_ELECTED' });
  return story;
};
const talk = (story: Story, heldOn = '2026-09-10', officers: readonly string[] = [officer.badge]) => ({
  talkId: Object.keys(story.state.talks)[0] ?? '',
  heldOn,
  officers,
  attendees: sealed('…'),
  record: sealed('…'),
});

describe('a talk reminder (谈话提醒, 七必谈)', () => {
  it('is due within thirty days of its trigger, and held once', () => {
    const story = required();
    const [term] = Object.values(story.state.terms);
    expect(term).toMatchObject({ timer: 'talk-reminder', dueOn: '2026-10-08', role: 'section-head' });
    story.does(officer, '2026-09-10', holdTalk, talk(story));
    expect(story.state.terms[term?.term ?? '']?.status).toBe('met');
    expect(story.refused(officer, '2026-09-11', holdTalk, talk(story))).toEqual(['talk.none-due']);
  });

  it('is not due on a trigger that the bureau has left out', () => {
    const story = new Story(...aRegisteredAssociation);
    const none = { settings: { ...settings, talkTriggers: [] } };
    expect(story.refused(officer, '2026-09-01', requireTalk, { trigger: 'RE_ELECTED' }, none)).toEqual([
      'talk.trigger-not-set',
    ]);
  });

  it('is held by who records it, not before its trigger nor in the future', () => {
    const story = required();
    expect(story.refused(officer, '2026-09-10', holdTalk, talk(story, '2026-09-10', ['180399']))).toEqual([
      'talk.actor-not-among-officers',
    ]);
    expect(story.refused(officer, '2026-09-10', holdTalk, talk(story, '2026-08-31'))).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(story.refused(officer, '2026-09-10', holdTalk, talk(story, '2026-09-11'))).toEqual([
      'entry.in-the-future',
    ]);
  });
});
