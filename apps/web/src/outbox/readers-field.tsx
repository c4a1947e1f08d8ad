import type { ReactNode } from 'react'
import { Choices } from '../design/choices.tsx'
import { LabelMark } from '../design/label-mark.tsx'
import { useLanguage } from '../language/language-provider.tsx'
import { audiencePresets, type AudiencePreset, type Readers } from './audience-presets.ts'
import { OtherReaders } from './readers-choice.tsx'

type Given = {
  /** Who reads it unless something else is chosen, and why. */
  readonly usual: Readers
  readonly usualMeans: string
  /** Undefined: the usual ones. */
  readonly readers: Readers | undefined
  readonly onChoose: (readers: Readers | undefined) => void
}

type Choice = 'usual' | AudiencePreset | 'other'

const choices: readonly Choice[] = ['usual', 'members', 'states', 'public', 'other']

/** The label and who will see it: those whom it concerns, a usual audience, or any other by hand. */
export function ReadersField({ usual, usualMeans, readers, onChoose }: Given): ReactNode {
  const { texts } = useLanguage()
  const words = texts.report.readers
  const chosen = readers === undefined ? 'usual' : choiceOf(readers, usual)
  const nameOf = (choice: Choice): ReactNode => {
    if (choice === 'other') return words.other
    return <LabelMark {...(choice === 'usual' ? usual : audiencePresets[choice])} />
  }
  return (
    <>
      <Choices<Choice>
        legend={texts.requests.compose.readers}
        isSingle
        chosen={[chosen]}
        options={choices.map((value) => ({
          value,
          name: nameOf(value),
          hint: value === 'usual' ? usualMeans : words.means[value],
        }))}
        onChoose={([choice]) => onChoose(choice === undefined ? undefined : readersOf(choice, usual))}
      />
      {chosen === 'other' && readers !== undefined ? (
        <OtherReaders {...readers} onChoose={onChoose} />
      ) : undefined}
    </>
  )
}

function readersOf(choice: Choice, usual: Readers): Readers | undefined {
  if (choice === 'usual') return undefined
  return choice === 'other'
    ? { label: 'TLP:AMBER+STRICT', audience: usual.audience }
    : audiencePresets[choice]
}

function choiceOf(readers: Readers, usual: Readers): Choice {
  if (isSame(readers, usual)) return 'usual'
  const presets = Object.entries(audiencePresets) as [AudiencePreset, Readers][]
  const found = presets.find(([, preset]) => isSame(preset, readers))?.[0]
  return found !== undefined && choices.includes(found) ? found : 'other'
}

function isSame(a: Readers, b: Readers): boolean {
  return a.label === b.label && a.audience.join(' ') === b.audience.join(' ')
}
