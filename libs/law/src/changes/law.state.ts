import type { CivilDate, Recorded, StreamDefinition } from '@shouzheng/kernel';
import type { z } from 'zod';
import type { HolidayYear } from '../calendar/working-calendar.js';
import type { Confirmation, Instrument, RuleVersion } from '../law-types.js';
import {
  type LawEvent,
  type RejectionGround,
  type holidayNoticeSchema,
  type repealSchema,
  type ruleVersionChangeSchema,
  type settingChangeSchema,
  lawEvents,
} from './law.events.js';

export type RuleVersionChange = z.infer<typeof ruleVersionChangeSchema>;
export type RuleRepeal = z.infer<typeof repealSchema>;
export type HolidayNotice = z.infer<typeof holidayNoticeSchema>;
export type SettingChange = z.infer<typeof settingChangeSchema>;

/** What is proposed, by kind. */
export type ChangeContent =
  | ({ readonly kind: 'rule-version' } & RuleVersionChange)
  | ({ readonly kind: 'rule-repeal' } & RuleRepeal)
  | ({ readonly kind: 'holiday-notice' } & HolidayNotice)
  | ({ readonly kind: 'setting' } & SettingChange);

export type ChangeKind = ChangeContent['kind'];
export const CHANGE_KINDS = ['rule-version', 'rule-repeal', 'holiday-notice', 'setting'] as const;
export const CHANGE_STATUSES = ['proposed', 'approved', 'rejected'] as const;

interface Hand {
  readonly person: string;
  readonly badge: string;
  readonly at: string;
}

export interface LawChange {
  readonly id: string;
  readonly content: ChangeContent;
  readonly status: (typeof CHANGE_STATUSES)[number];
  readonly proposed: Hand;
  readonly decided?: Hand & { readonly ground?: RejectionGround };
}

/** A setting of the bureau from a day on. */
export interface OwnSetting {
  readonly key: string;
  readonly value: unknown;
  readonly from: CivilDate;
}

export interface ArticleConfirmation extends Confirmation {
  readonly rule: string;
  readonly badge: string;
}

/** What this installation has made of the shipped law. */
export interface LawState {
  /** The city whose legal reviewer and head keep the law; undefined while the book is not opened. */
  readonly region?: string;
  readonly rules: readonly RuleVersion[];
  readonly instruments: readonly Instrument[];
  /** Last day of each repealed rule. */
  readonly repeals: Readonly<Record<string, CivilDate>>;
  readonly holidays: readonly HolidayYear[];
  /** In the order of their approval. */
  readonly settings: readonly OwnSetting[];
  /** By rule version. */
  readonly confirmations: Readonly<Record<string, ArticleConfirmation>>;
  readonly changes: Readonly<Record<string, LawChange>>;
}

export const noOwnLaw: LawState = {
  rules: [],
  instruments: [],
  repeals: {},
  holidays: [],
  settings: [],
  confirmations: {},
  changes: {},
};

export const lawStream: StreamDefinition<LawState, LawEvent> = {
  category: 'law',
  events: lawEvents,
  initial: noOwnLaw,
  region: (state) => state.region,
  evolve(state: LawState, event: Recorded<LawEvent>): LawState {
    switch (event.type) {
      case 'LawBookOpened':
        return { ...state, region: event.data.region };
      case 'RuleVersionProposed': {
        const { change, ...content } = event.data;
        return proposed(state, event, change, { kind: 'rule-version', ...content });
      }
      case 'RuleVersionApproved': {
        const { change, rule, instrument } = event.data;
        const instruments = instrument
          ? [...state.instruments.filter(({ key }) => key !== instrument.key), instrument]
          : state.instruments;
        return { ...decided(state, event, change, 'approved'), rules: [...state.rules, rule], instruments };
      }
      case 'RuleRepealProposed': {
        const { change, ...content } = event.data;
        return proposed(state, event, change, { kind: 'rule-repeal', ...content });
      }
      case 'RuleRepealApproved': {
        const { change, rules, lastDay } = event.data;
        const ended = Object.fromEntries(rules.map((id) => [id, lastDay]));
        return { ...decided(state, event, change, 'approved'), repeals: { ...state.repeals, ...ended } };
      }
      case 'HolidayNoticeProposed': {
        const { change, ...content } = event.data;
        return proposed(state, event, change, { kind: 'holiday-notice', ...content });
      }
      case 'HolidayNoticeApproved': {
        const { change, year, notice, off, makeUp } = event.data;
        const others = state.holidays.filter((one) => one.year !== year);
        return {
          ...decided(state, event, change, 'approved'),
          holidays: [...others, { year, notice, off, makeUp }],
        };
      }
      case 'SettingChangeProposed': {
        const { change, ...content } = event.data;
        return proposed(state, event, change, { kind: 'setting', ...content });
      }
      case 'SettingChangeApproved': {
        const { change, key, value, from } = event.data;
        return {
          ...decided(state, event, change, 'approved'),
          settings: [...state.settings, { key, value, from }],
        };
      }
      case 'LawChangeRejected':
        return decided(state, event, event.data.change, 'rejected', event.data.ground);
      case 'ArticleConfirmed': {
        const { rule, version, on, reference } = event.data;
        const confirmation = { rule, on, reference, badge: event.meta.actor.badge };
        return { ...state, confirmations: { ...state.confirmations, [version]: confirmation } };
      }
      case 'ArticleConfirmationWithdrawn': {
        const { [event.data.version]: _, ...confirmations } = state.confirmations;
        return { ...state, confirmations };
      }
    }
  },
};

function handOf({ meta, recordedAt }: Recorded): Hand {
  return { person: meta.actor.person, badge: meta.actor.badge, at: recordedAt };
}

function proposed(state: LawState, event: Recorded, id: string, content: ChangeContent): LawState {
  const change: LawChange = { id, content, status: 'proposed', proposed: handOf(event) };
  return { ...state, changes: { ...state.changes, [id]: change } };
}

function decided(
  state: LawState,
  event: Recorded,
  id: string,
  status: 'approved' | 'rejected',
  ground?: RejectionGround,
): LawState {
  const change = state.changes[id];
  if (!change) return state;
  const hand = { ...handOf(event), ...(ground ? { ground } : {}) };
  return { ...state, changes: { ...state.changes, [id]: { ...change, status, decided: hand } } };
}
