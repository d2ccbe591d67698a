import type { RestoreFinish, RestoreView } from '../../protocol/generated/types.ts'
import { refuse } from '../../protocol/refusal.ts'
import { err, ok } from '../../protocol/result.ts'
import type { Answer } from '../api.ts'
import type { Context } from './context.ts'

/** How a restored bank comes back, as part of its status; nothing of a bank that never was restored. */
export function restoreView({ restore, directory }: Context): { restore?: RestoreView } {
  const view = restore.view((bank) => directory.bankText(bank))
  return view === undefined ? {} : { restore: view }
}

/** People decide not to wait for partners that do not answer. Refusals as `Restore.finish`. */
export async function finishRestore(context: Context, { unheard }: RestoreFinish): Answer<RestoreView> {
  const refusal = await context.restore.finish(unheard === true)
  const { restore } = restoreView(context)
  if (refusal !== undefined) return err(refusal)
  return restore === undefined ? err(refuse('not-restoring')) : ok(restore)
}
