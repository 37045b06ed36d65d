/** A corpus of names: one text, what it names, and what the later mention stands for. */
import {describe, expect, test} from 'vitest'
import {namesOf} from '../../src/facts/names/find.js'
import {readProse} from '../../src/formats/formats.js'
import {readStory} from '../../src/story/read.js'

const names = (text: string) => namesOf(readStory(readProse(text, 'text')))

/** `person Holm, Ada: Ada Holm | Holm`: kind, surname and given name where known, mentions. */
const shown = (text: string): string[] =>
  names(text).map(({kind, name, surname, given, mentions}) => {
    const who = surname === null ? name : `${surname}, ${given}`
    return `${kind} ${who}: ${mentions.map((mention) => mention.text).join(' | ')}`
  })

type Row = readonly [text: string, expected: readonly string[]]

const corpus: Record<string, readonly Row[]> = {
  particles: [
    ['It was Pieter van der Zande who sang. “No,” said van der Zande.', ['person van der Zande, Pieter: Pieter van der Zande | Zande']],
    ['It was Khalid bin Rashed who sang. By noon bin Rashed was gone.', ['person bin Rashed, Khalid: Khalid bin Rashed | Rashed']],
    ['It was Omar al-Rashidi who sang. By noon al-Rashidi was gone.', ['person al-Rashidi, Omar: Omar al-Rashidi | al-Rashidi']],
    ['It was Omar Al-Rashidi who sang. By noon Al-Rashidi was gone.', ['person Al-Rashidi, Omar: Omar Al-Rashidi | Al-Rashidi']],
    ['It was Omar el-Masri who sang. By noon el-Masri was gone.', ['person el-Masri, Omar: Omar el-Masri | el-Masri']],
    ['It was Maria de la Cruz who sang. By noon De la Cruz was gone.', ['person de la Cruz, Maria: Maria de la Cruz | De la Cruz']],
    ['It was Inês da Costa who sang. By noon da Costa was gone.', ['person da Costa, Inês: Inês da Costa | Costa']],
    [
      'It was Karin von Stolberg who sang. By noon Von Stolberg was gone.',
      ['person von Stolberg, Karin: Karin von Stolberg | Von Stolberg']
    ],
    ['It was Luca Di Matteo who sang. By noon Di Matteo was gone.', ['person Di Matteo, Luca: Luca Di Matteo | Di Matteo']],
    ['It was Sean O’Dowd who sang. By noon O’Dowd’s band was gone.', ['person O’Dowd, Sean: Sean O’Dowd | O’Dowd']],
    ['It was Claire d’Aubigny who sang. By noon d’Aubigny was gone.', ['person d’Aubigny, Claire: Claire d’Aubigny | d’Aubigny']],
    [
      'It was Moira McAllister-Reid who sang. By noon McAllister-Reid was gone.',
      ['person McAllister-Reid, Moira: Moira McAllister-Reid | McAllister-Reid']
    ]
  ],
  'the family name first': [
    ['It was Kwon Dae-jin who sang. By noon Kwon was gone.', ['person Kwon, Dae-jin: Kwon Dae-jin | Kwon']],
    ['It was Bae Soo Min who sang. By noon Bae was gone.', ['person Bae, Soo Min: Bae Soo Min | Bae']],
    ['It was Han Minseo who sang. By noon Han was gone.', ['person Han, Minseo: Han Minseo | Han']],
    ['It was Zhao Leji who sang. By noon Zhao was gone.', ['person Zhao, Leji: Zhao Leji | Zhao']],
    ['It was Liu Xiaoming who sang. By noon Liu was gone.', ['person Liu, Xiaoming: Liu Xiaoming | Liu']],
    ['It was Chen Wei-ling who sang. By noon Chen was gone.', ['person Chen, Wei-ling: Chen Wei-ling | Chen']],
    ['It was Szűcs Gábor who sang. By noon Szűcs was gone.', ['person Szűcs, Gábor: Szűcs Gábor | Szűcs']],
    ['It was Gábor Szűcs who sang. By noon Szűcs was gone.', ['person Szűcs, Gábor: Gábor Szűcs | Szűcs']],
    ['It was Minister Kwon Dae-jin who sang. By noon Minister Kwon was gone.', ['person Kwon, Dae-jin: Kwon Dae-jin | Kwon']],
    ['It was Daniel Kim who sang. By noon Kim was gone.', ['person Kim, Daniel: Daniel Kim | Kim']],
    ['It was Dr. Li Na who sang. By noon Li was gone.', ['person Li, Na: Li Na | Li']]
  ],
  'initials, suffixes and nicknames': [
    ['It was J. R. Holm who sang. By noon Holm was gone.', ['person Holm, J: J. R. Holm | Holm']],
    ['It was Anna B. Holm who sang. By noon Holm was gone.', ['person Holm, Anna: Anna B. Holm | Holm']],
    ['It was Anna Holm who sang. The clerk, A. Holm, wept.', ['person Holm, Anna: Anna Holm | A. Holm']],
    ['It was Peter Hale Jr. who sang. By noon Hale was gone.', ['person Hale, Peter: Peter Hale Jr | Hale']],
    ['It was Peter Hale III who sang. By noon Hale was gone.', ['person Hale, Peter: Peter Hale III | Hale']],
    ['It was Jean-Luc Moreau who sang. By noon Moreau was gone.', ['person Moreau, Jean-Luc: Jean-Luc Moreau | Moreau']]
  ],
  possessives: [
    ['The aim of Anna Holm’s choir is known. So is Holm’s age.', ['person Holm, Anna: Anna Holm | Holm']],
    ["The aim of James Rhodes' choir is known. So is Rhodes' age.", ['person Rhodes, James: James Rhodes | Rhodes']],
    ["The aim of James Rhodes's choir is known. So is Rhodes's age.", ['person Rhodes, James: James Rhodes | Rhodes']]
  ],
  'titles and roles': [
    ['It was Prime Minister Ewa Lisek who sang. By noon Ms Lisek was gone.', ['person Lisek, Ewa: Ewa Lisek | Lisek']],
    ['It was Sheikh Hamad bin Nasser who sang.', ['person bin Nasser, Hamad: Hamad bin Nasser']],
    ['It was Pope Leo who sang. By noon Leo was gone.', ['person Leo: Leo | Leo']],
    ['It was Judge Mary King who sang. By noon Judge King was gone.', ['person King, Mary: Mary King | King']],
    ['It was Lt. Col. Anna Holm who sang. By noon Col. Holm was gone.', ['person Holm, Anna: Anna Holm | Holm']],
    ['It was Sir Anthony Hale who sang. By noon Sir Anthony was gone.', ['person Hale, Anthony: Anthony Hale | Anthony']]
  ],
  bodies: [
    ['She left the Ministry of Trade and Industry.', ['body Ministry of Trade and Industry: Ministry of Trade and Industry']],
    ['She left the University of West Carrow in May.', ['body University of West Carrow: University of West Carrow']],
    ['She left Brandt & Lowe in May.', ['body Brandt & Lowe: Brandt & Lowe']],
    ['She left the Tram Users’ League in May. The league wept.', ['body Tram Users’ League: Tram Users’ League']],
    ['The Harbour Safety Board (HSB) met. The HSB voted.', ['body Harbour Safety Board: Harbour Safety Board | HSB | HSB']],
    ['She left the Council of Europe in May.', ['body Council of Europe: Council of Europe']],
    ['She left the Supreme Court in May.', ['body Supreme Court: Supreme Court']]
  ],
  places: [
    ['He swam in the River Wharfe.', ['place River Wharfe: River Wharfe']],
    ['He swam off South Korea and in Lake Garda.', ['place South Korea: South Korea', 'place Lake Garda: Lake Garda']],
    [
      'He lived in George Street, near Victoria Station.',
      ['place George Street: George Street', 'place Victoria Station: Victoria Station']
    ],
    ['He flew to New Zealand and to Ivory Coast.', ['place New Zealand: New Zealand', 'place Ivory Coast: Ivory Coast']],
    ['He crossed the Ross Ice Shelf.', ['place Ross Ice Shelf: Ross Ice Shelf']]
  ],
  'peoples are no countries': [
    ['A Norwegian sailed from Norway with two Danes.', ['place Norway: Norway']],
    ['The French and the Dutch drank Russian tea.', []],
    ['South Korean ships left South Korea.', ['place South Korea: South Korea']],
    ['An Anglo-French choir sang in a London-based club.', []]
  ],
  'no names': [
    ['Nothing was said. However, prices rose. Experts agreed on Monday.', []],
    ['In May it rained; on Thursday it did not. I know. I’m late.', []],
    ['The Prime Minister and the President met on a barge.', []]
  ]
}

describe.each(Object.entries(corpus))('%s', (_, rows) => {
  test.each(rows.map(([text, expected]) => [text, expected] as const))('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })
})
