import { z } from 'zod';
import type { SourceMark } from '../law-types.js';

const design: SourceMark = 'design';
const memory: SourceMark = 'memory';

/** Switches and numbers of the penalty procedure that no text read fixes. */
export const PENALTY_SETTINGS = {
  discussionLeaders: {
    schema: z.int().min(3).max(30),
    standard: 3,
    mark: design,
    zh: '集体讨论的负责人最少人数',
    en: 'Leaders in a collective discussion, at least',
    rule: 'SZ-discussion-1',
  },
  discussHeavyPenalties: {
    schema: z.boolean(),
    standard: true,
    mark: design,
    zh: '应告知听证权的处罚一律集体讨论',
    en: 'Collective discussion of every penalty with a hearing right',
    rule: 'SZ-discussion-2',
  },
  // The Law has the leaders discuss and every opinion recorded; how they conclude it does not say: off unless chosen.
  discussionNeedsMajority: {
    schema: z.boolean(),
    standard: false,
    mark: memory,
    zh: '处罚决定须经集体讨论到会人员过半数同意',
    en: 'A decision that was discussed needs the majority of the members present',
    rule: 'SZ-discussion-3',
  },
  suspensionStopsPenaltyClock: {
    schema: z.boolean(),
    standard: true,
    mark: memory,
    zh: '处罚案件中止期间不计入办案期限',
    en: 'A suspension stops the term of a penalty case',
    rule: 'SZ-pause-2',
  },
};
