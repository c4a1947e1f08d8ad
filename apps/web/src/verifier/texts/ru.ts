import { locales, wordsOf } from '@concert/language'
import type { FileReport } from '@concert/verify'
import { check } from '../../texts/ru/check.ts'
import type { VerifierTexts } from './en.ts'
import { dateIn, languageIn, languagesIn } from './words-for.ts'

const { count, number } = wordsOf(locales.ru)
const ofFileForms = { one: 'файле', few: 'файлах', many: 'файлах', other: 'файлах' }
const ofEntryForms = { one: 'записи', few: 'записей', many: 'записей', other: 'записей' }

export const ru: VerifierTexts = {
  title: 'Проверка бюллетеня',
  lead: 'Ваш браузер вычисляет всё сам. Выбранные файлы не покидают этого устройства, и страница ни к какому серверу не обращается: её можно сохранить и открыть без сети.',
  language: 'Язык',
  save: 'Сохранить эту страницу',
  choose: 'Выбрать файлы',
  drop: 'или перетащите их на эту страницу',
  which:
    'Возьмите файлы бюллетеня, сколько есть, и доказательство к нему: файл с окончанием .proof.json, который лежит рядом с ними на сайте Секретариата. Имена файлов могли быть изменены.',
  key: {
    title: 'Сверить ключ реестра',
    lead: 'Доказательство называет ключ, которым подписан реестр. Оно весит больше, если сверить его с ключом, полученным иным путём: с узла государства-члена, из газеты, от коллеги.',
    label: 'Ключ реестра, полученный иным путём',
    bad: 'Это не ключ реестра: он выглядит как name+12ab34cd+A….',
  },
  reading: 'Идёт проверка …',
  unreadable: (name) => `«${name}» не читается: папку следует открыть и выбрать файлы в ней.`,
  clear: 'Начать заново',
  verdict: {
    good: (files) =>
      `${count(files, { one: 'файл подтверждён', few: 'файла подтверждены', many: 'файлов подтверждены', other: 'файла подтверждены' })}: без изменений, с подписью и в реестре.`,
    partly: 'Подтверждены не все файлы. На отмеченные ниже полагаться нельзя.',
    bad: 'Проверка не пройдена: полагаться на эти файлы нельзя.',
    noProof: 'Пока ничего не подтверждено: нет доказательства.',
    proofAlone: 'Доказательство подтверждается. Добавьте файлы, которые хотите проверить.',
  },
  files: 'Ваши файлы',
  file: {
    proof: () => 'Доказательство подтверждается.',
    attachment: ({ form, attachment }) =>
      `Не изменён с момента подписи: ${describe(form) ?? quoted(attachment)}.`,
    changed: ({ attachment, onlyLineEnds }) =>
      onlyLineEnds === true
        ? `В файле ${quoted(attachment)} изменены только концы строк: так поступают программы, передающие текст. Возьмите сам файл ещё раз.`
        : `Это не ${quoted(attachment)} в том виде, в каком он подписан: файл изменён.`,
    unknown: () =>
      'Ни одно из доказательств его не называет. Он изменён или относится к другому. Браузер, сохраняющий страницу «полностью», изменяет её: сохраните сам файл.',
    'no-proof': ({ proof }) =>
      proof === undefined
        ? 'Нет доказательства к нему: это файл с окончанием .proof.json рядом с остальными файлами бюллетеня на сайте Секретариата.'
        : `Нет доказательства к нему: это ${proof} рядом с остальными файлами бюллетеня на сайте Секретариата.`,
    unchecked: () => 'Не проверялся: доказательство к нему не подтверждается.',
  },
  issue: {
    title: (issue, date) => `Бюллетень № ${number(issue)} от ${date}`,
    other: (file) => `Заявление в файле «${file}»`,
    organisation: 'Организация',
    signed: 'Подписал',
    by: (agency, key) => `${agency}, ключом ${key}`,
    enrolled: 'Ключ',
    enrolledAt: (date, entry) => `внесён в реестр ${date}, запись ${number(entry)}`,
    place: 'Место в реестре',
    at: (index, size) => `${number(index)} из ${number(size)}`,
    figures: 'Показатели',
    from: (size) =>
      `по первым ${count(size, { one: 'записи', few: 'записям', many: 'записям', other: 'записям' })} реестра`,
    given: 'Представленные языки',
    missing: 'Не представленные файлы',
    none: 'нет',
    corrects: (issue) =>
      issue === undefined
        ? 'Этот выпуск исправляет более ранний.'
        : `Этот выпуск исправляет бюллетень № ${number(issue)}.`,
    correctedBy: (issue) => `Этот выпуск исправлен: пользуйтесь вместо него бюллетенем № ${number(issue)}.`,
  },
  outcomes: check.outcomes,
  detail: check.detail,
  check: {
    failed: {
      ...check.failed,
      'bundle-form': 'Это не доказательство, или оно изменено.',
      'log-key': 'Это не тот реестр, ключ которого вы указали.',
      'issue-author': 'Это выпуск не Секретариата.',
      'issue-point': 'Выпуск противоречит своему месту в реестре.',
    },
    reasons: check.reasons,
    proven: {
      ...check.proven,
      'log-key': ({ origin }) => `Ключ реестра тот, который вы указали: ${String(origin)}.`,
      cosigned: ({ witnesses, names }) =>
        `Реестр заверили названные вами свидетели (${number(Number(witnesses))}): ${String(names)}.`,
      'issue-author': ({ agency }) => `Выпущено Секретариатом (${String(agency)}).`,
      'issue-point': ({ number: issue, date, index, treeSize, size }) =>
        `Это бюллетень № ${number(Number(issue))} от ${dateIn('ru', date)}: место в реестре ${number(Number(index))} из ${number(Number(treeSize))}, показатели по первым ${count(Number(size), { one: 'записи', few: 'записям', many: 'записям', other: 'записям' })}.`,
      'issue-languages': ({ languages, files, filesGiven }) =>
        `Выпущен на языках: ${languagesIn('ru', languages)}; в ${count(Number(files), ofFileForms)}, из них представлено ${number(Number(filesGiven))}.`,
      'issue-corrects': ({ number: issue }) =>
        ru.issue.corrects(issue === undefined ? undefined : Number(issue)),
      'issue-corrected': ({ number: issue }) => ru.issue.correctedBy(Number(issue)),
    },
    notProven: {
      ...check.notProven,
      'log-key': () =>
        'Что это реестр Секретариата: ключ взят из доказательства и не сверен с полученным иным путём.',
      attachment: ({ name }) => `Что какой-либо из ваших файлов есть «${String(name)}»: он не представлен.`,
      'no-later-correction': () => 'Что выпуск позднее не исправлен: смотрите на сайте Секретариата.',
      'same-log-for-all': ({ witnesses }) =>
        Number(witnesses) > 0
          ? 'Что другим читателям показан тот же реестр: иной могли бы показать лишь журнал и все эти свидетели вместе.'
          : 'Что другим читателям показан тот же реестр: ни один известный здесь свидетель его не заверил.',
      'issue-forms-agree': () =>
        'Что языковые версии и файлы говорят одно и то же: это заявляет Секретариат, подписывая их все.',
      'issue-recomputed': ({ size }) =>
        `Что показатели следуют из первых ${count(Number(size), ofEntryForms)} реестра: их заново вычисляет «concert verify --recompute».`,
    },
  },
}

function describe(form: FileReport['form']): string | undefined {
  if (form === undefined) return undefined
  const what = {
    html: 'страница',
    pdf: 'PDF',
    json: 'показатели (JSON)',
    csv: 'показатели (CSV)',
    cap: 'оповещение (CAP)',
  }
  const language = form.language === undefined ? '' : `, ${languageIn('ru', form.language)}`
  return `бюллетень № ${number(form.number)}, ${what[form.form]}${language}`
}

function quoted(name: string | undefined): string {
  return `«${name ?? ''}»`
}
