/** What of an event of Chromium's trace tells how long its thread ran; microseconds. */
export interface ThreadEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	/** The clock of the thread, which stands while the thread waits for a processor or for work. */
	readonly tts?: number;
	/** For how long of the event the thread ran. */
	readonly tdur?: number;
	readonly args?: {
		/** Of a thread, in the event that names it. */
		readonly name?: string;
	};
}

const WORKER_THREAD = "ServiceWorker thread";

/**
 * For how long the threads of the service workers ran, from their first event to their last;
 * microseconds. Read from the threads' own clocks: a task that hears an extension's message is in no
 * event of the trace, and an analysis is nothing else.
 */
export function workerTime(events: readonly ThreadEvent[]): number {
	const threadOf = ({ pid, tid }: ThreadEvent) => `${pid} ${tid}`;
	const workers = new Map(
		events
			.filter(({ name, args }) => name === "thread_name" && args?.name === WORKER_THREAD)
			.map((event) => [threadOf(event), { from: Number.POSITIVE_INFINITY, to: 0 }]),
	);
	for (const event of events) {
		const worker = workers.get(threadOf(event));
		if (!worker || event.tts === undefined || event.name === "thread_name") continue;
		worker.from = Math.min(worker.from, event.tts);
		worker.to = Math.max(worker.to, event.tts + (event.tdur ?? 0));
	}
	return [...workers.values()].reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
}
