import type { View } from "../../tools/browser/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";

test("a reader's diary, from the first entry to the last", async ({ session, site }) => {
	const reader = new Reader(session);

	await test.step("notes nothing before it is asked to", async () => {
		await read(reader, `${site.url}story`);
		expect(await articlesIn(await reader.session.extensionPage("options.html"))).toEqual([]);
	});

	await test.step("notes what is read from then on, once each", async () => {
		const options = await session.extensionPage("options.html");
		await options.click("#diary input[role=switch]");
		await until("the choice to be kept", () => options.run(isTold));
		await options.close();
		await read(reader, `${site.url}story?utm_source=letter`);
		await read(reader, `${site.url}quiet`);
		await read(reader, `${site.url}story?utm_source=other#end`);
		const page = await session.extensionPage("options.html");
		const articles = await until("two articles, the story once more", async () => {
			// A busy machine may note an article only after the popup has told of it.
			await page.run(turnBackTo);
			const found = await articlesIn(page);
			return found.length === 2 && found[0]?.includes("Sample Courier") && found;
		});
		expect(articles[0]).toMatch(/Named \d+ · .*Unnamed \d+ · .*sources/);
		expect(articles[1]).toContain("A walk");
		await page.close();
	});

	await test.step("draws them, and gives the figures as a table", async () => {
		const page = await session.extensionPage("options.html");
		await expect.poll(() => page.run(partsDrawn)).toContain("unnamed");
		expect(await page.run(tableRows)).toBeGreaterThan(0);
		await page.close();
	});

	await test.step("forgets one, then all after a second question", async () => {
		const page = await session.extensionPage("options.html");
		await page.click(".diary-article button");
		await until("one article", async () => (await articlesIn(page)).length === 1);
		await page.click("#diary > .buttons > button:last-child");
		await page.click(".sure .button-main");
		await until("no article", async () => (await articlesIn(page)).length === 0);
		await page.close();
		const again = await session.extensionPage("options.html");
		expect(await articlesIn(again)).toEqual([]);
	});
});

/** Opens an address, has it read by a click, and waits for what comes of it. */
async function read(reader: Reader, url: string): Promise<void> {
	await reader.open(url);
	const popup = await reader.openPopup();
	await popup.close();
}

function articlesIn(page: View): Promise<string[]> {
	return page.run(async () => {
		for (let i = 0; i < 100 && document.querySelector("#diary") === null; i++) {
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		return [...document.querySelectorAll(".diary-article")].map((one) => one.textContent ?? "");
	});
}

/** What a page hears when the reader comes back to its tab. */
function turnBackTo(): void {
	document.dispatchEvent(new Event("visibilitychange"));
}

function isTold(): boolean {
	return document.querySelector(".told")?.textContent !== "";
}

function partsDrawn(): (string | null)[] {
	const parts = document.querySelectorAll(".diary-chart [data-category]");
	return [...parts].map((part) => part.getAttribute("data-category"));
}

function tableRows(): number {
	return document.querySelectorAll("#diary tbody tr").length;
}
