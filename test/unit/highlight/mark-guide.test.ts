import { beforeEach, expect, test, vi } from "vitest";
import type { CardRequest } from "../../../src/highlight/card-kit.ts";
import type { Scene } from "../../../src/highlight/guide-kit.ts";
import { MarkGuide } from "../../../src/highlight/mark-guide.ts";
import type { PlacedMark } from "../../../src/highlight/painter.ts";
import type { CorrectionFault } from "../../../src/shared/correction.ts";
import { attribution } from "../report/report.ts";

/** Words on one line; `left` moves when the window changes its width. */
class Words {
	left = 0;
	getClientRects() {
		return [{ left: this.left, top: 0, right: this.left + 100, bottom: 20 }];
	}
}
vi.stubGlobal("Range", Words);

const words = [new Words(), new Words()];
const MARKS = words.map((range, id) => {
	const found = attribution(id, { kind: "unnamed-person", contentSpans: [] });
	const mark = { attribution: found, category: "unnamed", spans: [{ start: id, end: id + 1 }] };
	return { mark, ranges: [range], category: "unnamed" } as unknown as PlacedMark;
}) as [PlacedMark, PlacedMark];

/** Ends the scrolling to a mark that was stepped to. */
let endScroll: (isThere: boolean) => void;
vi.mock("../../../src/highlight/scroll.ts", () => ({
	REST_AT: 0.38,
	scrollToRange: () => new Promise<boolean>((resolve) => (endScroll = resolve)),
}));
vi.mock("../../../src/highlight/painter.ts", () => ({
	placeMarks: () => ({ next: () => ({ done: true, value: MARKS }) }),
}));

let scene: { shown: { page: object } | null };
let window: EventTarget;
let shown: CardRequest | null;
let told: CorrectionFault[];
let moved: number[];
/** Ends the correction under way: with a fault, or with the marks that are painted then. */
let end: (fault: CorrectionFault | null, painted?: readonly PlacedMark[]) => void;
let guide: MarkGuide;

function makeCard() {
	return {
		box: null,
		hasFocus: false,
		hasKeyboard: false,
		isAt: () => false,
		open: (request: CardRequest) => {
			shown = request;
		},
		moveTo: ({ left }: { left: number }) => moved.push(left),
		focus() {},
		tell: (fault: CorrectionFault) => told.push(fault),
		close: () => {
			shown = null;
		},
	};
}

beforeEach(() => {
	[shown, told, moved] = [null, [], []];
	const document = { createRange: () => new Words() };
	window = Object.assign(new EventTarget(), { document, setTimeout, clearTimeout });
	Object.assign(document, { defaultView: window });
	const painter = { painted: MARKS as readonly PlacedMark[], tint() {}, untint() {} };
	const change = () =>
		new Promise<CorrectionFault | null>((resolve) => {
			end = (fault, painted = MARKS) => {
				const paint = () => {
					painter.painted = painted;
				};
				if (!fault) guide.repaint(paint);
				resolve(fault);
			};
		});
	const attributions = MARKS.map(({ mark }) => mark.attribution);
	const page = { document, text: "", analysis: { attributions } };
	scene = { window, document, painter, change, shown: { page, settings: {} } } as typeof scene;
	const means = { makeCard, keepChange: vi.fn() };
	guide = new MarkGuide(scene as unknown as Scene, means as never);
});

const open = (index: 0 | 1) => guide.open(MARKS[index], { by: "pointer", x: 0, y: 0 });
const correct = () => shown!.onChange({ does: "take-back", correction: { id: 0, passing: false } });
const idShown = () => shown?.placed.mark.attribution.id ?? null;
const rest = () => new Promise((resolve) => setTimeout(resolve));

test("a card stays while what was corrected on it is kept, and when its mark is taken out by that", async () => {
	open(0);
	correct();
	end(null, [MARKS[1]]);
	await rest();
	expect(idShown()).toBe(0);
});

test.each([
	["stays", MARKS],
	["is taken out", [MARKS[1]]],
])(
	"a card that the reader closes meanwhile stays closed, where its mark %s",
	async (_, painted) => {
		open(0);
		correct();
		guide.leave("escape");
		end(null, painted);
		await rest();
		expect(shown).toBeNull();
	},
);

test("another card that they open meanwhile stays open, and is not told the first one's fault", async () => {
	open(0);
	correct();
	open(1);
	end("full");
	await rest();
	expect(idShown()).toBe(1);
	expect(told).toEqual([]);
	open(0);
	correct();
	open(1);
	end(null);
	await rest();
	expect(idShown()).toBe(1);
});

test("a fault is told on the card", async () => {
	open(0);
	correct();
	end("full");
	await rest();
	expect([idShown(), ...told]).toEqual([0, "full"]);
});

test("a card goes where its words go when the window changes its width, as long as it is open", () => {
	open(0);
	words[0]!.left = 300;
	window.dispatchEvent(new Event("resize"));
	expect(moved).toEqual([300]);
	guide.close();
	window.dispatchEvent(new Event("resize"));
	expect(moved).toEqual([300]);
});

test("the card of a mark that is stepped to opens once the page stands still", async () => {
	const stepped = guide.step(1);
	expect(shown).toBeNull();
	endScroll(true);
	expect(await stepped).toBe(true);
	expect(idShown()).toBe(0);
});

test.each([
	["is left", () => null],
	["is read anew", () => ({ ...scene.shown, page: { ...scene.shown?.page } })],
])("no card opens on a page that %s while it scrolls to a mark", async (_, shownThen) => {
	const stepped = guide.step(1);
	scene.shown = shownThen();
	endScroll(true);
	expect(await stepped).toBe(false);
	expect(shown).toBeNull();
});
