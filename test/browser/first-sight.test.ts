import { LEAST } from "../../src/popup/least-heights.ts";
import type { View } from "../../tools/browser/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";

/** CSS pixels, each with the room above it. */
interface Heights {
	readonly headings: readonly number[];
	readonly sources: readonly number[];
	readonly veiledSources: readonly number[];
	readonly notesHeading: readonly number[];
	readonly notes: readonly number[];
}

test("nothing that the popup draws first is lower than it is taken to be", async ({
	session,
	site,
}) => {
	const reader = new Reader(session);
	await reader.open(`${site.url}story`);
	const popup = await reader.openPopup();
	await unfoldAll(popup);
	const { headings, sources, veiledSources, notesHeading, notes } = await popup.run(heightsOf);
	expect(lowest(headings)).toBeGreaterThanOrEqual(LEAST.heading);
	expect(lowest(sources)).toBeGreaterThanOrEqual(LEAST.source);
	expect(lowest(veiledSources)).toBeGreaterThanOrEqual(LEAST.source + LEAST.veil);
	expect(lowest(notesHeading)).toBeGreaterThanOrEqual(LEAST.notes);
	expect(lowest(notes)).toBeGreaterThanOrEqual(LEAST.note);
	for (const measured of [headings, sources, veiledSources, notesHeading, notes])
		expect(measured).not.toEqual([]);
});

/** Firefox counts in sixtieths of a pixel, and rounds. */
function lowest(heights: readonly number[]): number {
	return Math.round(Math.min(...heights) * 10) / 10;
}

/** Groups whose category is not marked are folded. */
async function unfoldAll(popup: View): Promise<void> {
	await popup.run(() => {
		for (const group of document.querySelectorAll<HTMLDetailsElement>(".group")) group.open = true;
	});
	const isUnfolded = () =>
		[...document.querySelectorAll(".group")].every((group) => group.querySelector(".source"));
	await until("all sources", () => popup.run(isUnfolded));
}

function heightsOf(): Heights {
	const all = (selector: string) => [...document.querySelectorAll(selector)];
	const boxOf = (element: Element) => element.getBoundingClientRect();
	const marginAbove = (element: Element) => Number.parseFloat(getComputedStyle(element).marginTop);
	const withMargin = (element: Element) => boxOf(element).height + marginAbove(element);
	/** What stands between the things before and the first of a list. */
	const above = (whole: Element, first: Element) =>
		boxOf(first).top - marginAbove(first) - boxOf(whole.previousElementSibling!).bottom;
	const isVeiled = (source: Element) => source.querySelector(".veil") !== null;
	return {
		headings: all(".group").map((group) => above(group, group.querySelector(".source")!)),
		sources: all(".source")
			.filter((one) => !isVeiled(one))
			.map(withMargin),
		veiledSources: all(".source").filter(isVeiled).map(withMargin),
		notesHeading: all(".notes").map((notes) =>
			above(notes.parentElement!, notes.firstElementChild!),
		),
		notes: all(".notes > *").map(withMargin),
	};
}
