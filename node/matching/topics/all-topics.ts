import { wordsOf } from '../text/words.ts'
import { languages, type Language } from '../text/stop-words.ts'
import { homeTopics } from './home-topics.ts'
import { peopleTopics } from './people-topics.ts'
import { skillTopics } from './skill-topics.ts'
import type { Topic } from './topic.ts'

/** All topics. A topic's place in this list is its number in a model. */
export const allTopics: readonly Topic[] = [...homeTopics, ...peopleTopics, ...skillTopics]

/** Every phrase of every topic. */
export function topicPhrases(): { topic: number; language: Language; text: string }[] {
  return allTopics.flatMap((entry, topic) =>
    languages.flatMap((language) =>
      entry[language].split(',').map((text) => ({ topic, language, text: text.trim() })),
    ),
  )
}

/** Every word of the phrases, folded. */
export function topicWords(): { word: string; language: Language }[] {
  return topicPhrases().flatMap(({ text, language }) => wordsOf(text).map((word) => ({ word, language })))
}
