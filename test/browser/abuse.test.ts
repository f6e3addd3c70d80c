import { serveSite } from "../../tools/browser/serve.ts";
import type { Session } from "../../tools/browser/session.ts";
import { until } from "../../tools/browser/wait.ts";
import { expect, SAMPLE, test } from "./fixtures.ts";
import { Reader } from "./reader.ts";

/** The card's host; the page sees no more of the card. */
const isCardOpen = () => document.querySelector("html > :not(head, body)") !== null;

const cardOpens = (session: Session) => until("the card", () => session.tab.run(isCardOpen));
const cardCloses = (session: Session) =>
	until("the card to go", async () => !(await session.tab.run(isCardOpen)));

/** Opens the sample, has it marked and gives a mark in sight. */
async function markedStory(reader: Reader, url: string) {
	await reader.open(`${url}story`);
	const popup = await reader.openPopup();
	const marks = await reader.marksShown();
	await popup.close();
	return marks.find(({ x, y }) => x > 0 && y > 100 && y < 700)!;
}

test("page script can neither open the card, read it nor press its buttons", async ({
	session,
	site,
}) => {
	const { tab } = session;
	const mark = await markedStory(new Reader(session), site.url);
	await test.step("made-up pointers open nothing", async () => {
		await tab.run(async ({ x, y }) => {
			const at = { clientX: x, clientY: y, bubbles: true, pointerType: "mouse" };
			const target = document.elementFromPoint(x, y)!;
			for (const name of ["pointerover", "pointermove", "click"]) {
				target.dispatchEvent(new PointerEvent(name, at));
			}
			await new Promise((resolve) => setTimeout(resolve, 600));
		}, mark);
		expect(await tab.run(isCardOpen)).toBe(false);
	});
	await test.step("its inside is closed", async () => {
		await tab.moveMouse(mark.x, mark.y);
		await cardOpens(session);
		const seen = await tab.run(() => {
			const host = document.querySelector<HTMLElement>("html > :not(head, body)")!;
			const { x, y } = host.getBoundingClientRect();
			const inside = document.elementFromPoint(x + 20, y + 20);
			return { root: host.shadowRoot, text: host.textContent, isHost: inside === host };
		});
		expect(seen).toEqual({ root: null, text: "", isHost: true });
	});
});

test("a card that the page lays hands on, or covers, closes", async ({ session, site }) => {
	const { tab } = session;
	const mark = await markedStory(new Reader(session), site.url);
	const attacks: Record<string, () => void> = {
		"moves it": () => {
			const host = document.querySelector<HTMLElement>("html > :not(head, body)")!;
			host.style.setProperty("translate", "300px", "important");
		},
		"makes it invisible": () => {
			const host = document.querySelector<HTMLElement>("html > :not(head, body)")!;
			host.style.setProperty("opacity", "0", "important");
		},
		"hides it": () => document.querySelector<HTMLElement>("html > :not(head, body)")!.hidePopover(),
		"puts text into it": () => document.querySelector("html > :not(head, body)")!.append("x"),
		"takes it away": () => document.querySelector("html > :not(head, body)")!.remove(),
		"lays a popover over it": () => {
			const cover = document.createElement("div");
			cover.popover = "manual";
			cover.style.cssText = "inset: 0; width: 100vw; height: 100vh; pointer-events: none";
			document.body.append(cover);
			cover.showPopover();
			setTimeout(() => cover.remove(), 200);
		},
		"lays a dialog over it": () => {
			const cover = document.body.appendChild(document.createElement("dialog"));
			cover.showModal();
			setTimeout(() => cover.remove(), 200);
		},
	};
	for (const [what, attack] of Object.entries(attacks)) {
		await test.step(`the page ${what}`, async () => {
			await tab.moveMouse(5, 5);
			await tab.moveMouse(mark.x, mark.y);
			await cardOpens(session);
			await tab.run(attack);
			await cardCloses(session);
			await until("the cover to go", () =>
				tab.run(() => !document.querySelector("dialog, body > [popover]")),
			);
		});
	}
	await test.step("and opens again", async () => {
		await tab.moveMouse(5, 5);
		await tab.moveMouse(mark.x, mark.y);
		await cardOpens(session);
	});
});

test("a page that clears marks and style sheets gets them back", async ({ session, site }) => {
	const reader = new Reader(session);
	await markedStory(reader, site.url);
	await session.tab.run(() => {
		CSS.highlights.clear();
		document.adoptedStyleSheets = [];
	});
	await reader.marksShown();
	await until("the style sheet", () =>
		session.tab.run(() => document.adoptedStyleSheets.length === 1),
	);
});

test("a page that rewrites itself keeps nothing of the old text", async ({ session, site }) => {
	const reader = new Reader(session);
	await markedStory(reader, site.url);
	await session.tab.run(() => {
		document.open();
		document.write("<!doctype html><title>Gone</title><h1>Opening hours</h1><p>Nine to five.</p>");
		document.close();
	});
	await reader.marksGone();
	const popup = await reader.openPopup();
	const heading = () => popup.run(() => document.querySelector("h1")?.textContent ?? "");
	await expect.poll(heading).not.toContain("unnamed sources");
});

test("no page can frame, open, load or recognise the extension's files", async ({
	session,
	site,
}) => {
	const { tab, origin } = session;
	await tab.open(`${site.url}plain`);
	const before = (await session.openUrls()).filter((url) => url.startsWith(origin)).length;
	const seen = await tab.run(async (from) => {
		const reached: string[] = [];
		for (const path of [
			"popup.html",
			"options.html",
			"welcome.html",
			"gate.js",
			"content.js",
			"guide.js",
			"posts.js",
			"seldom.js",
			"tagger.json",
			"icons/icon-16.png",
			"licences.txt",
		]) {
			const answer = await fetch(`${from}/${path}`).catch(() => null);
			if (answer?.ok) reached.push(`fetch ${path}`);
		}
		const image = new Image();
		image.src = `${from}/icons/icon-16.png`;
		await image.decode().then(
			() => reached.push("image"),
			() => undefined,
		);
		const frame = document.body.appendChild(document.createElement("iframe"));
		frame.src = `${from}/options.html`;
		await new Promise((resolve) => setTimeout(resolve, 800));
		try {
			window.open(`${from}/popup.html?tab=1`);
		} catch {
			// Firefox denies it by throwing, Chromium by opening an error.
		}
		await new Promise((resolve) => setTimeout(resolve, 800));
		return reached;
	}, origin);
	expect(seen).toEqual([]);
	const after = (await session.openUrls()).filter((url) => url.startsWith(origin)).length;
	expect(after).toBe(before);
});

test("a frame's article is not read, nor one in a window that another page opened and wrote", async ({
	session,
	site,
}) => {
	const framing = `<!doctype html><title>Frames</title><h1>Frames</h1><iframe src="${site.url}story" width="900" height="600"></iframe>`;
	const outer = await serveSite(new Map([["/", framing]]));
	const reader = new Reader(session);
	await reader.allowEverySite();
	await reader.open(outer.url);
	const popup = await reader.openPopup();
	expect(await popup.run(() => document.querySelector("h1")?.textContent)).not.toContain("unnamed");
	await popup.close();
	const marks = await session.tab.run(async (html) => {
		const opened = window.open("about:blank") as Window & typeof globalThis;
		opened.document.write(html);
		opened.document.close();
		await new Promise((resolve) => setTimeout(resolve, 2_000));
		const count = opened.CSS.highlights.size;
		opened.close();
		return count;
	}, SAMPLE);
	expect(marks).toBe(0);
	outer.close();
});
