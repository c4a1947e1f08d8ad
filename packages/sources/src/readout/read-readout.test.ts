import fc from 'fast-check'
import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { textOfFile } from './file/text-of-file.ts'
import { tidyText } from './file/tidy-text.ts'
import { readReadout } from './read-readout.ts'
import type { Place, ReadoutReading } from './readout-reading.ts'
import { testContext, testReadouts } from './test-readouts.ts'

const story = new URL('../../../../../shared/story/readout-2020-04-29.txt', import.meta.url)
const skip = !existsSync(story) && 'the story’s readout is not beside this checkout (../shared/story)'

const read = (text: string, reader = 'sco-secretariat') =>
  readReadout(tidyText(text), { ...testContext, reader })
const voices = ({ paragraphs }: ReadoutReading) =>
  paragraphs.map(({ voice, speaker, stance }) => [voice.value, speaker?.value, stance.value].join(' '))

test(
  'readReadout() reads the story: who spoke, by what, when, on what, and whose words each paragraph is',
  { skip },
  () => {
    const reading = readReadout(textOfFile(readFileSync(story)), testContext)
    assert.equal(reading.date?.value, '2020-04-29')
    assert.equal(reading.medium?.value, 'telephone')
    assert.deepEqual(
      reading.parties.map(({ value: { office, agency } }) => [office, agency]),
      [
        ['SCO Secretary-General', 'sco-secretariat'],
        ['Vice Minister of Foreign Affairs of China', 'chn-mfa'],
      ],
    )
    assert.match(reading.topics[0]!.value, /coronavirus pandemic/)
    assert.equal(reading.topics.length, 1)
    assert.deepEqual(voices(reading), [
      'joint  exchanged-views',
      'own 0 noted',
      'own 0 emphasised',
      'own 0 noted',
      'own 0 informed',
      'own 0 noted',
      'attributed 1 noted',
      'attributed 1 emphasised',
      'attributed 1 expressed-confidence',
      'attributed 1 informed',
      'joint  noted',
    ])
    assert.deepEqual(reading.missing, [])
  },
)

test(
  'readReadout() finds the meeting that the story refers to, with its day, its medium and its chair',
  { skip },
  () => {
    const { events, paragraphs } = readReadout(textOfFile(readFileSync(story)), testContext)
    const { what: _, ...meeting } = events[0]!.value
    assert.deepEqual(meeting, { medium: 'video', date: '2020-04-01', chair: 'RUS' })
    assert.equal(events[0]!.certainty, 'inferred')
    assert.deepEqual(paragraphs[4]!.events, [0])
  },
)

test(
  'readReadout() leaves every person’s name of the story out, and what one hopes of others is no commitment',
  { skip },
  () => {
    const reading = readReadout(textOfFile(readFileSync(story)), testContext)
    assert.equal(reading.leftOut.length, 8)
    const said = JSON.stringify({ ...reading, text: '' })
    assert.doesNotMatch(said, /Norov|Yucheng|Vladimir/)
    assert.deepEqual(
      reading.paragraphs.map(({ commitments }) => commitments.map(({ value }) => value.party)),
      [[], [], [], [], [], [], [], [1], [], [], []],
    )
  },
)

test('readReadout() sees the same words from the other side: own becomes attributed', () => {
  assert.deepEqual(voices(read(testReadouts.russian, 'chn-mfa')), [
    'joint  exchanged-views',
    'attributed 0 noted',
    'own 1 emphasised',
    'joint  agreed',
  ])
})

test('readReadout() reads a ministry’s manner: a day without its year, who asked, and what is promised by when', () => {
  const reading = read(testReadouts.ministry, 'rus-mfa')
  assert.deepEqual([reading.date?.value, reading.date?.certainty], ['2020-03-03', 'inferred'])
  assert.equal(reading.requestedBy?.value, 1)
  assert.deepEqual(
    reading.parties.map(({ value }) => value.agency),
    ['rus-mfa', 'kaz-moh'],
  )
  const [first, thanks] = reading.paragraphs
  assert.deepEqual(first!.commitments[0]!.value, {
    party: 0,
    what: 'The Russian side will send 20,000 test kits by 15 March 2020',
    by: '2020-03-15',
  })
  assert.equal(thanks!.stance.value, 'thanked')
  assert.deepEqual(
    thanks!.otherStances.map(({ value }) => value),
    ['expressed-concern'],
  )
})

test('readReadout() reads a letter, and points at a name that stands with no office', () => {
  const reading = read(testReadouts.letter)
  assert.equal(reading.medium?.value, 'letter')
  assert.equal(reading.parties[1]!.value.office, 'Director-General of the World Health Organization')
  assert.equal(reading.paragraphs[0]!.commitments[0]!.value.party, 0)
  assert.deepEqual(
    reading.doubtfulNames.map(({ start, end }) => reading.text.slice(start, end)),
    ['Dr Peter Muster'],
  )
  assert.deepEqual(reading.missing, ['topics'])
})

test('readReadout() reads Russian: offices in the nominative, and brackets where another case is called for', () => {
  const reading = read(testReadouts.russian)
  assert.deepEqual(
    reading.parties.map(({ value: { office, agency } }) => [office, agency]),
    [
      ['Генеральный секретарь ШОС', 'sco-secretariat'],
      ['Заместитель министра иностранных дел КНР', 'chn-mfa'],
    ],
  )
  assert.match(
    reading.paragraphs[1]!.text,
    /^Генеральный секретарь отметил.* Он проинформировал \[заместитель министра/,
  )
  assert.doesNotMatch(JSON.stringify({ ...reading, text: '' }), /Озеров|Вэньха/)
  assert.deepEqual(
    reading.events.map(({ value }) => [value.date, value.medium, value.chair]),
    [['2020-04-01', 'video', 'RUS']],
  )
  assert.equal(reading.paragraphs[2]!.commitments[1]!.value.by, '2020-05-15')
})

test('readReadout() reads Chinese', () => {
  const reading = read(testReadouts.chinese)
  assert.deepEqual([reading.date?.value, reading.medium?.value], ['2020-04-29', 'telephone'])
  assert.deepEqual(
    reading.parties.map(({ value: { office, agency } }) => [office, agency]),
    [
      ['上海合作组织秘书长', 'sco-secretariat'],
      ['中国外交部副部长', 'chn-mfa'],
    ],
  )
  assert.deepEqual(voices(reading), [
    'joint  exchanged-views',
    'own 0 noted',
    'attributed 1 emphasised',
    'joint  agreed',
  ])
  assert.equal(reading.topics[0]!.value, '共同抗击疫情')
  assert.deepEqual(
    reading.paragraphs.map(({ commitments }) => commitments.length),
    [0, 0, 1, 0],
  )
  assert.doesNotMatch(JSON.stringify({ ...reading, text: '' }), /奥泽罗夫|李文海/)
})

test('readReadout() reads a web page as its reader sees it', () => {
  const reading = readReadout(textOfFile(new TextEncoder().encode(testReadouts.page)), testContext)
  assert.deepEqual(
    [reading.title?.value, reading.date?.value, reading.medium?.value],
    ['Meeting on health', '2020-05-05', 'meeting'],
  )
  assert.doesNotMatch(reading.text, /Hidden|Home|Contacts|unseen|remark|and this|Wrong/)
  assert.deepEqual(voices(reading), ['attributed 0 noted'])
})

test('readReadout() says what it did not find instead of making it up', () => {
  const reading = read('Cases rose again last week.')
  assert.deepEqual(reading.missing, ['date', 'medium', 'parties', 'topics'])
  assert.deepEqual(
    reading.paragraphs.map(({ voice }) => [voice.value, voice.certainty]),
    [['joint', 'guessed']],
  )
})

test('readReadout() gives places that are true, of any text', () => {
  const pieces = Object.values(testReadouts).flatMap((text) => text.split(/(?<=[ ,.，。])/))
  const word = fc.oneof(
    fc.constantFrom(...pieces),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('\n\n', '\n'),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const text = tidyText(words.join(''))
      const reading = readReadout(text, testContext)
      for (const place of placesOf(reading)) {
        assert.ok(place.start >= 0 && place.start < place.end && place.end <= text.length)
        assert.equal(text.slice(place.start, place.end).trim(), text.slice(place.start, place.end))
      }
      for (const { speaker, commitments } of reading.paragraphs)
        for (const party of [speaker?.value ?? 0, ...commitments.map(({ value }) => value.party)])
          assert.ok(party < Math.max(1, reading.parties.length))
    }),
    { numRuns: 400 },
  )
})

test('readReadout() names no person in a paragraph whose name stands with an office, whatever the name', () => {
  const name = fc
    .stringMatching(/^[A-Z][a-z]{3,9}$/)
    .filter((name) => !/Minister|Chair|Head|Chief/.test(name))
  fc.assert(
    fc.property(name, name, (first, last) => {
      fc.pre(first !== last)
      const text = `On 3 March 2020, Minister of Health of China ${first} ${last}x met with Minister of Health of Kazakhstan.\n\nMr ${last}x noted the results. ${last}x’s words were welcomed.`
      const { paragraphs } = read(text)
      assert.ok(!paragraphs.some((paragraph) => paragraph.text.includes(`${last}x`)))
    }),
    { numRuns: 100 },
  )
})

function placesOf(reading: ReadoutReading): Place[] {
  const { title, date, medium, requestedBy, chair, parties, topics, events, paragraphs } = reading
  const guesses = [title, date, medium, requestedBy, chair, ...parties, ...topics, ...events]
  const inParagraphs = paragraphs.flatMap(({ found, voice, speaker, stance, otherStances, commitments }) => [
    found,
    ...[voice, speaker, stance, ...otherStances, ...commitments].flatMap((guess) => guess?.found ?? []),
  ])
  return [
    ...guesses.flatMap((guess) => guess?.found ?? []),
    ...inParagraphs,
    ...reading.leftOut,
    ...reading.doubtfulNames,
  ]
}

test('readReadout() reads an ambassador’s whole title, and who asked for the conversation as the latter', () => {
  const reading = read(
    'On 12 May 2020 the Secretary-General of the SCO met with the Ambassador Extraordinary and Plenipotentiary of the Republic of Kazakhstan to China, at the latter’s request.\n\nThe Ambassador informed the Secretary-General of the measures taken.',
  )
  assert.deepEqual(
    reading.parties.map(({ value: { office, state } }) => [office, state]),
    [
      ['Secretary-General of the SCO', undefined],
      ['Ambassador Extraordinary and Plenipotentiary of the Republic of Kazakhstan', 'KAZ'],
    ],
  )
  assert.deepEqual([reading.requestedBy?.value, reading.requestedBy?.certainty], [1, 'inferred'])
  assert.deepEqual(voices(reading), ['attributed 1 informed'])
  const chinese = read('2020年5月14日，上海合作组织秘书长应约同俄罗斯联邦外交部副部长通电话。')
  assert.equal(chinese.requestedBy?.value, 1)
})

test('readReadout() takes the last day in front of a promise too, and no other day there', () => {
  const commitments = (text: string) =>
    read(text).paragraphs.flatMap((one) => one.commitments.map(({ value }) => value.by))
  const head =
    '7 мая 2020 года Генеральный секретарь ШОС провёл телефонный разговор с Министром здравоохранения Узбекистана.\n\n'
  assert.deepEqual(
    commitments(`${head}Министр сообщил, что Узбекистан до 20 мая направит перечень лабораторий.`),
    ['2020-05-20'],
  )
  assert.deepEqual(commitments(`${head}Министр сообщил, что Узбекистан 3 мая решил и направит перечень.`), [
    undefined,
  ])
})

test('readReadout() says that a language is only guessed where the script alone tells it', () => {
  assert.equal(
    read('The Ambassador of India spoke of the measures that were taken.').language.certainty,
    'inferred',
  )
  const french = read('Le Secrétaire général a souligné l’importance de la coopération avec l’Ambassadeur.')
  assert.deepEqual([french.language.value, french.language.certainty], ['en', 'guessed'])
})
