import { defineConfig } from "playwright/test";
import type { BrowserOptions } from "./browser/fixtures.ts";

export default defineConfig<object, BrowserOptions>({
	testDir: "browser",
	testMatch: "**/*.test.ts",
	outputDir: "../.cache/browser",
	timeout: 180_000, // milliseconds: the start of a browser, and a busy machine
	// Pixels that may differ in a picture: edges of curves, which graphics libraries draw differently.
	expect: { timeout: 30_000, toHaveScreenshot: { maxDiffPixels: 150 } },
	snapshotPathTemplate: "{testDir}/{testFileDir}/pictures/{arg}{ext}",
	updateSnapshots: "none", // a picture that is not there is a failure, not a first one
	fullyParallel: true,
	workers: 2, // a browser alone waits about half of its time
	// Starts and clicks in a busy browser fail now and then; a third failure is one. Shown as "flaky".
	retries: process.env.CI ? 2 : 0,
	forbidOnly: Boolean(process.env.CI),
	// The gate counts from the file that it names in the environment.
	reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
	projects: [
		{ name: "chromium", use: { family: "chromium" } },
		{ name: "firefox", use: { family: "firefox" } },
	],
});
