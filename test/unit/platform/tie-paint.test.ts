import { beforeEach, expect, test, vi } from "vitest";
import { tiePaint } from "../../../src/platform/tie-paint.ts";
import { ALIVE_CSS, ALIVE_SIGN } from "../../../src/shared/alive-style.ts";

/** Frames by their ids, as their page's script sees them. */
interface FakeFrame {
	readonly id: number;
	/** What the sign is in it; null: it is another site's, which may not be looked into. */
	readonly sign: string | null;
	readonly frames?: readonly FakeFrame[];
}

const { scripting, runtime } = vi.hoisted(() => ({
	scripting: {
		executeScript: vi.fn(
			async ({ func, args }: { func: (...args: string[]) => unknown; args: string[] }) => [
				{ result: func(...args) },
			],
		),
		insertCSS: vi.fn(async (_: object) => undefined),
	},
	runtime: { getURL: vi.fn(() => "moz-extension://id/") },
}));

vi.mock("../../../src/platform/browser.ts", () => ({ browser: { scripting, runtime } }));

/** A window as far as it is asked. */
function windowOf({ id, sign, frames = [] }: FakeFrame): object {
	return {
		id,
		get document() {
			if (sign === null) throw new Error("Permission denied");
			return {};
		},
		getComputedStyle: () => ({
			getPropertyValue: (name: string) => (name === ALIVE_SIGN ? sign : ""),
		}),
		...Object.fromEntries(frames.map((frame, i) => [i, windowOf(frame)])),
		length: frames.length,
	};
}

function show(page: FakeFrame): void {
	vi.stubGlobal("window", windowOf(page));
	vi.stubGlobal("browser", { runtime: { getFrameId: (view: { id: number }) => view.id } });
}

beforeEach(() => vi.clearAllMocks());

const tied = () => scripting.insertCSS.mock.calls.map(([call]) => call);

test("the page and its own frames are tied, however deep, and no frame of another site", async () => {
	const own = { id: 4, sign: "", frames: [{ id: 5, sign: "" }] };
	const advertisement = { id: 6, sign: null, frames: [{ id: 7, sign: "" }] };
	show({ id: 0, sign: "", frames: [advertisement, own] });
	await tiePaint(3);
	expect(tied()).toEqual([{ target: { tabId: 3, frameIds: [0, 4, 5] }, css: ALIVE_CSS }]);
});

test("what is tied already is left as it is, so that sheets do not pile up", async () => {
	show({ id: 0, sign: "1", frames: [{ id: 4, sign: "" }] });
	await tiePaint(3);
	expect(tied()).toMatchObject([{ target: { frameIds: [4] } }]);
	show({ id: 0, sign: "1" });
	await tiePaint(3);
	expect(tied()).toHaveLength(1);
});

test("a page that has gone meanwhile is no error", async () => {
	scripting.executeScript.mockRejectedValueOnce(new Error("No tab with id: 3"));
	await expect(tiePaint(3)).resolves.toBeUndefined();
});

test("where style sheets outlive the extension nothing is asked of the page", async () => {
	runtime.getURL.mockReturnValueOnce("chrome-extension://id/");
	await tiePaint(3);
	expect(scripting.executeScript).not.toHaveBeenCalled();
});
