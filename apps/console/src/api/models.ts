import type { components } from './schema';

/** The names that features use for what the API sends; only this file and client.ts know the generated schema. */
type Schemas = components['schemas'];

export type Account = Schemas['AccountView'];
export type AccountFile = Schemas['AccountFileView'];
export type AccountItem = Schemas['AccountItem'];
export type DemoAccount = Schemas['DemoAccountView'];
export type Tokens = Schemas['TokensView'];
export type SystemInfo = Schemas['SystemView'];
export type Region = Schemas['RegionItem'];

export type Cite = Pick<Schemas['CitationView'], 'rule' | 'citeZh' | 'citeEn'> & { readonly mark: string };
export type Problem = Omit<Schemas['ProblemView'], 'detail'> & { readonly detail: string };
export type AllowedCommand = Schemas['AllowedCommandView'];

export type Term = Schemas['TermView'];
export type TermState = Term['state'];

export type DocketItem = Schemas['DocketItemView'];
export type DocketPage = Schemas['DocketPage'];

export type ClueItem = Schemas['ClueItemView'];
export type Clue = Schemas['ClueView'];
export type Screening = Schemas['ScreeningView'];
export type ScreeningMatch = Schemas['MatchView'];
export type Verdict = Screening['verdict'];

export type CaseItem = Schemas['CaseItemView'];
export type CaseFile = Schemas['CaseView'];
export type PathStep = Schemas['PathStepView'];
export type Evidence = Schemas['EvidenceView'];
export type ProcedureDefect = Schemas['DefectView'];
export type Duty = Schemas['DutyView'];

export type RequestItem = Schemas['RequestItemView'];
export type RequestFile = Schemas['RequestView'];
export type StuckCase = Schemas['StuckCaseView'];

export type HistoryItem = Schemas['HistoryItem'];
export type Family = HistoryItem['family'];
export type Change = Schemas['ChangeView'];
export type Differences = Schemas['DifferencesView'];

export type OrganizationItem = Schemas['OrganizationItem'];
export type OrganizationFile = Schemas['OrganizationView'];
export type OrganizationFact = Schemas['ExternalFactView'];
export type ListEntry = Schemas['ListEntryItem'];

export type Procedure = Schemas['ProcedureItem'];
export type Season = Schemas['SeasonItem'];
export type SpotCheckPlan = Schemas['SpotCheckItem'];
export type Restriction = Schemas['RestrictionItem'];
export type UnmatchedFact = Schemas['UnmatchedFactItem'];

export type Endpoint = Schemas['EndpointItem'];
export type EndpointFile = Schemas['EndpointDetail'];
export type EventType = Schemas['EventTypeView'];
export type Delivery = Schemas['DeliveryItem'];
export type Attempt = Schemas['AttemptView'];
export type DeliveryBooks = Schemas['DeliveryBooksView'];

export type ImportReport = Schemas['ImportWithProblems'];
export type ImportProblem = Schemas['ImportProblemView'];

export type Instrument = Schemas['InstrumentView'];
export type Rule = Omit<Schemas['RuleView'], 'value'> & { readonly value: unknown };
export type RuleDifference = Schemas['RuleDifferenceView'];
export type Timer = Schemas['TimerView'];
export type Deadline = Schemas['DeadlineView'];
export type Setting = Omit<Schemas['SettingView'], 'value' | 'standard'> & {
  readonly value: unknown;
  readonly standard: unknown;
};
export type HolidayNotice = Schemas['HolidayNoticeView'];
export type CalendarDay = Schemas['CalendarDayView'];
export type LawChange = Schemas['LawChangeView'];
export type ChangeImpact = Schemas['ChangePreviewView'];
export type TouchedTerm = Schemas['TouchedTermView'];
export type ChecklistItem = Schemas['ChecklistItemView'];

export type RegisteredDocument = Schemas['RegisteredDocument'];
export type DocumentType = RegisteredDocument['type'];
export type OneDocument = Schemas['OneDocument'];
export type DocumentOfRecord = Schemas['DocumentTypeView'];
export type TemplateLine = Schemas['TemplateLine'];
export type TemplateFile = Schemas['TemplateView'];
export type TemplateVersion = Schemas['TemplateVersionView'];

export type Access = Schemas['AccessItem'];
export type StoredFile = Schemas['FileRefView'];
