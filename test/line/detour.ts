/**
 * Loaded into every bank process of these tests (`node --import`): what the bank dials goes to the test's own wire in
 * between, which is another for each bank that dials, though all of them know the same address. Nothing else is changed.
 */
import { readFileSync } from 'node:fs'
import net from 'node:net'
import { basename } from 'node:path'
import type { Ways } from './wires.ts'

const path = process.env['LINE_WAYS']
const folder = process.argv[process.argv.indexOf('--data') + 1]

if (path !== undefined && folder !== undefined) {
  const direct = net.connect.bind(net)
  const around = (options: net.TcpNetConnectOpts): net.Socket => {
    const ways = JSON.parse(readFileSync(path, 'utf8')) as Ways
    const port = ways[basename(folder)]?.[options.port]
    // A bank that found a way around the wires would never be cut off, and the test would show nothing.
    if (port === undefined) throw new Error(`no wire to port ${options.port}`)
    return direct({ ...options, port })
  }
  Object.assign(net, { connect: around, createConnection: around })
}
