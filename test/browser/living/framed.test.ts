import { words } from "../words.ts";
import { expect, test } from "./living.ts";

test("a page whose text stands in a frame says so", async ({ living }) => {
	await living.open("framed");
	const popup = await living.reader.openPopup();
	const said = await popup.run(() => document.querySelector("main")?.textContent);
	expect(said).toContain(words("state_in_frame"));
	await popup.close();
	expect(await living.analyses()).toEqual([]);
});
