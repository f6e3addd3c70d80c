import { beforeEach, describe, expect, test, vi } from "vitest";
import { span } from "../../../src/engine/index.ts";
import { Follower } from "../../../src/highlight/follower.ts";
import type { ReadPage } from "../../../src/highlight/locate.ts";
import type { ReaderPlace } from "../../../src/shared/reader-place.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { attribution } from "../report/report.ts";

/** Statements stand 1,000 CSS pixels apart and are 100 high; three fit the pretended page. */
const GAP = 1_000;
const HEIGHT = 1_000;

class FakeRange {
	#at = 0;
	setStart(node: { readonly offset: number }) {
		this.#at = node.offset;
	}
	setEnd() {}
	getBoundingClientRect() {
		const top = this.#at * GAP - view.scrollTop;
		return { top, bottom: top + 100, height: 100 };
	}
}

const view = { scrollTop: 0, scrollHeight: 4 * GAP };
const listeners = new Map<string, () => void>();
const asked = vi.fn();

const document = {
	createRange: () => new FakeRange(),
	scrollingElement: view,
	get defaultView() {
		return fakeWindow;
	},
};
const fakeWindow = {
	innerHeight: HEIGHT,
	frameElement: null,
	document,
	setTimeout: (run: () => void) => {
		run();
		return 0;
	},
	clearTimeout() {},
	addEventListener(name: string, run: () => void, { signal }: { signal: AbortSignal }) {
		listeners.set(name, run);
		signal.addEventListener("abort", () => listeners.delete(name));
	},
} as unknown as Window;

/** Attribution `n` is the text's `n`th character. */
const page = {
	text: "abcd",
	document,
	analysis: {
		attributions: [0, 1, 2, 3].map((id) =>
			attribution(id, { kind: "unnamed-person", cue: span(id, id + 1) }),
		),
	},
	map: {
		rangesOf: ({ start }: { start: number }) => {
			asked();
			const node = { isConnected: true, length: 1, offset: start };
			return [{ startNode: node, startOffset: 0, endNode: node, endOffset: 1 }];
		},
		offsetOf: () => null,
	},
} as unknown as ReadPage;

function scrollBy(pixels: number): void {
	view.scrollTop += pixels;
	listeners.get("scroll")?.();
}

class FakeStaticRange {
	readonly startContainer: unknown;
	readonly endContainer: unknown;
	constructor({ startContainer, endContainer }: StaticRangeInit) {
		this.startContainer = startContainer;
		this.endContainer = endContainer;
	}
}

beforeEach(() => {
	vi.stubGlobal("StaticRange", FakeStaticRange);
	view.scrollTop = 0;
	listeners.clear();
	asked.mockClear();
});

function followed() {
	const told: ReaderPlace[] = [];
	const follower = new Follower(fakeWindow);
	follower.take(page, DEFAULT_SETTINGS);
	const stop = follower.follow((place) => told.push(place));
	return { told, follower, stop };
}

describe("a page that nobody follows", () => {
	test("is not watched, nor looked at", async () => {
		const follower = new Follower(fakeWindow);
		follower.take(page, DEFAULT_SETTINGS);
		await follower.during(span(2, 3), Promise.resolve());
		expect(asked).not.toHaveBeenCalled();
		expect(listeners.size).toBe(0);
	});

	test("is that again when the last one stops", () => {
		const { stop, told } = followed();
		expect(listeners.size).toBeGreaterThan(0);
		stop();
		expect(listeners.size).toBe(0);
		scrollBy(GAP);
		expect(told).toHaveLength(1);
	});
});

describe("a page that is followed", () => {
	test("tells the reader's place at once, then when it changes", () => {
		const { told } = followed();
		scrollBy(10);
		scrollBy(GAP);
		scrollBy(10);
		expect(told).toEqual([
			{ attribution: 0, by: "scrolling" },
			{ attribution: 1, by: "scrolling" },
		]);
	});

	test("tells that no statement is in sight", () => {
		const { told } = followed();
		view.scrollHeight = 9 * GAP;
		scrollBy(6 * GAP);
		view.scrollHeight = 4 * GAP;
		expect(told.at(-1)).toEqual({ attribution: null, by: "scrolling" });
	});

	test("stays with what the reader picked until they scroll on", async () => {
		const { told, follower } = followed();
		const arrive = () => {
			scrollBy(2 * GAP - 900);
			return Promise.resolve(true);
		};
		const scrolling = arrive();
		await follower.during(span(2, 3), scrolling);
		scrollBy(5);
		expect(told.at(-1)).toEqual({ attribution: 2, by: "picking" });
		scrollBy(-1_100);
		expect(told.at(-1)).toEqual({ attribution: 0, by: "scrolling" });
	});

	test("gives up a pick from which the reader scrolled away at once", async () => {
		const { told, follower } = followed();
		await follower.during(span(3, 4), Promise.resolve(true));
		expect(told.map(({ attribution: id }) => id)).toEqual([0, 3, 0]);
	});

	test("leaves out what is switched off", () => {
		const { told, follower } = followed();
		const marked = { ...DEFAULT_SETTINGS.marked, unnamed: false };
		follower.take(page, { ...DEFAULT_SETTINGS, marked });
		expect(told.at(-1)).toEqual({ attribution: null, by: "scrolling" });
	});
});
