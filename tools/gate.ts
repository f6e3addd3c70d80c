/**
 * `npm test`: everything that must hold before a change is done. Installs Chromium and Firefox by
 * apt where they are not there; ends with the line "N passed, N failed".
 */
import { FAMILIES } from "./browser/executables.ts";
import { requireBrowser } from "./browser/install.ts";
import { FIREFOX_LINT, PACKAGES, STATIC_CHECKS } from "./gate/checks.ts";
import { finish } from "./gate/finish.ts";
import { NOTHING, runSteps, type Step } from "./gate/step.ts";
import { browserTests, unitTests } from "./gate/suites.ts";

const BROWSERS: Step = {
	name: "browsers",
	run: async () => {
		for (const family of FAMILIES) process.stderr.write(`${requireBrowser(family)}\n`);
		return NOTHING;
	},
};

finish(
	await runSteps([...STATIC_CHECKS, unitTests(), PACKAGES, FIREFOX_LINT, BROWSERS, browserTests()]),
);
