import type {
  ActionAnswer,
  ActionsAnswer,
  AlertAnswer,
  AlertsAnswer,
  AnalysedSeriesAnswer,
  AssessmentsAnswer,
  BoardSignalAnswer,
  BriefingAnswer,
  BriefingDraftAnswer,
  BriefingDraftsAnswer,
  BriefingsAnswer,
  CatalogueAnswer,
  ChainAnswer,
  ClocksAnswer,
  CodesAnswer,
  ContactAnswer,
  ContactsAnswer,
  CorrectionsAnswer,
  CurveAnswer,
  DeliveriesAnswer,
  DeliverySettingsAnswer,
  DeskAnswer,
  DeskMailsAnswer,
  DeskNextDigestAnswer,
  DeskRequestAnswer,
  DeskSettingsAnswer,
  DecisionAnswer,
  DecisionsAnswer,
  DirectoryAnswer,
  DoorAnswer,
  EntriesAnswer,
  EntryFiguresAnswer,
  DraftAnswer,
  DraftsAnswer,
  EventsAnswer,
  ForecastAnswer,
  FourEyesAnswer,
  GrowthAnswer,
  InvitationsAnswer,
  LeadTimesAnswer,
  LinksAnswer,
  NeedsAnswer,
  NowcastAnswer,
  NodeAnswer,
  OverdueAnswer,
  OverviewAnswer,
  PasskeysAnswer,
  PeopleAnswer,
  ProposalAnswer,
  ProposalsAnswer,
  ProvidersAnswer,
  RecordAnswer,
  RecomputedAnswer,
  ReportsAnswer,
  ReproductionAnswer,
  RequestsAnswer,
  SeriesAnswer,
  SessionAnswer,
  SessionsAnswer,
  SignalBoardAnswer,
  StatementAnswer,
  StatementsAnswer,
  TimelinesAnswer,
  VintagesAnswer,
} from '@concert/api'

/** What each address of the node answers to a GET. The names in braces are filled in by `get`. */
export type Answers = {
  readonly '/api/node': NodeAnswer
  readonly '/api/session': SessionAnswer
  readonly '/api/sessions': SessionsAnswer
  readonly '/api/door': DoorAnswer
  readonly '/api/people': PeopleAnswer
  readonly '/api/passkeys': PasskeysAnswer
  readonly '/api/invitations': InvitationsAnswer
  readonly '/api/four-eyes': FourEyesAnswer
  readonly '/api/providers': ProvidersAnswer
  readonly '/api/drafts': DraftsAnswer
  readonly '/api/drafts/{id}': DraftAnswer
  readonly '/api/contacts': ContactsAnswer
  readonly '/api/contacts/{id}': ContactAnswer
  readonly '/api/directory': DirectoryAnswer
  readonly '/api/statements': StatementsAnswer
  readonly '/api/statements/{id}': StatementAnswer
  readonly '/api/needs': NeedsAnswer
  readonly '/api/desk': DeskAnswer
  readonly '/api/desk/mails': DeskMailsAnswer
  readonly '/api/desk/next-digest': DeskNextDigestAnswer
  readonly '/api/desk/settings': DeskSettingsAnswer
  readonly '/api/desk/requests/{id}': DeskRequestAnswer
  readonly '/api/situation/catalogue': CatalogueAnswer
  readonly '/api/situation/codes': CodesAnswer
  readonly '/api/situation/corrections': CorrectionsAnswer
  readonly '/api/statements/{id}/links': LinksAnswer
  readonly '/api/chain/{id}': ChainAnswer
  readonly '/api/record': RecordAnswer
  readonly '/api/record/entries': EntriesAnswer
  readonly '/api/situation/entry-figures': EntryFiguresAnswer
  readonly '/api/situation/events': EventsAnswer
  readonly '/api/situation/overdue': OverdueAnswer
  readonly '/api/situation/overview': OverviewAnswer
  readonly '/api/situation/reports': ReportsAnswer
  readonly '/api/situation/requests': RequestsAnswer
  readonly '/api/situation/series': SeriesAnswer
  readonly '/api/situation/vintages': VintagesAnswer
  readonly '/api/briefings': BriefingsAnswer
  readonly '/api/briefings/{number}': BriefingAnswer
  readonly '/api/briefings/drafts': BriefingDraftsAnswer
  readonly '/api/briefings/drafts/{id}': BriefingDraftAnswer
  readonly '/api/decisions': DecisionsAnswer
  readonly '/api/decisions/{number}': DecisionAnswer
  readonly '/api/proposals': ProposalsAnswer
  readonly '/api/proposals/{id}': ProposalAnswer
  readonly '/api/actions': ActionsAnswer
  readonly '/api/actions/{id}': ActionAnswer
  readonly '/api/threats/alerts': AlertsAnswer
  readonly '/api/threats/alerts/{id}': AlertAnswer
  readonly '/api/threats/alerts/{id}/deliveries': DeliveriesAnswer
  readonly '/api/threats/assessments': AssessmentsAnswer
  readonly '/api/threats/clocks': ClocksAnswer
  readonly '/api/threats/board': SignalBoardAnswer
  readonly '/api/threats/board/{id}': BoardSignalAnswer
  readonly '/api/threats/board/{id}/recomputed': RecomputedAnswer
  readonly '/api/threats/delivery': DeliverySettingsAnswer
  readonly '/api/threats/lead-times': LeadTimesAnswer
  readonly '/api/threats/series': AnalysedSeriesAnswer
  readonly '/api/threats/series/{series}/curve': CurveAnswer
  readonly '/api/threats/series/{series}/forecast': ForecastAnswer
  readonly '/api/threats/series/{series}/growth': GrowthAnswer
  readonly '/api/threats/series/{series}/nowcast': NowcastAnswer
  readonly '/api/threats/series/{series}/reproduction': ReproductionAnswer
  readonly '/api/threats/timelines': TimelinesAnswer
}

export type Address = keyof Answers

/** Parameters of the address by name; a name in braces fills the path, the others become the query. */
export type Parameters = Readonly<Record<string, string | number | undefined>>
