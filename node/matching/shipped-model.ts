import { modelText } from './generated/model.ts'
import { parseModel, type TopicModel } from './model/topic-model.ts'

let parsed: TopicModel | undefined

/** The model that ships with the program, read once, when it is first needed. */
export function shippedModel(): TopicModel {
  parsed ??= parseModel(modelText)
  return parsed
}
