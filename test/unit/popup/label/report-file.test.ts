import { describe, expect, test } from "vitest";
import { fileNameOf, jsonOf } from "../../../../src/popup/label/report-file.ts";
import { report } from "../../report/report.ts";

describe("the exported file", () => {
	test("holds the analysis under the page's address", () => {
		const json = JSON.parse(jsonOf(report("“No,” she said."))) as Record<string, unknown>;
		expect(json).toMatchObject({
			format: "onrecord/1",
			file: "https://news.example/2031/bridge",
			text: "“No,” she said.",
		});
	});

	test.each([
		["Où est la Chaise?", "on-record-news-example-ou-est-la-chaise.json"],
		["../../etc/passwd", "on-record-news-example-etc-passwd.json"],
		[null, "on-record-news-example.json"],
		["日本", "on-record-news-example.json"],
	])("of %s is named %s", (title, expected) => {
		expect(fileNameOf({ url: "https://news.example/a?b=c", title }, "json")).toBe(expected);
	});

	test("has a name even when the page has neither host nor title", () => {
		expect(fileNameOf({ url: "", title: "" }, "png")).toBe("on-record-article.png");
	});

	test("has a name of bounded length", () => {
		const name = fileNameOf({ url: "https://news.example/", title: "word ".repeat(500) }, "csv");
		expect(name.length).toBeLessThanOrEqual(80);
	});
});
