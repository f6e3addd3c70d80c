import { expect, test, vi } from "vitest";
import { HeadlineBlock } from "../../../src/report/headline-block.tsx";
import { summarize } from "../../../src/report/summary.ts";
import { DEFAULT_SETTINGS } from "../../../src/shared/settings.ts";
import { draw } from "./drawn.ts";
import { attribution, report, source } from "./report.ts";

vi.mock("../../../src/platform/i18n.ts", () => ({
	message: (key: string) => key,
	messageFor: (key: string) => key,
}));
vi.mock("../../../src/platform/browser.ts", () => ({ browser: {} }));

test("the figures stand together, and after them how much of the article they are of", () => {
	const found = report("Two officials said so, reportedly.", {
		sources: [source(0, { kind: "unnamed-group" })],
		attributions: [
			attribution(0, { kind: "unnamed-group", sourceId: 0 }),
			attribution(1, { kind: "hidden" }),
		],
	});
	const read = { ...found, onlyBeginning: true, part: { number: 2, of: 4 } };
	const body = draw(
		<HeadlineBlock summary={summarize(read, DEFAULT_SETTINGS)} report={read}>
			{null}
		</HeadlineBlock>,
	);
	expect([...body.querySelectorAll("h1, p")].map(({ textContent }) => textContent)).toEqual([
		"headline_single",
		"headline_vague_more",
		"only_beginning",
		"only_part",
	]);
});
