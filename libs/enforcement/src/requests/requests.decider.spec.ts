import { describe, expect, it } from '@jest/globals';
import { World, clerk, head, officerA, sealed, sectionHead } from '../testing/world.fixture.js';
import { attachRequestPapers } from './attach-papers/attach-papers.decider.js';
import {
  answerCorrectionRequest,
  registerCorrectionRequest,
} from './handle-correction/handle-correction.decider.js';
import {
  answerDisclosure,
  askCompletion,
  completeRequest,
  consultThirdParty,
  extendDisclosure,
  recordThirdPartyOpinion,
  registerDisclosureRequest,
} from './handle-disclosure/handle-disclosure.decider.js';
import type { RequestCommand } from './request-command.decider.js';
import { type RequestState, requestStream } from './request.state.js';

const ID = 'request-00000000-0000-5000-8000-000000000800';
const text = sealed('说明');
const coming = { channel: 'online', receivedOn: '2026-11-02', applicant: text, content: text } as const;
const answer = { answerDocNo: '名民公开〔2026〕1号', outcome: 'disclosed', grounds: [] } as const;

class Desk extends World {
  give_<P>(command: RequestCommand<P>, payload: NoInfer<P>, actor = clerk): readonly string[] {
    return this.give(requestStream, ID, command, payload, { actor });
  }
  on(date: string): this {
    this.now = `${date}T01:00:00.000Z`;
    return this;
  }
  get request(): RequestState {
    return this.state(requestStream, ID);
  }
  get dueOn(): string | undefined {
    return this.request.terms['answer']?.dueOn;
  }
}
function asked(): Desk {
  const desk = new Desk();
  expect(desk.give_(registerDisclosureRequest, coming)).toEqual([]);
  return desk;
}

describe('a request for information (政府信息公开条例)', () => {
  it('is answered in twenty working days (第三十三条)', () => {
    const desk = asked();
    expect(desk.request).toMatchObject({ status: 'received', kind: 'disclosure', organ: '511803' });
    expect(desk.dueOn).toBe('2026-11-30');
    desk.on('2026-11-30');
    expect(desk.give_(answerDisclosure, { ...answer, answeredOn: '2026-11-30' }, sectionHead)).toEqual([]);
    expect(desk.request.terms['answer']?.status).toBe('met');
    expect(desk.give_(answerDisclosure, { ...answer, answeredOn: '2026-11-30' }, sectionHead)).toEqual([
      'request.wrong-state',
    ]);
  });

  it('takes its papers at any time, the signed answer last, but none before it came in', () => {
    const file = {
      id: '00000000-0000-5000-8000-000000000801',
      sha256: 'e'.repeat(64),
      size: 1,
      mediaType: 'application/pdf',
      name: text,
    };
    const desk = asked().on('2026-11-30');
    desk.give_(answerDisclosure, { ...answer, answeredOn: '2026-11-30' }, sectionHead);
    expect(desk.give_(attachRequestPapers, { paper: 'answer', files: [file] })).toEqual([]);
    expect(desk.request.status).toBe('answered');
    expect(desk.on('2026-10-01').give_(attachRequestPapers, { paper: 'answer', files: [file] })).toEqual([
      'entry.before-its-prerequisite',
    ]);
  });

  it('is completed after one notice in seven working days; the term begins anew (第三十条)', () => {
    const notice = { noticeDocNo: 'n', reason: text, askedOn: '2026-11-12' };
    const late = asked().on('2026-11-12');
    expect(late.give_(askCompletion, notice)).toEqual(['request.completion-too-late']);
    const desk = asked().on('2026-11-11');
    expect(desk.give_(askCompletion, { ...notice, askedOn: '2026-11-11' })).toEqual([]);
    expect(desk.give_(answerDisclosure, { ...answer, answeredOn: '2026-11-11' }, sectionHead)).toEqual([
      'request.wrong-state',
    ]);
    desk.on('2026-11-20');
    expect(desk.give_(completeRequest, { completedOn: '2026-11-01', content: text })).toEqual([
      'entry.before-its-prerequisite',
    ]);
    expect(desk.give_(completeRequest, { completedOn: '2026-11-20', content: text })).toEqual([]);
    expect(desk.dueOn).toBe('2026-12-18');
    expect(desk.request.terms['answer']?.status).toBe('running');
    expect(desk.give_(askCompletion, { ...notice, askedOn: '2026-11-20' })).toEqual(['request.asked-once']);
  });

  it('waits for a third party, whose fifteen working days do not count (第三十二、三十三条)', () => {
    const desk = asked().on('2026-11-03');
    const consultation = { consulted: 'third-party', party: text, receivedOn: '2026-11-03' } as const;
    const opinion = { opinion: 'none', answeredOn: '2026-11-24' } as const;
    expect(desk.give_(recordThirdPartyOpinion, opinion)).toEqual(['request.nobody-asked']);
    expect(desk.give_(consultThirdParty, consultation)).toEqual([]);
    expect(desk.give_(consultThirdParty, consultation)).toEqual(['request.consultation-open']);
    expect(desk.give_(answerDisclosure, { ...answer, answeredOn: '2026-11-03' }, sectionHead)).toEqual([
      'request.consultation-open',
    ]);
    desk.on('2026-11-25');
    expect(desk.give_(recordThirdPartyOpinion, opinion)).toEqual(['request.third-party-has-time']);
    expect(desk.give_(recordThirdPartyOpinion, { ...opinion, answeredOn: '2026-11-25' })).toEqual([]);
    // Sixteen working days, from 4 to 25 November, do not count.
    expect(desk.dueOn).toBe('2026-12-22');
  });

  it('is extended once, by the head, before the term is over (第三十三条)', () => {
    const desk = asked().on('2026-11-23');
    const extension = { reason: text, toldOn: '2026-11-23' };
    expect(desk.give_(extendDisclosure, extension, sectionHead)).toEqual(['actor.role-not-entitled']);
    expect(desk.give_(extendDisclosure, extension, head)).toEqual([]);
    expect(desk.dueOn).toBe('2026-12-28');
    expect(desk.give_(extendDisclosure, extension, head)).toEqual(['request.extended-once']);
    const late = asked().on('2026-12-01');
    expect(late.give_(extendDisclosure, extension, head)).toEqual(['request.term-over']);
  });

  it('is withheld with its ground only (第十四至十六条)', () => {
    const desk = asked().on('2026-11-04');
    const answeredOn = '2026-11-04';
    expect(desk.give_(answerDisclosure, { ...answer, outcome: 'withheld', answeredOn }, sectionHead)).toEqual(
      ['request.ground-of-withholding'],
    );
    expect(desk.give_(answerDisclosure, { ...answer, grounds: ['GIP-16'], answeredOn }, sectionHead)).toEqual(
      ['request.ground-of-withholding'],
    );
    const withheld = { ...answer, outcome: 'withheld', grounds: ['GIP-16'], answeredOn } as const;
    expect(desk.give_(answerDisclosure, { ...withheld, answeredOn: '2026-11-05' }, sectionHead)).toEqual([
      'entry.in-the-future',
    ]);
    expect(desk.give_(answerDisclosure, withheld, sectionHead)).toEqual([]);
  });
});

describe('a request to correct one’s own record (政府信息公开条例第四十一条；个人信息保护法第四十六条)', () => {
  it('is answered in the term that the bureau sets', () => {
    const desk = new Desk();
    expect(
      desk.give_(registerCorrectionRequest, { ...coming, basis: 'PIPL-46', receivedOn: '2026-12-01' }),
    ).toEqual(['entry.in-the-future']);
    expect(desk.give_(registerCorrectionRequest, { ...coming, basis: 'PIPL-46' })).toEqual([]);
    expect(desk.dueOn).toBe('2026-11-16');
    const given = {
      answerDocNo: 'a',
      outcome: 'corrected',
      finding: text,
      answeredOn: '2026-11-02',
    } as const;
    expect(desk.give_(answerDisclosure, { ...answer, answeredOn: '2026-11-02' }, sectionHead)).toEqual([
      'request.other-kind',
    ]);
    expect(desk.give_(answerCorrectionRequest, given, officerA)).toEqual(['actor.role-not-entitled']);
    expect(desk.give_(answerCorrectionRequest, given, sectionHead)).toEqual([]);
    expect(desk.request).toMatchObject({ status: 'answered', outcome: 'corrected' });
  });
});
