import { existsSync, readFileSync } from "node:fs";
import { serveSite } from "../../tools/browser/serve.ts";
import { sharedPath } from "../../tools/evaluate/shared-data.ts";
import { expect, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";

const SEED = sharedPath("evaluation", "seed", "page.html");

test("the page the project began with is marked in its article and nowhere else", async ({
	session,
}) => {
	test.skip(!existsSync(SEED), "the reference data is not on this machine");
	const site = await serveSite(new Map([["/seed", readFileSync(SEED, "utf8")]]));
	const reader = new Reader(session);
	await reader.open(`${site.url}seed`);
	const popup = await reader.openPopup();
	const marks = await reader.marksShown();
	const sources = await popup.run(() =>
		[...document.querySelectorAll(".source-name")].map((name) => name.textContent ?? ""),
	);
	site.close();
	expect([...new Set(marks.map(({ within }) => within))]).toEqual(["article"]);
	expect(marks.some(({ text }) => text.includes("two unnamed US officials"))).toBe(true);
	expect(sources).toContain("two unnamed US officials");
	expect(await popup.run(() => document.body.innerText)).toContain("@clashreport");
});
