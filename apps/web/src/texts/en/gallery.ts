/** The design system's own page. */
export const gallery = {
  lead: 'What every page is made of, alive and with its states, and when each is to be used. Tokens stand in one file; nothing else names a colour or a size.',
  contents: 'On this page',
  sections: {
    type: 'Type',
    space: 'Space',
    colour: 'Colour',
    marks: 'Marks and clocks',
    states: 'States of a page',
    text: 'Facts, tables, codes',
    doing: 'Doing and asking',
    charts: 'Charts and map',
  },
  specimens: {
    scale: {
      title: 'Scale of type',
      use: 'Six sizes in one family; text is m, what explains it is s, what only places it is xs. Latin, Cyrillic and Han stand on one line.',
    },
    figures: {
      title: 'Figures and codes',
      use: 'Figures have one width, so that columns can be compared. Codes that are compared letter by letter are set in the code face.',
    },
    space: {
      title: 'Steps of space',
      use: 'Things that belong together stand one or two steps apart, parts of a page five. No other distances.',
    },
    contrast: {
      title: 'Contrast, measured',
      use: 'Text has at least 4.5 to its ground, marks and edges 3 (WCAG 2.2 AA). Colour never says anything alone, and no state is ever shown in the colour of a judgement.',
    },
    vision: {
      title: 'The charts’ colours for every eye',
      use: 'Series take their colours in this order, and each carries its name on it, for no reader needs to tell them by colour alone.',
    },
    label: {
      title: 'Label and audience',
      use: 'Stands on every thing that can be shown, always. The label is never translated; the audience is said in words.',
    },
    proof: {
      title: 'Proof mark',
      use: 'Wherever something of the record is shown: its envelope, signature and proof are one click away.',
    },
    trail: {
      title: 'Statement trail',
      use: 'At the side of every thing: who said what about it, when, with which key. Newest first.',
    },
    freshness: {
      title: 'Freshness',
      use: 'Beside figures that come in a rhythm: the last report, and when the next is due or since when it is missing.',
    },
    clock: {
      title: 'Clocks',
      use: 'For whatever runs out. The instant stands beside what is left; all times name their zone.',
    },
    empty: {
      title: 'Nothing there',
      use: 'Says what is not there and, where one can do something about it, what.',
    },
    loading: {
      title: 'On its way',
      use: 'Keeps the place that the thing will take. What was there before stays while it is asked again.',
    },
    fault: {
      title: 'Refused',
      use: 'In the node’s own words, with every place, and the way out beside it.',
    },
    offline: {
      title: 'No connection',
      use: 'Says it once above the page; what was loaded stays in sight with its time.',
    },
    card: {
      title: 'Card and facts',
      use: 'A part of a page with a heading of its own; what is known of a thing, name by name.',
    },
    table: {
      title: 'Table',
      use: 'For what is compared. States stand in protocol order, never by their figures. On a narrow screen each row becomes a card.',
    },
    wordDiff: {
      title: 'Texts compared',
      use: 'Versions of a text and the words that somebody asks for, word by word: in one text for a small change, side by side for a large one. Struck out went, underlined came.',
    },
    raw: { title: 'Raw text', use: 'What a machine wrote, to look at, copy and keep.' },
    button: {
      title: 'Buttons',
      use: 'One filled button on a page, for what is done most; all else is outlined. A link leads, a button does.',
    },
    field: {
      title: 'Fields',
      use: 'The label above, what is meant below it, what is wrong beside it. Optional fields say so.',
    },
    choices: { title: 'Choices', use: 'For up to seven things, all in sight; more go into a list.' },
    dialog: {
      title: 'Dialog',
      use: 'Only for what must be answered before anything else. Escape closes it and the focus goes back.',
    },
    curve: {
      title: 'Epidemic curve',
      use: 'One state’s course. The title says the finding; gaps are hatched, provisional days too, corrections are marked with what stood before.',
    },
    map: {
      title: 'Map',
      use: 'Where, and how much: circles by their area, no shading of states. Boundaries are the organisation’s to replace.',
    },
  },
  colours: {
    themes: { light: 'Light', dark: 'Dark' },
    pair: 'On / ground',
    seen: 'Seen',
    ratio: 'Contrast',
    everyone: 'As most see them',
    deficiencies: {
      protanopia: 'Without red cones (protanopia)',
      deuteranopia: 'Without green cones (deuteranopia)',
      tritanopia: 'Without blue cones (tritanopia)',
    },
  },
  example: {
    field: 'New confirmed cases',
    hint: 'Persons first reported in the period. Last time: 988.',
    error: '“1,2x” is not a number.',
    note: 'Note',
    ask: 'Sign and send?',
    asked: 'What is signed stands in the record for good. It can be corrected, and not taken back.',
    place: 'A made-up place',
    articleBefore: 'States report cases weekly to the Secretariat.',
    articleAfter: 'States report cases and deaths to the Secretariat every day.',
    source: 'Made figures, of no place',
  },
}
