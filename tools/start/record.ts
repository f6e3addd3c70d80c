import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Session, View } from "../browser/session.ts";
import { until } from "../browser/wait.ts";
import { ROOT } from "../build/paths.ts";

const FOLDER = join(ROOT, ".cache", "start");

/** Reads the page without a window: prints what the popup shows and keeps pictures of both. */
export async function recordForUser(session: Session, url: string): Promise<void> {
	await mkdir(FOLDER, { recursive: true });
	await session.tab.open(url);
	const popup = await session.clickToolbar();
	console.log(`\n${await finalText(popup)}\n`);
	await keep("popup.png", popup);
	await popup.close();
	await keep("page.png", session.tab);
	await session.close();
}

/** What the popup says once it no longer changes: reading takes it through several states. */
async function finalText(popup: View): Promise<string> {
	let last = "";
	return until("the popup to be done", async () => {
		const text = await popup.run(textWhenDone);
		const isSettled = text !== "" && text === last;
		last = text;
		return isSettled && text;
	});
}

function textWhenDone(): string {
	const isBusy = document.querySelector("[aria-busy=true]") !== null;
	return isBusy ? "" : document.body.innerText.trim();
}

async function keep(name: string, view: View): Promise<void> {
	const path = join(FOLDER, name);
	await writeFile(path, await view.screenshot());
	console.log(path);
}
