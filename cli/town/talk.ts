/** What people of the town say to each other about an exchange: made up, in the way in which people write. */
import type { TownLanguage } from './people.ts'

/** Words about one arrangement: what it is about, and what the two wrote, in turns. The one who asks writes first. */
export interface Talk {
  readonly category: string
  readonly note: string
  readonly lines: readonly string[]
}

/** What the town says of everything that can become of an exchange. */
export interface Talks {
  readonly proposed: Talk
  readonly accepted: Talk
  readonly recorded: Talk
  readonly disputed: Talk & { readonly complaint: string }
  readonly confirmed: Talk
  readonly reversed: Talk
  readonly declined: Talk
  readonly recurring: Talk
  readonly elsewhere: Talk
}

const en: Talks = {
  proposed: {
    category: 'gardening',
    note: 'The hedge along the lane, about an hour',
    lines: [
      'Hello! You asked about the hedge. Would Saturday morning suit you?',
      'It would, but not before ten: we sing on Fridays and I am slow after it.',
      'Half past ten, then. I bring my own shears.',
    ],
  },
  accepted: {
    category: 'lifts',
    note: 'To the eye clinic and back',
    lines: [
      'Could you drive me to the eye clinic? The appointment is at two.',
      'Gladly. I am at your door at half past one.',
    ],
  },
  recorded: {
    category: 'shopping',
    note: 'The heavy shopping, up to the second floor',
    lines: [
      'All is in the cupboard. The oats were out, I took the other ones.',
      'You are an angel, thank you.',
    ],
  },
  disputed: {
    category: 'odd-jobs',
    note: 'Two shelves in the hall',
    lines: ['The shelves are up.', 'They look well! But were you not gone by eleven?'],
    complaint: 'It was one hour, not two: you came at ten and left at eleven.',
  },
  confirmed: {
    category: 'visiting',
    note: 'Tea, crosswords and old photographs',
    lines: ['Thank you for Sunday. I had not laughed so much in weeks.'],
  },
  reversed: {
    category: 'bicycles',
    note: 'A new chain',
    lines: ['I am so sorry, that was my brother who mended it, not you. I ask for it to be taken back.'],
  },
  declined: {
    category: 'childminding',
    note: 'Two hours after school',
    lines: [
      'Could you mind my two on Thursday?',
      'I am away that week, I am sorry. Ask me again in a month!',
    ],
  },
  recurring: {
    category: 'telephone-calls',
    note: 'A call at nine, only to say that all is well',
    lines: ['Shall I ring you every Monday?', 'Please do. I sit beside the telephone.'],
  },
  elsewhere: { category: 'gardening', note: 'Help with the roses, from the next town', lines: [] },
}

const cy: Talks = {
  proposed: {
    category: 'gardening',
    note: 'Y gwrych wrth y lôn, tuag awr',
    lines: [
      'Helo! Roeddech chi’n sôn am y gwrych. Fyddai bore Sadwrn yn iawn?',
      'Byddai, ond ddim cyn deg os gwelwch yn dda.',
      'Hanner awr wedi deg felly. Dof â’m gwellaif fy hun.',
    ],
  },
  accepted: {
    category: 'lifts',
    note: 'I’r clinig llygaid ac yn ôl',
    lines: [
      'Allech chi fynd â fi i’r clinig? Mae’r apwyntiad am ddau.',
      'Wrth gwrs. Byddaf wrth y drws am hanner awr wedi un.',
    ],
  },
  recorded: {
    category: 'shopping',
    note: 'Y siopa trwm, i’r ail lawr',
    lines: ['Mae popeth yn y cwpwrdd.', 'Diolch o galon i chi.'],
  },
  disputed: {
    category: 'odd-jobs',
    note: 'Dwy silff yn y cyntedd',
    lines: [
      'Mae’r silffoedd wedi’u gosod.',
      'Maen nhw’n edrych yn dda! Ond onid oeddech chi wedi mynd erbyn un ar ddeg?',
    ],
    complaint: 'Awr oedd hi, nid dwy: o ddeg tan un ar ddeg.',
  },
  confirmed: {
    category: 'visiting',
    note: 'Paned a sgwrs',
    lines: ['Diolch am ddydd Sul. Chwarddais i ddim cymaint ers wythnosau.'],
  },
  reversed: {
    category: 'bicycles',
    note: 'Cadwyn newydd',
    lines: ['Mae’n ddrwg gen i, fy mrawd drwsiodd y beic. Rwy’n gofyn i hyn gael ei dynnu’n ôl.'],
  },
  declined: {
    category: 'childminding',
    note: 'Dwy awr ar ôl ysgol',
    lines: ['Allech chi warchod y ddau ddydd Iau?', 'Rwyf i ffwrdd yr wythnos honno, mae’n ddrwg gen i.'],
  },
  recurring: {
    category: 'telephone-calls',
    note: 'Galwad am naw, dim ond i ddweud bod popeth yn iawn',
    lines: ['A gaf i eich ffonio bob dydd Llun?', 'Cewch, os gwelwch yn dda.'],
  },
  elsewhere: { category: 'gardening', note: 'Help gyda’r rhosod, o’r dref nesaf', lines: [] },
}

const pl: Talks = {
  proposed: {
    category: 'gardening',
    note: 'Żywopłot przy drodze, około godziny',
    lines: [
      'Dzień dobry! Chodziło o żywopłot. Czy pasuje sobota rano?',
      'Pasuje, ale nie przed dziesiątą.',
      'To o wpół do jedenastej. Nożyce wezmę swoje.',
    ],
  },
  accepted: {
    category: 'lifts',
    note: 'Do poradni okulistycznej i z powrotem',
    lines: [
      'Czy podwiezie mnie Pani do poradni? Wizyta jest o drugiej.',
      'Chętnie. Będę pod drzwiami o wpół do drugiej.',
    ],
  },
  recorded: {
    category: 'shopping',
    note: 'Ciężkie zakupy na drugie piętro',
    lines: ['Wszystko jest już w szafce.', 'Bardzo dziękuję!'],
  },
  disputed: {
    category: 'odd-jobs',
    note: 'Dwie półki w przedpokoju',
    lines: ['Półki wiszą.', 'Wyglądają świetnie! Ale czy nie było po wszystkim o jedenastej?'],
    complaint: 'To była godzina, nie dwie: od dziesiątej do jedenastej.',
  },
  confirmed: {
    category: 'visiting',
    note: 'Herbata, krzyżówki i stare zdjęcia',
    lines: ['Dziękuję za niedzielę. Dawno się tak nie śmiałam.'],
  },
  reversed: {
    category: 'bicycles',
    note: 'Nowy łańcuch',
    lines: ['Bardzo przepraszam, to mój brat naprawił rower. Proszę o wycofanie wpisu.'],
  },
  declined: {
    category: 'childminding',
    note: 'Dwie godziny po szkole',
    lines: ['Czy popilnuje Pan dzieci w czwartek?', 'W tym tygodniu mnie nie ma, przykro mi.'],
  },
  recurring: {
    category: 'telephone-calls',
    note: 'Telefon o dziewiątej, tylko żeby powiedzieć, że wszystko dobrze',
    lines: ['Czy mogę dzwonić w każdy poniedziałek?', 'Proszę bardzo, czekam przy telefonie.'],
  },
  elsewhere: { category: 'gardening', note: 'Pomoc przy różach, z sąsiedniego miasta', lines: [] },
}

/** What is said, by the language of the member whom the scenes are about. */
export const talks: Readonly<Record<TownLanguage, Talks>> = { en, cy, pl }
