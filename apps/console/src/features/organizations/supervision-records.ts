import type { OrganizationFile } from '../../api/models';
import { leadWords } from '../../commands/supervision-forms';
import { talkWords } from '../../commands/talk-forms';
import { standingOf } from '../supervision/procedure-words';
import { EFFECTS, PENALTY_ITEMS, words, ZOMBIE_WORDS } from './record-words';
import {
  joined,
  pair,
  same,
  section,
  standingWords,
  stateOf,
  type RecordLine,
  type RecordSection,
} from './records';

export function supervisionOf(file: OrganizationFile): RecordSection[] {
  const { rectifications, warnings, suspensions, zombie } = file;
  return [
    section('责令整改', 'Rectification', [
      ...rectifications.map(({ orderId, documentNumber, orderedOn, dueOn, status, overdue }): RecordLine => ({
        key: orderId,
        date: orderedOn,
        what: same(documentNumber),
        state:
          overdue && status !== 'rectified'
            ? ['逾期', 'overdue', 'warn']
            : [...standingWords(status), status === 'rectified' ? 'normal' : 'notice'],
        detail: [`限 ${dueOn} 改正`, `due ${dueOn}`],
      })),
      ...warnings.map(({ documentNumber, since }): RecordLine => ({
        key: documentNumber,
        date: since,
        what: same(documentNumber),
        state: ['警告', 'warning', 'notice'],
      })),
    ]),
    section(
      '限期停止活动',
      'Suspensions',
      suspensions.map(({ suspensionId, documentNumber, from, to, status, sealed }) => ({
        key: suspensionId,
        date: from,
        what: same(documentNumber),
        state: stateOf(
          {
            running: ['停止活动中', 'running', 'warn'],
            ended: ['已恢复活动', 'ended', 'normal'],
            'taken-back': ['已撤回', 'taken back', 'none'],
          },
          status,
        ),
        detail: [
          `至 ${to}${sealed.length > 0 ? ' · 已封存证书、印章等' : ''}`,
          `to ${to}${sealed.length > 0 ? ' · sealed' : ''}`,
        ],
      })),
    ),
    section(
      '僵尸型整治',
      'Zombie track',
      zombie.status === 'none'
        ? []
        : [
            {
              key: 'zombie',
              date: zombie.since,
              what: joined(zombie.grounds.map((ground) => words(ZOMBIE_WORDS, ground))),
              state: standingOf('zombie', zombie.status),
              detail: joined(
                [zombie.exit, zombie.outcome].flatMap((code) => (code ? [words(ZOMBIE_WORDS, code)] : [])),
              ),
            },
          ],
    ),
    ...softOf(file),
  ];
}

/** Letters, talks and leads. */
function softOf({ talks, lifecycle }: OrganizationFile): RecordSection[] {
  return [
    section('函询、约谈、谈话提醒', 'Letters and talks', [
      ...lifecycle.letters.map(({ letterId, replyBy, answered }): RecordLine => ({
        key: letterId,
        date: null,
        what: ['工作提醒函', 'Reminder letter'],
        state: answered ? ['已回复', 'answered', 'normal'] : ['待回复', 'open', 'notice'],
        detail: [`限 ${replyBy} 回复`, `reply by ${replyBy}`],
      })),
      ...talks.map(({ talkId, trigger, status }): RecordLine => ({
        key: talkId,
        date: null,
        what: pair(talkWords(trigger)),
        state: status === 'done' ? ['已谈话', 'held', 'normal'] : ['待谈话', 'due', 'notice'],
      })),
    ]),
    section(
      '监管线索',
      'Leads',
      lifecycle.leads.map(({ leadId, ground, since, open }) => ({
        key: leadId,
        date: since,
        what: leadWords(ground),
        state: open ? ['待处理', 'open', 'notice'] : ['已处理', 'settled', 'none'],
      })),
    ),
  ];
}

export function penaltiesOf({ penaltyEffects, restrictionsDue }: OrganizationFile): RecordSection[] {
  return [
    section(
      '处罚决定及其影响',
      'Penalties and what followed',
      penaltyEffects.map(
        ({ ofEventId, caseId, documentNumber, items, effectiveOn, effects, status, repaired }) => ({
          key: ofEventId,
          date: effectiveOn,
          what: [
            `${documentNumber} ${items.map(({ kind }) => words(PENALTY_ITEMS, kind)[0]).join('、')}`,
            `${documentNumber} ${items.map(({ kind }) => words(PENALTY_ITEMS, kind)[1]).join(', ')}`,
          ],
          state:
            status === 'withdrawn'
              ? ['已收回', 'taken back', 'none']
              : repaired
                ? ['信用已修复', 'repaired', 'normal']
                : ['有效', 'stands', 'warn'],
          detail: joined(effects.map((key) => words(EFFECTS, key.split(':')[0] ?? key))),
          to: caseId === '' ? undefined : `/cases/${caseId}`,
        }),
      ),
    ),
    section(
      '应当限制任职',
      'Restrictions due',
      restrictionsDue.map(({ dueId, rule, status }) => ({
        key: dueId,
        date: null,
        what:
          rule === 'FND-23'
            ? ['基金会管理条例 第二十三条', 'Foundations Regulations Art. 23']
            : ['慈善法 第一百一十二条', 'Charity Law Art. 112'],
        state: stateOf(
          {
            due: ['待办', 'due', 'notice'],
            noted: ['已作出', 'made', 'normal'],
            withdrawn: ['已撤回', 'withdrawn', 'none'],
          },
          status,
        ),
      })),
    ),
  ];
}
