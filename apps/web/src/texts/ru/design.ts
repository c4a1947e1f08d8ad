import { locales, wordsOf } from '@concert/language'
import type { Texts } from '../en.ts'

const { count } = wordsOf(locales.ru)
const hourForms = { one: 'час', few: 'часа', many: 'часов', other: 'часа' }
const dayForms = { one: 'день', few: 'дня', many: 'дней', other: 'дня' }

export const design: Texts['design'] = {
  circles: {
    public: 'все',
    members: 'государства-члены',
    observers: 'наблюдатели',
    'dialogue-partners': 'партнёры по диалогу',
    secretariat: 'Секретариат',
  },
  kinds: {
    'directory.organisation': 'Учреждение организации',
    'directory.membership': 'Членство',
    'directory.agency': 'Ведомство',
    'directory.focal-point': 'Координатор',
    'directory.key-enrolment': 'Регистрация ключа',
    'directory.key-rotation': 'Замена ключа',
    'directory.key-revocation': 'Отзыв ключа',
    'situation.event': 'Событие',
    'situation.report': 'Донесение об обстановке',
    'situation.correction': 'Исправление',
    'situation.rhythm': 'Периодичность донесений',
    'situation.verification-request': 'Запрос о проверке',
    'situation.verification-reply': 'Ответ на запрос о проверке',
    'threats.parameters': 'Согласованные алгоритмы',
    'threats.signal': 'Сигнал',
    'threats.triage': 'Разбор сигнала',
    'threats.assessment': 'Оценка угрозы',
    'threats.timeline': 'Хронология (7-1-7)',
    'threats.alert': 'Оповещение',
    'threats.acknowledgement': 'Подтверждение оповещения',
    'briefings.draft': 'Проект бюллетеня',
    'briefings.confirmation': 'Подтверждение языковой версии',
    'briefings.issue': 'Бюллетень',
    'record.disclosure': 'Раскрытие',
  },
  proof: 'Место в реестре: конверт, подпись и доказательство',
  entry: (index) => `запись ${index}`,
  trail: 'Что было заявлено',
  nothingSaid: 'По этому вопросу ещё ничего не заявлено.',
  sealed: 'Закрытое заявление',
  hosted: 'Подписано ключом, который узел Секретариата хранит для ведомства',
  lastReport: 'Последнее донесение',
  noReport: 'ещё не было',
  next: 'Следующее донесение',
  noRhythm: 'периодичность не объявлена',
  due: 'срок',
  length: (hours, minutes) =>
    hours >= 48
      ? count(Math.floor(hours / 24), dayForms)
      : hours > 0
        ? `${count(hours, hourForms)} ${minutes} мин`
        : `${minutes} мин`,
  left: (length) => `осталось ${length}`,
  overdueBy: (length) => `просрочено на ${length}`,
  loading: 'Загрузка',
  unreachable: 'Узел не отвечает',
  unreachableMeans:
    'Возможно, нет связи. Показано то, что было загружено ранее; написанное вами сохраняется здесь и будет отправлено при восстановлении связи.',
  refused: 'В приёме отказано',
  ours: 'На этой странице произошёл сбой. Загрузите её заново: отправленное с квитанцией не теряется.',
  cancel: 'Отмена',
  actions: 'Действия',
  textLanguage: 'Язык текста',
  optional: '(необязательно)',
  tryAgain: 'Повторить',
  moreFaults: (faults) =>
    `и ещё ${count(faults, { one: 'замечание', few: 'замечания', many: 'замечаний', other: 'замечания' })}`,
  copy: (what) => `Копировать: ${what}`,
  copyShort: 'Копировать',
  copyOutcomes: { copied: 'Скопировано', failed: 'Копирование недоступно' },
  save: (name) => `Сохранить ${name}`,
}
