/** Refusals about banks that are no partners, and the ways to them: a part of the catalogue (`refusal.ts`). */
import { row } from './refusal-row.ts'

/** By code. */
export const routeRefusals = {
  'unknown-bank': row(
    404,
    'fix',
    'No bank is called {partner} here.',
    'Look at `hourbridge bank list`; one without a name gets one with `hourbridge bank name`. Or invite the bank first.',
  ),
  'no-route': row(
    422,
    'wait',
    'There is no way to {partner}.',
    'Make an agreement with them, or with a bank between; if you know a way, name the banks on it.',
  ),
  'bad-route': row(422, 'fix', 'The route names a bank twice.', 'Name one to three banks, each once.'),
  'way-too-narrow': row(
    422,
    'wait',
    'The way to {partner} is too narrow for {seconds}: between {from} and {next} there is room for {limit} at most.',
    'Record less at a time, wait until hours were given back there, or ask these two banks for a higher limit.',
  ),
  'route-astray': row(
    422,
    'fix',
    'The route ends at {via}, which has no agreement with {partner}.',
    'Name a bank last with which {partner} has an agreement, or leave the route out: then one is looked for.',
  ),
  'route-broken': row(
    422,
    'fix',
    'The route {route} does not lead to {partner}: a bank on it has no agreement with the next.',
    'Name another route, or leave it out: then one is looked for.',
  ),
  'route-full': row(
    422,
    'wait',
    'On the route {route} to {partner} a bank has no room for {seconds} now.',
    'Record less at a time, by another way, or again in three minutes: until then what has just failed still takes up room on this way.',
  ),
} as const
