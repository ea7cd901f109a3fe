import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Figures for OpenMetrics. Labels take few values: never an id, an address or an operation's name. */
export interface Metrics {
  registry: Registry;
  requests: Counter<'route' | 'method' | 'status'>;
  duration: Histogram<'route'>;
  operations: Counter<'graph' | 'transport' | 'operation' | 'outcome'>;
  faults: Counter<'graph' | 'code'>;
  sockets: Gauge<'graph'>;
  subscriptions: Gauge<'graph'>;
  closes: Counter<'graph' | 'code'>;
  /** Public questions whose answer is everybody's: how it came about, and whether it had to be sent. */
  answers: Counter<'outcome' | 'sent'>;
  lag: Histogram;
}

/** @param ofProcess also tells memory, event loop and garbage collection; once in a process is enough. */
export function createMetrics({ ofProcess = false } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Counter({ name: `tiep_dan_${name}`, help, labelNames, registers });
  const gauge = <Label extends string>(name: string, help: string, labelNames: Label[]) =>
    new Gauge({ name: `tiep_dan_${name}`, help, labelNames, registers });
  return {
    registry,
    requests: counter('http_requests_total', 'Answered HTTP requests.', ['route', 'method', 'status']),
    duration: new Histogram({
      name: 'tiep_dan_http_request_seconds',
      help: 'Time from the request to the end of its answer.',
      labelNames: ['route'],
      buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    operations: counter('operations_total', 'Executed operations.', ['graph', 'transport', 'operation', 'outcome']),
    faults: counter('faults_total', 'Faults told to clients.', ['graph', 'code']),
    answers: counter('shared_answers_total', 'Answers that are the same for everybody.', ['outcome', 'sent']),
    sockets: gauge('sockets', 'Open WebSockets.', ['graph']),
    subscriptions: gauge('subscriptions', 'Running subscriptions.', ['graph']),
    lag: new Histogram({
      name: 'tiep_dan_event_lag_seconds',
      help: 'Time from a change to its telling.',
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
      registers,
    }),
    closes: counter('socket_closes_total', 'Closed WebSockets.', ['graph', 'code']),
  };
}
