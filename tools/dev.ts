/**
 * `npm run dev [-- FILE|URL]`: builds on every change and reloads the extension in a browser that
 * stays open. Without a display it only builds.
 */
import { openBrowser } from "./browser/open.ts";
import type { Session } from "./browser/session.ts";
import { buildAll } from "./build/build.ts";
import { onSourceChange } from "./dev/watch.ts";
import { chooseBrowser, hasDisplay } from "./start/choose.ts";
import { targetOf } from "./start/target.ts";

async function rebuild(session: Session | null): Promise<void> {
	const started = performance.now();
	try {
		await buildAll({ readable: true });
		await session?.reload();
		console.log(`built in ${Math.round(performance.now() - started)} ms`);
	} catch (error) {
		// The next save may mend it.
		console.error(error instanceof Error ? error.message : error);
	}
}

async function openSession(): Promise<Session | null> {
	if (!hasDisplay()) {
		console.log("No display: building on every change, without a browser.");
		return null;
	}
	const { family, executable } = chooseBrowser();
	const session = await openBrowser(family, { executable, headless: false });
	const { url } = await targetOf(process.argv[2]);
	await session.tab.open(url);
	session.ended.then(() => process.exit());
	return session;
}

await rebuild(null);
const session = await openSession();
onSourceChange(() => rebuild(session));
