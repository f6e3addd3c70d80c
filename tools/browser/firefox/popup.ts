import { sourceOf } from "../script.ts";
import type { View } from "../session.ts";
import { until } from "../wait.ts";
import type { Commands } from "./commands.ts";

/** The popup's frame in the browser's window. */
const FRAME = `document.querySelector(".webextension-popup-browser")`;

/** A script for the popup's process: answers questions with what a function gives in its page. */
const AGENT = `data:application/javascript,${encodeURIComponent(`
	addMessageListener("on-record:run", async ({ data: { id, source, argument } }) => {
		const answer = { id };
		try {
			const sandbox = Components.utils.Sandbox(content, {
				sandboxPrototype: content,
				wantXrays: false,
			});
			const call = "(" + source + ")(" + argument + ")";
			answer.value = JSON.stringify(await Components.utils.evalInSandbox(call, sandbox));
		} catch (error) {
			answer.failure = String(error);
		}
		sendAsyncMessage("on-record:answer", answer);
	});
`)}`;

const ASK = `async ({ agent, source, argument }) => {
	const { messageManager } = ${FRAME};
	if (!messageManager.onRecordAgent) {
		messageManager.loadFrameScript(agent, false);
		messageManager.onRecordAgent = true;
	}
	const id = Math.random();
	const answer = await new Promise((resolve) => {
		const listener = ({ data }) => {
			if (data.id !== id) return;
			messageManager.removeMessageListener("on-record:answer", listener);
			resolve(data);
		};
		messageManager.addMessageListener("on-record:answer", listener);
		messageManager.sendAsyncMessage("on-record:run", { id, source, argument });
	});
	if (answer.failure !== undefined) throw new Error(answer.failure);
	return answer.value;
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
	const run = async <Value>(script: (argument: never) => unknown, argument: unknown = null) => {
		const question = {
			agent: AGENT,
			source: sourceOf(script),
			argument: JSON.stringify(argument),
		};
		const answer = await commands.runAsBrowser<string | undefined>(ASK, question);
		return (answer === undefined || answer === null ? null : JSON.parse(answer)) as Value;
	};
	return {
		url: () => run(() => location.href),
		run,
		click: async (selector) => {
			await until(selector, () =>
				run<boolean>((at: string) => document.querySelector(at) !== null, selector),
			);
			await run((at: string) => document.querySelector<HTMLElement>(at)?.click(), selector);
		},
		screenshot: async () => Buffer.from(await commands.runAsBrowser<string>(PICTURE), "base64"),
		close: async () => {
			await commands.runAsBrowser(`() => ${FRAME}?.closest("panel")?.hidePopup()`);
		},
	} as View;
}
