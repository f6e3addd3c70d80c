import { describe, expect, test } from "vitest";
import { ACCOUNT_LISTS } from "../../../../src/engine/post-facts/account-lists.ts";
import { factsOf } from "./post.ts";

describe("the account", () => {
	test.each([
		["x", "sentoddyoung", { kind: "official", name: "Todd Young", office: "senator" }],
		["facebook", "SenatorToddYoung", { kind: "official", name: "Todd Young", office: "senator" }],
		[
			"x",
			"RepAmata",
			{ kind: "official", name: "Aumua Amata Coleman Radewagen", office: "representative" },
		],
		["x", "whitehouse", { kind: "official", name: "The White House", office: "body" }],
		["x", "AP", { kind: "outlet", name: "Associated Press" }],
		["bluesky", "nytimes.com", { kind: "outlet", name: "New York Times" }],
		[
			"bluesky",
			"harbour.house.gov",
			{ kind: "official", name: "harbour.house.gov", office: "domain" },
		],
		["bluesky", "harbour-house-gov.example", { kind: "other" }],
		["x", "ABC", { kind: "outlet", name: "ABC News (US)" }],
		["bluesky", "", { kind: "other" }],
		["x", "harbour.house.gov", { kind: "other" }],
		["x", "sentoddyoung_", { kind: "other" }],
		["tiktok", "AP", { kind: "other" }],
		["x", null, { kind: "unknown" }],
	] as const)("%s @%s", (platform, handle, account) => {
		expect(factsOf({ platform, handle }).account).toEqual(account);
	});

	test("is never listed for two", () => {
		const rows = [...ACCOUNT_LISTS.bodies.values()].flat();
		const owners = new Map<string, string>();
		for (const { account, handles } of rows) {
			for (const handle of handles) {
				const key = handle.toLowerCase();
				expect(owners.get(key) ?? account.name, handle).toBe(account.name);
				owners.set(key, account.name);
			}
		}
		expect(owners.size).toBeGreaterThan(80);
	});
});

describe("a known body's name", () => {
	test.each([
		["The White House", "whitehousenewz"],
		["CNN ✓", "cnn_official_"],
		["FOX NEWS 🇺🇸", "foxnews_live"],
	])("%s on @%s is another account's", (author, handle) => {
		const { namesake } = factsOf({ author, handle });
		expect(namesake?.handles).not.toContain(handle);
		expect(author.toLowerCase()).toContain(namesake!.name.toLowerCase());
	});

	test.each([
		["The White House", "WHITEHOUSE", "x"],
		["ABC News", "abcnews", "x"],
		["CNN Politics", "CNNPolitics", "x"],
		["Ana Ruiz, The White House", "anaruiz", "x"],
		["CNN", "cnn_tv", "instagram"],
		["CNN", null, "x"],
		[null, "cnn_tv", "x"],
	] as const)("%s on @%s is not remarked on", (author, handle, platform) => {
		expect(factsOf({ author, handle, platform }).namesake).toBeNull();
	});
});
