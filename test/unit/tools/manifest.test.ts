import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { OLDEST } from "../../../tools/browser/find.ts";
import { TARGETS } from "../../../tools/build/bundle.ts";
import { manifestFor, without } from "../../../tools/build/manifest.ts";
import { BROWSERS, ROOT } from "../../../tools/build/paths.ts";

const POLICY = [
	"default-src 'none'",
	"script-src 'self' 'wasm-unsafe-eval'",
	"style-src 'self'",
	"img-src 'self'",
	"font-src 'self'",
	"connect-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'none'",
];

describe.each(BROWSERS)("the manifest for %s", (browser) => {
	test("forbids its pages everything but the extension's own files", async () => {
		const { content_security_policy: policy } = (await manifestFor(browser)) as {
			content_security_policy: Record<string, string>;
		};
		expect(Object.keys(policy)).toEqual(["extension_pages"]);
		expect(policy.extension_pages!.split("; ")).toEqual(POLICY);
	});

	test("opens nothing to pages and other extensions", async () => {
		const manifest = await manifestFor(browser);
		for (const key of [
			"web_accessible_resources",
			"externally_connectable",
			"host_permissions",
			"content_scripts",
			"sandbox",
		]) {
			expect(manifest).not.toHaveProperty(key);
		}
	});

	test("asks at installation for nothing that browsers warn of", async () => {
		const { permissions } = (await manifestFor(browser)) as { permissions: string[] };
		const quiet = ["activeTab", "scripting", "sidePanel", "storage"];
		expect(permissions.filter((name) => !quiet.includes(name))).toEqual([]);
	});
});

describe("a manifest", () => {
	const manifest = { permissions: ["storage", "tabs"], action: { popup: "a.html", area: "menu" } };

	test("loses the fields and entries that are named, and no others", () => {
		expect(without(manifest, ["permissions.tabs", "action.area"])).toEqual({
			permissions: ["storage"],
			action: { popup: "a.html" },
		});
	});

	test.each(["permissions.sidePanel", "action.title", "sidebar", "action.popup.page"])(
		"that has no %s stops the build",
		(path) => expect(() => without(manifest, [path])).toThrow(path),
	);
});

describe("the oldest browsers", () => {
	test("are the same for manifest, bundles, tools and readers", async () => {
		const chrome = (await manifestFor("chrome")) as { minimum_chrome_version: string };
		const firefox = (await manifestFor("firefox")) as {
			browser_specific_settings: Record<"gecko" | "gecko_android", { strict_min_version: string }>;
		};
		const { gecko, gecko_android: android } = firefox.browser_specific_settings;
		expect(TARGETS.chrome).toBe(`chrome${chrome.minimum_chrome_version}`);
		expect(TARGETS.firefox).toBe(`firefox${Number.parseInt(gecko.strict_min_version, 10)}`);
		expect(OLDEST).toEqual({
			chromium: Number(chrome.minimum_chrome_version),
			firefox: Number.parseInt(gecko.strict_min_version, 10),
		});
		const readme = readFileSync(join(ROOT, "README.md"), "utf8").replace(/\s+/g, " ");
		expect(readme).toContain(`Chrome, Edge or another Chromium ${chrome.minimum_chrome_version}`);
		expect(readme).toContain(`Firefox ${OLDEST.firefox}`);
		expect(readme).toContain(
			`Firefox for Android ${Number.parseInt(android.strict_min_version, 10)}`,
		);
	});
});
