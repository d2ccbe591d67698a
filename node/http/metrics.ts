/**
 * Numbers for the operator, in the text format of Prometheus. What every request adds to is counted in plain arrays, a
 * twentieth of what the library's own histogram costs; the library sees them when somebody asks.
 */
import { AggregatorRegistry, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { NodeApi } from '../api.ts'

/** Upper bounds of the duration buckets in seconds. The last exchanges wait a minute for a partner bank. */
const BOUNDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 60]

const DURATION = 'hourbridge_http_request_duration_seconds'

type GaugeName = 'entries' | 'accounts' | 'partners' | 'partnersUp' | 'waiting' | 'sockets'

/** Durations of the requests of one route that ended with one status. */
interface Tally {
  readonly buckets: number[]
  seconds: number
  count: number
}

/** Counts the answers of one route. */
export class RouteMetrics {
  readonly method: string
  readonly route: string
  readonly byStatus = new Map<number, Tally>()

  /** `route` is the template of the path, never the path itself, which may name an account. */
  constructor(method: string, route: string) {
    this.method = method
    this.route = route
  }

  /** Counts an answer that took `seconds`. */
  observe(status: number, seconds: number): void {
    let tally = this.byStatus.get(status)
    if (tally === undefined) {
      tally = { buckets: BOUNDS.map(() => 0), seconds: 0, count: 0 }
      this.byStatus.set(status, tally)
    }
    let bucket = 0
    while (bucket < BOUNDS.length && seconds > (BOUNDS[bucket] ?? 0)) bucket++
    if (bucket < BOUNDS.length) tally.buckets[bucket] = (tally.buckets[bucket] ?? 0) + 1
    tally.seconds += seconds
    tally.count++
  }
}

/** All metrics of one node. */
export class Metrics {
  readonly contentType = Registry.PROMETHEUS_CONTENT_TYPE
  private readonly registry = new Registry()
  private readonly routes: RouteMetrics[] = []
  private readonly refused = new Map<string, number>()
  private recorded = 0
  private started = false

  private readonly api: NodeApi
  private readonly sockets: () => number
  private readonly gauges: Readonly<Record<GaugeName, Gauge>>

  /** `sockets` tells how many event sockets are open. */
  constructor(api: NodeApi, sockets: () => number) {
    const gauge = (name: string, help: string): Gauge =>
      new Gauge({ name: `hourbridge_${name}`, help, registers: [this.registry] })
    this.api = api
    this.sockets = sockets
    this.gauges = {
      entries: gauge('log_entries', 'Entries in the log.'),
      accounts: gauge('accounts', 'Accounts of the bank.'),
      partners: gauge('partners', 'Banks with which there is an agreement.'),
      partnersUp: gauge('partners_up', 'Partner banks that can be reached now.'),
      waiting: gauge('transfers_waiting', 'Exchanges with partner banks not decided yet.'),
      sockets: gauge('event_sockets', 'Open event sockets.'),
    }
  }

  /** The counts of a route; asked for once, when the route is made. */
  route(method: string, route: string): RouteMetrics {
    const made = new RouteMetrics(method, route)
    this.routes.push(made)
    return made
  }

  /** Counts an exchange that was recorded, or ordered at a partner bank. */
  exchangeRecorded(): void {
    this.recorded++
  }

  /** Counts an exchange that was refused with `code`. */
  exchangeRefused(code: string): void {
    this.refused.set(code, (this.refused.get(code) ?? 0) + 1)
  }

  /** Everything as text. The process's own metrics start with the first call: a node that nobody watches pays nothing. */
  async text(): Promise<string> {
    if (!this.started) collectDefaultMetrics({ register: this.registry })
    this.started = true
    await this.look()
    const own = [this.recordedJson(), this.refusedJson(), this.durationJson()]
    const known = await this.registry.getMetricsAsJSON()
    return AggregatorRegistry.aggregate([[...known, ...own]]).metrics()
  }

  private async look(): Promise<void> {
    const { entries, accounts, partners, partnersUp, waiting } = await this.api.status()
    this.gauges.entries.set(entries)
    this.gauges.accounts.set(accounts)
    this.gauges.partners.set(partners)
    this.gauges.partnersUp.set(partnersUp)
    this.gauges.waiting.set(waiting)
    this.gauges.sockets.set(this.sockets())
  }

  private recordedJson(): object {
    const name = 'hourbridge_exchanges_recorded_total'
    const help = 'Exchanges recorded, or ordered at a partner bank.'
    return { name, help, type: 'counter', aggregator: 'sum', values: [{ value: this.recorded, labels: {} }] }
  }

  private refusedJson(): object {
    const name = 'hourbridge_exchanges_refused_total'
    const values = [...this.refused].map(([code, value]) => ({ value, labels: { code } }))
    return { name, help: 'Exchanges refused, by code.', type: 'counter', aggregator: 'sum', values }
  }

  private durationJson(): object {
    const values = this.routes.flatMap(({ method, route, byStatus }) =>
      [...byStatus].flatMap(([status, tally]) => valuesOf({ method, route, status }, tally)),
    )
    const help = 'Time until an answer was ready, by route and status.'
    return { name: DURATION, help, type: 'histogram', aggregator: 'sum', values }
  }
}

/** The samples of one histogram: buckets count everything up to their bound. */
function valuesOf(labels: object, tally: Tally): object[] {
  let below = 0
  const buckets = tally.buckets.map((count, bucket) => {
    below += count
    return { metricName: `${DURATION}_bucket`, labels: { ...labels, le: BOUNDS[bucket] }, value: below }
  })
  return [
    ...buckets,
    { metricName: `${DURATION}_bucket`, labels: { ...labels, le: '+Inf' }, value: tally.count },
    { metricName: `${DURATION}_sum`, labels, value: tally.seconds },
    { metricName: `${DURATION}_count`, labels, value: tally.count },
  ]
}
