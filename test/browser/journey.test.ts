import { analyzeFile } from "../../tools/analyze/run.ts";
import type { View } from "../../tools/browser/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { finderFor } from "../../tools/finder/finder.ts";
import { expect, test } from "./fixtures.ts";
import { differingPixels } from "./pixels.ts";
import { Reader } from "./reader.ts";

const SENTENCE = /^\d+ of \d+ attributed statements rest on unnamed sources/;

for (const background of ["stays alive", "is killed before every step"] as const) {
	test(`a reader's way through an article; the background ${background}`, async ({
		session,
		site,
	}) => {
		const isKilled = background !== "stays alive";
		const reader = new Reader(session, async () => {
			if (isKilled) await session.killBackground();
		});

		await test.step("installs, reads the welcome page, chooses every site", async () => {
			await reader.allowEverySite();
		});

		await test.step("opens an article and sees who says so", async () => {
			await reader.open(`${site.url}story`);
			const marks = await reader.marksShown();
			expect(marks.map(({ text }) => text).join(" | ")).toContain(
				"two unnamed government officials",
			);
			expect([...new Set(marks.map(({ within }) => within))]).toEqual(["article"]);
		});

		await test.step("switches the marks off and on again", async () => {
			const popup = await reader.openPopup();
			await reader.choose(popup, ".footer input[role=switch]");
			await reader.marksGone();
			const plain = await session.tab.screenshot();
			await reader.choose(popup, ".footer input[role=switch]");
			await reader.marksShown();
			const painted = async () => differingPixels(plain, await session.tab.screenshot());
			await expect.poll(painted).toBeGreaterThan(500);
			await popup.close();
		});

		await test.step("opens the popup and jumps to a source", async () => {
			const popup = await reader.openPopup();
			expect(await popup.run(() => document.querySelector("h1")?.textContent)).toMatch(SENTENCE);
			await session.tab.run(() => scrollTo(0, document.body.scrollHeight));
			const bottom = await session.tab.run(() => scrollY);
			await reader.choose(popup, "[data-category=unnamed] .source-name");
			await until(
				"the page to scroll",
				async () => (await session.tab.run(() => scrollY)) < bottom,
			);
			await popup.close();
		});

		await test.step("copies the analysis that the command line gives as well", async () => {
			const popup = await reader.openPopup();
			const { file: address, ...copied } = await copiedFrom(popup, reader);
			const { file: _, ...printed } = await analysisOfSample();
			expect(address).toBe(`${site.url}story`);
			expect(copied).toEqual(printed);
			await popup.close();
		});

		await test.step("turns the extension off for this site", async () => {
			const popup = await reader.openPopup();
			await reader.choose(popup, "input[name=run][value=never]");
			await reader.marksGone();
			await popup.close();
			await reader.open(`${site.url}story?again`);
			await expectNoMarks(reader);
		});

		await test.step("turns it on again, then takes the permission back", async () => {
			const popup = await reader.openPopup();
			await reader.choose(popup, "input[name=run][value=every-site]");
			await reader.marksShown();
			await popup.close();
			await reader.withdraw();
			await reader.open(`${site.url}story?later`);
			await expectNoMarks(reader);
			expect(await reader.mayRead()).toBe(false);
		});

		await test.step("still reads a page when asked to by a click", async () => {
			const popup = await reader.openPopup();
			await reader.marksShown();
			await popup.close();
		});
	});
}

type Exported = Record<string, unknown>;

/** What the popup puts on the clipboard. */
async function copiedFrom(popup: View, reader: Reader): Promise<Exported> {
	await popup.run(() => {
		Object.defineProperty(navigator.clipboard, "writeText", {
			value: async (text: string) => {
				document.documentElement.dataset.copied = text;
			},
		});
	});
	await reader.choose(popup, ".footer [popovertarget=hand-out]");
	await reader.choose(popup, "[data-item=copy-json]");
	const text = await until("the copy", () =>
		popup.run(() => document.documentElement.dataset.copied ?? null),
	);
	return JSON.parse(text) as Exported;
}

async function analysisOfSample(): Promise<Exported> {
	const result = await analyzeFile("tools/sample/article.html", await finderFor(false));
	if (!result.ok) throw new Error(result.error);
	return JSON.parse(JSON.stringify(result.value)) as Exported;
}

/** Longer than the extension takes to mark the page when it may. */
async function expectNoMarks(reader: Reader): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, 1_500));
	expect(await reader.marks()).toEqual([]);
}
