import { until } from "../../tools/browser/wait.ts";
import { expect, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";

test("every site is given back when the reader chooses one of them, and that when none", async ({
	session,
	site,
}) => {
	const reader = new Reader(session);
	await reader.allowEverySite();
	const options = await session.extensionPage("options.html");
	const granted = () =>
		options.run(async () => {
			const { permissions } = globalThis.browser ?? globalThis.chrome;
			return (await permissions.getAll()).origins ?? [];
		});
	const isOneSite = async () => (await granted()).join() === "*://localhost/*";
	await reader.open(`${site.url}story`);
	const popup = await reader.openPopup();
	await popup.click("input[name=run][value=this-site]");
	await until("every site to be given back", isOneSite);
	// What the background heard of that takes the choice back no more.
	await reader.open(`${site.url}quiet`);
	await reader.open(`${site.url}story`);
	await reader.marksShown();
	expect(await isOneSite()).toBe(true);
	await options.click(".site button");
	await until("the site to be given back", async () => (await granted()).length === 0);
});
