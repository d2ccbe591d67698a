/** Who may begin a handshake: whatever spelling their address has. */
import t from 'tap'
import { Doorkeeper } from '../../node/net/doorkeeper.ts'

t.test('each address has so many new connections a second', async (t) => {
  let now = 0
  const doorkeeper = new Doorkeeper({ connectionsPerSecond: 2, pendingPerAddress: 9 }, () => now)
  const admitted = (...addresses: string[]): boolean[] => addresses.map((one) => doorkeeper.admits(one))
  t.same(admitted('198.51.100.7', '::ffff:198.51.100.7', '198.51.100.7'), [true, true, false])
  t.same(admitted('198.51.100.8'), [true], 'another')
  now += 500
  t.same(admitted('198.51.100.7', '198.51.100.7'), [true, false], 'one a half second')
})

t.test('one house may have all addresses of an IPv6 network', async (t) => {
  const doorkeeper = new Doorkeeper({ connectionsPerSecond: 1, pendingPerAddress: 9 }, () => 0)
  t.ok(doorkeeper.admits('2001:db8:1:2::1'))
  for (const same of ['2001:db8:1:2:ffff::', '2001:DB8:1:2::2', '2001:db8:1:2:3:4:5:6'])
    t.notOk(doorkeeper.admits(same), same)
  for (const other of ['2001:db8:1:3::1', '2001:db8:1::2', '::1', 'fe80::1%eth0'])
    t.ok(doorkeeper.admits(other), other)
  t.notOk(doorkeeper.admits('0:0:0:0:5::'), 'another spelling of the network of ::1')
})

t.test('handshakes under way are counted until they end, well or not', async (t) => {
  const doorkeeper = new Doorkeeper({ connectionsPerSecond: 100, pendingPerAddress: 2 }, () => 0)
  const ends: ((well: boolean) => void)[] = []
  for (let at = 0; at < 2; at++) {
    t.ok(doorkeeper.admits('192.0.2.1'))
    const handshake = new Promise<void>((resolve, reject) => {
      ends.push((well) => (well ? resolve() : reject(new Error('no handshake'))))
    })
    doorkeeper.until('192.0.2.1', handshake)
  }
  t.notOk(doorkeeper.admits('192.0.2.1'))
  t.ok(doorkeeper.admits('192.0.2.2'), 'of another address')
  for (const [at, end] of ends.entries()) end(at === 0)
  await new Promise((resolve) => setImmediate(resolve))
  t.ok(doorkeeper.admits('192.0.2.1'))
})
