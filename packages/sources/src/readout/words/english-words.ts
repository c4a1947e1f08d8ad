import type { ReadoutWords } from './readout-words.ts'

const whose = '(?:(?:his|her|its|their|the) )?(?:\\p{Ll}+ ){0,2}'

export const englishWords: ReadoutWords = {
  media: [
    [
      'video',
      /\b(?:video[- ]?conference|video[- ]?call|video link|videolink|via video\w*|by video|online meeting|virtual meeting)\b/giu,
    ],
    [
      'telephone',
      /\b(?:telephone (?:conversation|call|talk)s?|phone (?:call|conversation|talk)s?|by (?:tele)?phone|over the (?:tele)?phone|on the (?:tele)?phone|telephoned)\b/giu,
    ],
    [
      'letter',
      /\b(?:(?:sent|addressed|received|forwarded|wrote) (?:a |an )?(?:\p{Ll}+ )?(?:letter|message|telegram|note)|in (?:a|his|her|its) (?:letter|message)|exchanged (?:letters|messages))\b/giu,
    ],
    [
      'meeting',
      /\b(?:met with|met|held (?:a |the )?(?:\p{Ll}+ )?(?:meeting|talks|consultations|conversation)|had (?:a |the )?(?:\p{Ll}+ )?(?:meeting|talks|conversation)|received|meeting (?:was held|took place|between)|hosted)\b/giu,
    ],
  ],
  stances: [
    [
      'exchanged-views',
      /\b(?:exchanged (?:\p{Ll}+ )?(?:views|opinions)|had an exchange of views|discussed|considered|touched upon)\b/giu,
    ],
    [
      'expressed-confidence',
      new RegExp(
        `\\b(?:(?:expressed|voiced) ${whose}(?:confidence|conviction)|(?:is|was|are|were) (?:confident|convinced))\\b`,
        'giu',
      ),
    ],
    [
      'expressed-concern',
      new RegExp(
        `\\b(?:(?:expressed|voiced) ${whose}concerns?|(?:is|was|are|were) (?:deeply )?concerned)\\b`,
        'giu',
      ),
    ],
    [
      'thanked',
      new RegExp(
        `\\b(?:thanked|(?:expressed|conveyed) ${whose}(?:gratitude|appreciation|thanks)|appreciated)\\b`,
        'giu',
      ),
    ],
    [
      'supported',
      new RegExp(
        `\\b(?:supported|(?:expressed|voiced) ${whose}support|spoke in favou?r|backed|endorsed)\\b`,
        'giu',
      ),
    ],
    [
      'reserved',
      new RegExp(
        `\\b(?:reserved (?:its|his|her|their)|(?:expressed|voiced) ${whose}(?:reservations?|disagreement)|disagreed|objected)\\b`,
        'giu',
      ),
    ],
    ['agreed', /\b(?:agreed|reached (?:an )?agreement|concurred|decided)\b/giu],
    ['undertook', /\b(?:undertook|pledged|promised|committed (?:itself|themselves|to))\b/giu],
    ['called-for', /\b(?:called (?:for|on|upon)|urged|appealed|advocated)\b/giu],
    ['proposed', /\b(?:proposed|suggested|put forward|recommended|invited)\b/giu],
    ['welcomed', /\b(?:welcomed|commended|praised|congratulated|spoke highly)\b/giu],
    [
      'emphasised',
      /\b(?:emphasi[sz]ed|stressed|underlined|underscored|highlighted|reaffirmed|reiterated)\b/giu,
    ],
    ['informed', /\b(?:informed|briefed|told|shared|reported|introduced|updated)\b/giu],
    [
      'noted',
      /\b(?:noted|pointed out|observed|stated|said|recalled|mentioned|remarked|acknowledged|recogni[sz]ed|added|declared)\b/giu,
    ],
  ],
  joint:
    /\b(?:the (?:two |both )?(?:officials|sides|parties|interlocutors|ministers|two)|both (?:sides|parties|officials|ministers)|they)\b/giu,
  pronoun: /\b(?:he|she)\b/giu,
  courtesy: '(?:H\\.E\\. )?(?:Mr|Mrs|Ms|Miss|Dr|Prof)\\.? ',
  commitment:
    /\b(?:would(?! like)|will|(?:is|are|was|were|stands?|stood) ready to|undertook to|pledged to|promised to|committed (?:itself |themselves )?to|intend(?:s|ed)? to|plan(?:s|ned)? to)\b/giu,
  topic:
    /\b(?:exchanged (?:\p{Ll}+ )?(?:views|opinions)|exchange of views|discussed|focused|considered|touched upon)(?: (?:on|about|regarding|over))? (?<topic>[^.;\n]{3,300})/diu,
  chaired:
    /\b(?:chaired by|presided over by|under the chair(?:manship)? of|(?:led|hosted) by) (?:the )?(?<chair>[^.,;\n]{2,60})/diu,
  requestedByLatter:
    /\bat the (?:latter(?:’s|'s) (?:request|initiative)|(?:request|initiative) of the latter)\b/giu,
  requested:
    /\b(?:at the (?:request|initiative|suggestion) of|(?:requested|initiated) by) (?:the )?(?<asked>[^.,;\n]{2,80})/diu,
  events:
    /\b(?:\d{1,2} [A-Z]\w+ )?(?:meeting|video ?conference|conference|summit|consultations|session|telephone conversation|phone call|letter)\b(?= (?:of|with|between|among|on|in|via|held|dated)\b)[^.;\n]*/giu,
  doubtful: /\b(?:H\.E\. ?)?(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu,
}
