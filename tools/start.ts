/**
 * `npm start [-- [--headless] FILE|URL]`: builds the extension and opens a browser with it on the
 * given page or on a sample. Without a display it prints what the popup says and keeps pictures.
 */
import { openBrowser } from "./browser/open.ts";
import { buildAll } from "./build/build.ts";
import { chooseBrowser, hasDisplay } from "./start/choose.ts";
import { recordForUser } from "./start/record.ts";
import { showToUser } from "./start/show.ts";
import { targetOf } from "./start/target.ts";
import { explainAndExit } from "./terminal/fail.ts";

const args = process.argv.slice(2);
const headless = args.includes("--headless") || !hasDisplay();
const name = args.find((one) => !one.startsWith("--"));

try {
	const target = await targetOf(name);
	const { family, executable } = chooseBrowser();
	await buildAll();
	console.log(`Opening ${target.url} in ${executable}${headless ? " without a window" : ""} ...`);
	const session = await openBrowser(family, { executable, headless });
	await (headless ? recordForUser : showToUser)(session, target.url);
	target.close();
} catch (error) {
	explainAndExit(error);
}
