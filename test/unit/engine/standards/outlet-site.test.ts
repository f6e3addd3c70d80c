import { expect, test } from "vitest";
import { isSite, siteOf } from "../../../../src/engine/standards/outlet-site.ts";

test.each([
	["Reuters", "www.reuters.com"],
	["the Wall Street Journal", "www.wsj.com"],
	["The New York Times", "mobile.nytimes.com"],
	["the Washington Post", "washingtonpost.com"],
	["the Washington Post", "wapo.st"],
	["the Associated Press", "apnews.com"],
	["National Public Radio", "npr.org"],
	["BBC", "news.bbc.co.uk"],
	["BBC News", "bbc.com"],
	["Fox", "www.foxnews.com"],
	["Meet the Press", "www.nbcnews.com"],
	["ABC News", "abcnews.go.com"],
	["the Financial Times", "www.ft.com"],
	["the Financial Times", "ft.com"],
	["the Sydney Morning Herald", "smh.com.au"],
	["The Hill", "thehill.com"],
	["Politico", "politi.co"],
	["Politico", "www.politi.co"],
	["USA Today", "eu.usatoday.com"],
])("%s is at %s", (name, host) => {
	expect(isSite(name, host)).toBe(true);
});

test.each([
	["the Times", "www.nytimes.com"],
	["the Times", "time.com"],
	["Reuters", "reuters.com.bell.example"],
	["Reuters", "r.co"],
	["The Hill", "capitolhill.gov"],
	["the Washington Post", "post.example"],
	["CNN", "cnnbrasil.com.br"],
	["the paper", "t.co"],
	["Fortune", "fo.example"],
	["Coastal Outlook", "bell.co.uk"],
	["the Financial Times", "ft.bell.example"],
	["Reuters", "reuters.bell.example"],
	["…", "www.reuters.com"],
	["Reuters", "com"],
	["Reuters", "[2001:db8::1]"],
])("%s is not at %s", (name, host) => {
	expect(isSite(name, host)).toBe(false);
});

test("long names and labels of one letter over and over take no time", () => {
	const name = "aaaaaaaa ".repeat(1_000);
	const began = performance.now();
	expect(isSite(name, `${"a".repeat(5_000)}b.example`)).toBe(false);
	expect(performance.now() - began).toBeLessThan(2_000);
});

test.each([
	["https://www.courier.example/2031", "courier.example"],
	["HTTPS://News.Courier.example:8443/?q", "news.courier.example"],
	["http://ana:pw@courier.example", "courier.example"],
	["file:///tmp/page.html", null],
	[null, null],
])("the site of %s is %s", (url, site) => {
	expect(siteOf(url)).toBe(site);
});
