/** Words that say nothing about the help that is meant. Folded, as `wordsOf` gives them. */

/** The languages whose word forms we know. */
export type Language = 'en' | 'cy' | 'pl'

/** In the order in which a doubt is decided. */
export const languages: readonly Language[] = ['en', 'cy', 'pl']

const lists: Readonly<Record<Language, string>> = {
  en: `an the and or of in to for with on at is are be been am my me you your can we our will would who it its this
    that from by as any some have has had need needs needed help helping helps look looking want wants someone anyone
    please do does if not but so all more about other also get could should may might just like love very really into
    up out per they them their he she his her was were what when where which while there here than then too much many
    one two no yes us via etc offer offers offering offered request requests requesting requested seeking available
    able willing happy provide provides providing assist assistance re ve ll don im id`,
  cy: `yr ac neu ar yn gan ei eu ein eich fy dy mae am at er gyda mewn wrth dros dan heb hyd fel os nid na bod wedi yw
    ydw ydych ydy sydd oes chi ni nhw fi ti fe hi ef rwy rwyf dw dych un rhai pob bob arall hefyd iawn help angen
    eisiau chwilio gallaf gallu galla cynnig rhywun unrhyw hoffwn hoffai`,
  pl: `oraz lub na do od za po we ze dla przy przez nad pod jest sa byc mam ma mi mnie moj moja moje twoj ci cie sie nie
    tak ale czy co jak kto ktos gdzie kiedy ten ta to te tym tego tej jego jej ich nasz nasza pomoc pomoge pomocy
    potrzebuje szukam oferuje moge chetnie chcialbym chcialabym prosze bardzo tez takze rowniez kazdy wszystko inne`,
}

const sets: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(lists.en.split(/\s+/)),
  cy: new Set(lists.cy.split(/\s+/)),
  pl: new Set(lists.pl.split(/\s+/)),
}

/** Whether a folded word says nothing by itself in this language. */
export function isStopWord(word: string, language: Language): boolean {
  return sets[language].has(word)
}
