import type { ConnectionEncrypter, MessageStream } from '@libp2p/interface'
import { AbstractMessageStream } from '@libp2p/utils'

/**
 * An encrypter that hands each of its messages to the system in one piece. libp2p's TCP makes a system call of every part
 * of a message, and noise makes two parts of each, a length of two bytes and the rest: the other side, too, would wake
 * twice for every frame, and the calls cost more than the encryption.
 */
export function inOneWrite<Components, Extension>(
  make: (components: Components) => ConnectionEncrypter<Extension>,
): (components: Components) => ConnectionEncrypter<Extension> {
  return (components) => {
    const inner = make(components)
    // Inherits what libp2p reads besides the two ways: the protocol and its declared capabilities.
    const outer = Object.create(inner) as ConnectionEncrypter<Extension>
    outer.secureInbound = (connection, options) => inner.secureInbound(joining(connection), options)
    outer.secureOutbound = (connection, options) => inner.secureOutbound(joining(connection), options)
    return outer
  }
}

function joining(connection: MessageStream): MessageStream {
  if (!(connection instanceof AbstractMessageStream)) return connection
  const send = connection.sendData.bind(connection)
  connection.sendData = (data) => {
    const whole = data.subarray()
    data.consume(data.byteLength)
    data.append(whole)
    return send(data)
  }
  return connection
}
