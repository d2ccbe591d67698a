/** The town of the demo: the same for the same seed, and made of what a bank knows. */
import { test } from 'tap'
import { Chance } from '../../cli/chance.ts'
import { help } from '../../cli/town/help.ts'
import { talks, type Talk } from '../../cli/town/talk.ts'
import { townspeople } from '../../cli/town/people.ts'
import { defaultCategories } from '../../node/desk/board/default-categories.ts'

test('a town has as many people as were asked for, each with a name of their own', async (t) => {
  const people = townspeople(new Chance('town', 'a'), 900)
  t.equal(people.length, 900)
  t.equal(new Set(people.map(({ given, family }) => `${given} ${family}`)).size, 900)
  t.same(townspeople(new Chance('town', 'a'), 50), people.slice(0, 50), 'the same seed, the same people')
  t.notSame(townspeople(new Chance('town', 'b'), 50), people.slice(0, 50))
  for (const language of ['en', 'cy', 'pl'])
    t.ok(
      people.some((one) => one.language === language),
      language,
    )
})

test('what they give is of a category that a new bank has', async (t) => {
  const leaves = new Set(defaultCategories.flatMap((group) => group.leaves.map(({ code }) => code)))
  for (const { category, offer } of Object.values(help).flat())
    t.ok(leaves.has(category), `${offer}: ${category}`)
  const said = Object.values(talks).flatMap((talk) => Object.values<Talk>({ ...talk }))
  for (const { category, note } of said) t.ok(leaves.has(category), `${note}: ${category}`)
})
