import { sourceOf } from "../script.ts";
import type { View } from "../session.ts";
import { until } from "../wait.ts";
import type { Commands } from "./commands.ts";

/** Milliseconds within which the popup must answer. */
const PATIENCE = 5_000;
/** The same while it loads, when a question may get lost: short, as the next one will not. */
const LOADING_PATIENCE = 250;
/** Where views stand in the browser's window. */
const FRAMES = {
	popup: `document.querySelector(".webextension-popup-browser")`,
	panel: `(document.getElementById("sidebar")?.contentDocument?.getElementById("webext-panels-browser") ?? null)`,
} as const;
type Frame = (typeof FRAMES)[keyof typeof FRAMES];

/**
 * Asks one question in a view's process: a script that runs once and answers with what a function
 * gives in its page, which runs as if the user had just clicked where `asUser` says so. The view's
 * frame changes its process while it loads; a question asked just then gets no answer.
 */
const askIn = (frame: Frame) => `async ({ source, argument, asUser, patience }) => {
	const { messageManager } = ${frame};
	const name = "on-record:" + Math.random();
	const script = "(" + answerOnce + ")(" + JSON.stringify({ name, source, argument, asUser }) + ")";
	const answer = await new Promise((resolve) => {
		messageManager.addMessageListener(name, ({ data }) => resolve(data));
		messageManager.loadFrameScript("data:application/javascript," + encodeURIComponent(script), false);
		setTimeout(() => resolve({ failure: "the view does not answer" }), patience);
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

const pictureOf = (frame: Frame) => `async () => {
	const frame = ${frame};
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
	return loaded(commands, FRAMES.popup, `${FRAMES.popup}?.closest("panel")?.hidePopup()`);
}

/** The sidebar that is open, or about to. */
export function openPanel(commands: Commands): Promise<View> {
	return loaded(commands, FRAMES.panel, "SidebarController.hide()");
}

async function loaded(commands: Commands, frame: Frame, closing: string): Promise<View> {
	await until("the view", async () => {
		const isThere = await commands.runAsBrowser<boolean>(`() => ${frame} !== null`);
		if (!isThere) return false;
		const question = { ...NO_CLICK, source: sourceOf(isLoaded), patience: LOADING_PATIENCE };
		return askView<boolean>(commands, frame, question).catch(() => false);
	});
	return viewIn(commands, frame, closing);
}

interface Question {
	/** Of a function. */
	readonly source: string;
	/** JSON. */
	readonly argument: string;
	/** Whether it runs as if the user had just clicked. */
	readonly asUser: boolean;
	/** Milliseconds within which the view must answer. */
	readonly patience: number;
}

const NO_CLICK = { argument: "null", asUser: false } as const;

async function askView<Value>(
	commands: Commands,
	frame: Frame,
	question: Question,
): Promise<Value> {
	const answer = await commands.runAsBrowser<string | null>(askIn(frame), question);
	return (answer ? JSON.parse(answer) : null) as Value;
}

/** @param closing what closes it, in the browser's window */
function viewIn(commands: Commands, frame: Frame, closing: string): View {
	const ask = <Value>(script: (argument: never) => unknown, argument: unknown, asUser: boolean) =>
		askView<Value>(commands, frame, {
			source: sourceOf(script),
			argument: JSON.stringify(argument),
			asUser,
			patience: PATIENCE,
		});
	const run = <Value>(script: (argument: never) => unknown, argument: unknown = null) =>
		ask<Value>(script, argument, false);
	return {
		url: () => run(() => location.href),
		run,
		click: async (selector) => {
			await until(selector, () => run<boolean>(isPresent, selector));
			await ask(clickAt, selector, true);
		},
		screenshot: async () =>
			Buffer.from(await commands.runAsBrowser<string>(pictureOf(frame)), "base64"),
		close: async () => {
			await commands.runAsBrowser(`() => { ${closing}; }`);
		},
	} as View;
}

/** The empty page that a view begins with is complete as well. */
function isLoaded(): boolean {
	return location.protocol === "moz-extension:" && document.readyState === "complete";
}

function isPresent(selector: string): boolean {
	return document.querySelector(selector) !== null;
}

function clickAt(selector: string): void {
	document.querySelector<HTMLElement>(selector)?.click();
}
