import { until } from "../../../tools/browser/wait.ts";
import { expect, MARKS, test } from "./living.ts";

test("marks that the page's script clears come back", async ({ living }) => {
	await living.open("framework");
	await living.expectMarks(...MARKS.quay);
	await living.session.tab.run(() => {
		CSS.highlights.clear();
		document.adoptedStyleSheets = [];
	});
	expect(await living.texts()).toEqual([]);
	await living.expectMarks(...MARKS.quay);
	expect(await living.session.tab.run(() => document.adoptedStyleSheets.length)).toBe(1);
	expect(await living.analyses()).toHaveLength(1);
});

test("with a script that always clears them there is no fight", async ({ living }) => {
	await living.open("framework");
	await living.expectMarks(...MARKS.quay);
	await living.call("clearAlways");
	const rounds = () =>
		living.session.tab.run(() =>
			Number(document.querySelector<HTMLElement>("#root")!.dataset.rounds),
		);
	await until("the marks to be put back once", async () => (await rounds()) === 2);
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	expect(await rounds()).toBe(2);
	await living.expectMarks(...MARKS.quay);
});
