/** Addresses of people at other banks: `name@bank`, or the bank's id and an account (SPEC, ADR-02). */

/** Whether the ledger means somebody at another bank. */
export function isElsewhere(ref: string): boolean {
  return ref.includes('@') || ref.startsWith('tbk:')
}

/** The bank in the address of somebody elsewhere, by the name that it has here. */
export function bankOf(address: string): string {
  return address.split(/[@/]/).at(address.includes('@') ? 1 : 0) ?? ''
}
