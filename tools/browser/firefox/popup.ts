import { sourceOf } from "../script.ts";
import type { View } from "../session.ts";
import { until } from "../wait.ts";
import type { Commands } from "./commands.ts";

/** Milliseconds within which the popup must answer. */
const PATIENCE = 5_000;
/** The popup's frame in the browser's window. */
const FRAME = `document.querySelector(".webextension-popup-browser")`;

/**
 * Asks one question in the popup's process: a script that runs once and answers with what a function
 * gives in its page, which runs as if the user had just clicked where `asUser` says so. The popup's
 * frame changes its process while it loads; a question asked just then gets no answer.
 */
const ASK = `async ({ source, argument, asUser, patience }) => {
	const { messageManager } = ${FRAME};
	const name = "on-record:" + Math.random();
	const script = "(" + answerOnce + ")(" + JSON.stringify({ name, source, argument, asUser }) + ")";
	const answer = await new Promise((resolve) => {
		messageManager.addMessageListener(name, ({ data }) => resolve(data));
		messageManager.loadFrameScript("data:application/javascript," + encodeURIComponent(script), false);
		setTimeout(() => resolve({ failure: "the popup does not answer" }), patience);
	});
	if (answer.failure !== undefined) throw new Error(answer.failure);
	return answer.value;

	async function answerOnce({ name, source, argument, asUser }) {
		const input = asUser ? content.windowUtils.setHandlingUserInput(true) : null;
		try {
			const prototype = { sandboxPrototype: content, wantXrays: false };
			const sandbox = Components.utils.Sandbox(content, prototype);
			const value = Components.utils.evalInSandbox("(" + source + ")(" + argument + ")", sandbox);
			input?.destruct();
			sendAsyncMessage(name, { value: JSON.stringify(await value) });
		} catch (error) {
			sendAsyncMessage(name, { failure: String(error) });
		}
	}
}`;

const PICTURE = `async () => {
	const frame = ${FRAME};
	const { width, height } = frame.getBoundingClientRect();
	const bitmap = await frame.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, "white");
	const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
	canvas.width = bitmap.width || width;
	canvas.height = bitmap.height || height;
	canvas.getContext("2d").drawImage(bitmap, 0, 0);
	return canvas.toDataURL("image/png").split(",")[1];
}`;

/** Clicks the extension's button in the toolbar and gives the popup, once it is loaded. */
export async function openPopup(commands: Commands, extensionId: string): Promise<View> {
	const button = `${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, "_")}-BAP`;
	await until("the toolbar button", () =>
		commands.runAsBrowser<boolean>("(id) => document.getElementById(id) !== null", button),
	);
	await commands.runAsBrowser("(id) => document.getElementById(id).click()", button);
	const popup = viewOfPopup(commands);
	await until("the popup", async () => {
		const isThere = await commands.runAsBrowser<boolean>(`() => ${FRAME} !== null`);
		return (
			isThere && (await popup.run(() => document.readyState === "complete").catch(() => false))
		);
	});
	return popup;
}

function viewOfPopup(commands: Commands): View {
	const ask = async <Value>(
		script: (argument: never) => unknown,
		argument: unknown,
		asUser: boolean,
	) => {
		const question = {
			source: sourceOf(script),
			argument: JSON.stringify(argument),
			asUser,
			patience: PATIENCE,
		};
		const answer = await commands.runAsBrowser<string | null>(ASK, question);
		return (answer ? JSON.parse(answer) : null) as Value;
	};
	const run = <Value>(script: (argument: never) => unknown, argument: unknown = null) =>
		ask<Value>(script, argument, false);
	return {
		url: () => run(() => location.href),
		run,
		click: async (selector) => {
			await until(selector, () => run<boolean>(isPresent, selector));
			await ask(clickAt, selector, true);
		},
		screenshot: async () => Buffer.from(await commands.runAsBrowser<string>(PICTURE), "base64"),
		close: async () => {
			await commands.runAsBrowser(`() => ${FRAME}?.closest("panel")?.hidePopup()`);
		},
	} as View;
}

function isPresent(selector: string): boolean {
	return document.querySelector(selector) !== null;
}

function clickAt(selector: string): void {
	document.querySelector<HTMLElement>(selector)?.click();
}
