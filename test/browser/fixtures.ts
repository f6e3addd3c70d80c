import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test as base } from "playwright/test";
import type { Family } from "../../tools/browser/executables.ts";
import { findBrowser } from "../../tools/browser/find.ts";
import { type OpenOptions, openBrowser } from "../../tools/browser/open.ts";
import { type ServedSite, serveSite } from "../../tools/browser/serve.ts";
import type { Session } from "../../tools/browser/session.ts";
import { ROOT } from "../../tools/build/paths.ts";

export interface BrowserOptions {
	readonly family: Family;
}

interface BrowserFixtures {
	/** A fresh browser with the extension. */
	readonly session: Session;
	/** A web site of this machine; its host is `localhost`. */
	readonly site: ServedSite;
}

/** The bundled sample, served at `/story`. */
export const SAMPLE = readFileSync(join(ROOT, "tools", "sample", "article.html"), "utf8");

export const test = base.extend<BrowserFixtures, BrowserOptions>({
	family: ["chromium", { option: true, scope: "worker" }],
	session: async ({ family }, use) => {
		const session = await openTwice(family);
		await use(session);
		await session.close();
	},
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs off its pattern.
	site: async ({}, use) => {
		const site = await serveSite(
			new Map([
				["/story", SAMPLE],
				["/plain", page("Opening hours", "<h1>Opening hours</h1><p>Monday to Friday, 9 to 5.</p>")],
				["/quiet", page("A walk", article("A walk over the heath", QUIET))],
				["/song", page("The song", article("A song divides the town", GERMAN_SONG))],
				["/deutsch", page("Hafen", article("Hafen bleibt geschlossen", GERMAN), "de")],
			]),
		);
		await use(site);
		site.close();
	},
});

export { expect } from "playwright/test";

/** Starting a browser fails now and then on a busy machine; nothing after that is tried again. */
export async function openTwice(
	family: Family,
	choices: Pick<OpenOptions, "folder" | "proxyPort" | "language"> = {},
): Promise<Session> {
	const executable = findBrowser(family);
	if (executable === null) throw new Error(`${family} is not installed`);
	const options = { executable, headless: true, ...choices };
	return openBrowser(family, options).catch(() => openBrowser(family, options));
}

function page(title: string, body: string, language = "en"): string {
	return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;
}

function article(title: string, paragraphs: readonly string[]): string {
	const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("");
	return `<article><h1>${title}</h1>${body}</article>`;
}

const QUIET = [
	`The path leaves the village by the old mill and climbs through oak and hazel to the ridge. From
	there the river lies below like a dropped ribbon, grey in the morning and silver by noon.`,
	`A gate stands open at the top. Behind it the heath begins, wide and empty, with a few birches
	that lean away from the wind. It takes two hours to cross it, and there is no shade on the way.`,
	`Beyond the heath the path drops to a lake. Reeds grow along the shore, and in spring the water
	stands so high that the wooden bridge floats. In August it is dry enough to walk around it.`,
	`The last part follows a railway that closed long ago. Its sleepers are gone, its bridges are
	sound. The station at the end serves cake from a hatch, and a bus goes back in the evening.`,
];

const GERMAN = [
	`Der Hafen bleibt nach Angaben der Behörde bis Donnerstag geschlossen. Ein Sprecher sagte am
	Montag, dass die Schleusen geprüft würden und die Schiffe erst danach wieder fahren dürften.`,
	`Zwei Beamte, die nicht genannt werden wollten, bestätigten den Bericht der Zeitung und sagten,
	dass die Ministerin den Plan gestoppt habe. Über die Gründe wollten sie nicht sprechen.`,
	`Die Ministerin widersprach dem Bericht am Abend in einem Gespräch mit dem Rundfunk. Sie tue, was
	der Hafen brauche, und der Hafen wisse, was er brauche, so die Ministerin.`,
	`Auf der Mole standen am Morgen noch immer Schaulustige. Die Kräne ruhen seit einer Woche, und
	niemand in der Stadt weiß, wer das angeordnet hat und wie lange es dauern wird.`,
];

/** English, but for most of its words. */
const GERMAN_SONG = [
	`Two officials, who asked not to be named, said that the song had to go. It opens like this: "Der
	Hafen ist leer und die Schiffe sind fort, und der Wind weht über das Meer und kommt nicht zurück."`,
	`Then comes the line for which it is known: "Und wer am Morgen auf der Mole steht, der sieht die
	Kräne, die sich nicht mehr drehen, und er weiß nicht, wer das gewollt hat und wie es weitergeht."`,
	`It ends in a whisper: "Wir sind die, die geblieben sind, und wir warten auf den Tag, an dem die
	Schleusen wieder offen sind und das Wasser wieder kommt." The choir refused to comment.`,
];
