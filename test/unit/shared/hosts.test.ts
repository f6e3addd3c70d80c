import fc from "fast-check";
import { expect, test } from "vitest";
import { hostOf, isHost, patternOf, withoutFragment } from "../../../src/shared/hosts.ts";

test.each([
	["https://news.example:8443/a?b#c", "news.example"],
	["http://[::1]/", "[::1]"],
	["https://ÜBER.example/", "xn--ber-goa.example"],
	["file:///tmp/a.html", null],
	["about:blank", null],
	["no address", null],
])("the host of %s is %s", (url, host) => {
	expect(hostOf(url)).toBe(host);
});

test("every host of a web address can stand in a pattern", () => {
	fc.assert(
		fc.property(fc.webUrl(), (url) => {
			const host = hostOf(url);
			expect(host !== null && isHost(host)).toBe(true);
			expect(patternOf(host ?? "")).toBe(`*://${host}/*`);
		}),
		{ numRuns: 30 },
	);
});

test.each(["*", "*.example", "a b", "a/b", "", "-a.example", "a.example."])(
	"%j is no host",
	(host) => {
		expect(isHost(host)).toBe(false);
	},
);

test("moving within a page does not change its address", () => {
	expect(withoutFragment("https://a.example/x#part")).toBe("https://a.example/x");
	expect(withoutFragment("https://a.example/x")).toBe("https://a.example/x");
});
