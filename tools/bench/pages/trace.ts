import type { Browser } from "playwright";
import { workerTime } from "./worker-time.ts";

/** An event of Chromium's trace; times are microseconds of one clock. */
interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	/** The clock of the thread. */
	readonly tts?: number;
	/** Time the thread ran, without what it waited for a processor. */
	readonly tdur?: number;
	readonly args?: {
		/** Of a thread, in the event that names it. */
		readonly name?: string;
		readonly data?: { readonly url?: string; readonly fileName?: string };
	};
}

/** A task of one thread; milliseconds. */
export interface Task {
	readonly start: number;
	readonly end: number;
	/** For how long the thread ran. */
	readonly busy: number;
	/** For how long of that it ran for the first time what a script's file says. */
	readonly starting: number;
	/** Whether one of the scripts ran in it. */
	readonly isOurs: boolean;
}

/** How the addresses of scripts end. */
export type Scripts = readonly string[];

export interface Trace {
	/** The tasks of the thread that made the performance mark, in order. */
	tasksAt(mark: string, scripts: Scripts): Task[];
	/** For how long the service workers ran, milliseconds. */
	workerTime(): number;
	/** When the page's navigation began, the page was loaded, a performance mark was made; or null. */
	timeOf(name: string, mark: string): number | null;
}

const CATEGORIES = ["toplevel", "devtools.timeline", "blink.user_timing", "v8"];
const TASK = "ThreadControllerImpl::RunTask";

/** Does something while the browser writes down what its threads do. */
export async function traced(browser: Browser, work: () => Promise<void>): Promise<Trace> {
	const connection = await browser.newBrowserCDPSession();
	const events: TraceEvent[] = [];
	connection.on("Tracing.dataCollected", ({ value }) => {
		for (const event of value) events.push(event as unknown as TraceEvent);
	});
	await connection.send("Tracing.start", {
		transferMode: "ReportEvents",
		traceConfig: { includedCategories: CATEGORIES },
	});
	await work();
	const complete = new Promise((resolve) => connection.once("Tracing.tracingComplete", resolve));
	await connection.send("Tracing.end");
	await complete;
	await connection.detach();
	return traceOf(events);
}

function traceOf(events: readonly TraceEvent[]): Trace {
	const threadOf = (mark: string) => events.find(({ name }) => name === mark);
	return {
		tasksAt: (mark, scripts) => {
			const at = threadOf(mark);
			return at ? tasksOn(events.filter(isOn(at)), scripts) : [];
		},
		workerTime: () => milliseconds(workerTime(events)),
		timeOf: (name, mark) => {
			const at = threadOf(mark);
			const found = at && events.filter((event) => event.name === name && isOn(at)(event)).at(-1);
			return found ? milliseconds(found.ts) : null;
		},
	};
}

function tasksOn(events: readonly TraceEvent[], scripts: Scripts): Task[] {
	const ours = events.filter(isOf(scripts)).sort((a, b) => a.ts - b.ts);
	const tasks = events.filter(({ name, ph }) => name === TASK && ph === "X");
	tasks.sort((a, b) => a.ts - b.ts);
	const dispatches = events.filter(({ name }) => name === "EventDispatch");
	const result: Task[] = [];
	let at = 0;
	for (const { ts, dur = 0, tdur = dur } of tasks) {
		while (at < ours.length && ours[at]!.ts < ts) at++;
		const from = at;
		while (at < ours.length && ours[at]!.ts <= ts + dur) at++;
		const inside = ours.slice(from, at);
		const first = inside.find(({ name }) => name === "EvaluateScript");
		result.push({
			start: milliseconds(ts),
			end: milliseconds(ts + dur),
			busy: milliseconds(dispatchTime(inside, dispatches) ?? tdur),
			starting: milliseconds(first?.tdur ?? first?.dur ?? 0),
			isOurs: inside.length > 0,
		});
	}
	return result;
}

/**
 * For how long events were dispatched to a script that ran for nothing else in a task; null when it
 * ran for something else too. The rest of such a task is the page's: it is loaded, it was clicked.
 */
function dispatchTime(
	inside: readonly TraceEvent[],
	dispatches: readonly TraceEvent[],
): number | null {
	const around = inside.map(({ ts }) =>
		dispatches.find((event) => event.ts <= ts && ts <= event.ts + (event.dur ?? 0)),
	);
	if (inside.length === 0 || around.includes(undefined)) return null;
	return [...new Set(around)].reduce((sum, one) => sum + (one?.tdur ?? one?.dur ?? 0), 0);
}

function isOf(scripts: Scripts): (event: TraceEvent) => boolean {
	return ({ args }) => {
		const address = args?.data?.url ?? args?.data?.fileName ?? "";
		return scripts.some((script) => address.endsWith(script));
	};
}

function isOn({ pid, tid }: TraceEvent): (event: TraceEvent) => boolean {
	return (event) => event.pid === pid && event.tid === tid;
}

function milliseconds(microseconds: number): number {
	return microseconds / 1_000;
}
