/** Where a machine may stop: in the middle of a write, after it but untold, before a frame leaves, after it left. */
export type Point = 'append' | 'written' | 'send' | 'sent'

/** All of them. */
export const points: readonly Point[] = ['append', 'written', 'send', 'sent']
