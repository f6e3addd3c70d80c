import { afterAll, expect, test } from "vitest";
import { type ServedPage, serveSite } from "../../../tools/browser/serve.ts";
import { quietPage } from "../../../tools/evaluate/quiet-page.ts";

/** A browser takes no policy from a page that puts something before its head. */
const WITHOUT_HEAD = `<!doctype html><div></div><head><meta http-equiv="refresh" content="1">
	<script src="https://example.org/a.js"></script></head><p>Text.</p>`;
const site = await serveSite(
	new Map<string, string | ServedPage>([
		["/quiet", quietPage(WITHOUT_HEAD)],
		["/plain", WITHOUT_HEAD],
	]),
);
afterAll(() => site.close());

test("a saved page is served so that it asks for nothing, however it is made", async () => {
	const quiet = await fetch(`${site.url}quiet`);
	expect(quiet.headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
	expect(await quiet.text()).not.toContain("refresh");
	const plain = await fetch(`${site.url}plain`);
	expect(plain.headers.get("content-security-policy")).toBeNull();
	expect(await plain.text()).toBe(WITHOUT_HEAD);
});

test("what is not there is answered so", async () => {
	expect((await fetch(`${site.url}nowhere`)).status).toBe(404);
});
