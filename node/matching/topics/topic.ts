/**
 * What a topic is: one kind of help, with words that people use for it. The words are the guesser's start: they let it
 * place a listing whose words no learned listing had, and in Welsh and Polish, for which there are no labelled listings.
 */

/** A kind of help. `category` is its number in the category list of the listings that the shipped model learned from. */
export interface Topic {
  /** Kebab-case, unique. */
  readonly name: string
  readonly category: string
  /** Short phrases as people write them in an offer, separated by commas. Welsh with all its letters; likewise Polish. */
  readonly en: string
  readonly cy: string
  readonly pl: string
}
