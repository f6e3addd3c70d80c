import type { CDPSession, Page } from "playwright";
import { boxFont } from "./box-font.ts";

const FONT = [...boxFont()];

/** Draws all text of a page in boxes, without motion, in one colour scheme. */
export async function pin(page: Page, colorScheme: "light" | "dark" = "light"): Promise<void> {
	await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
	await page.evaluate(useBoxes, FONT);
}

/** Runs in the page. A sheet of the DOM's is not what a content security policy forbids. */
async function useBoxes(bytes: readonly number[]): Promise<void> {
	const font = new FontFace("Boxes", new Uint8Array(bytes));
	document.fonts.add(await font.load());
	const sheet = new CSSStyleSheet();
	sheet.replaceSync("* { font-family: Boxes !important; }");
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Draws the text of the open card in boxes; its shadow root is closed, so the debugger goes in. */
export async function pinCard(page: Page): Promise<void> {
	const connection = await page.context().newCDPSession(page);
	const objectId = await closedRoot(connection);
	await connection.send("Runtime.callFunctionOn", {
		objectId,
		functionDeclaration: `function () {
			const sheet = new CSSStyleSheet();
			sheet.replaceSync("* { font-family: Boxes !important; }");
			this.adoptedStyleSheets = [...this.adoptedStyleSheets, sheet];
		}`,
	});
	await connection.detach();
}

interface Node {
	readonly nodeId: number;
	readonly shadowRootType?: string;
	readonly shadowRoots?: readonly Node[];
	readonly children?: readonly Node[];
}

async function closedRoot(connection: CDPSession): Promise<string> {
	const { root } = await connection.send("DOM.getDocument", { depth: -1, pierce: true });
	const roots = everyNode(root as Node).filter((node) => node.shadowRootType === "closed");
	const [only] = roots;
	if (!only || roots.length > 1) throw new Error(`${roots.length} closed shadow roots`);
	const { object } = await connection.send("DOM.resolveNode", { nodeId: only.nodeId });
	return object.objectId!;
}

function everyNode(node: Node): Node[] {
	const below = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
	return [node, ...below.flatMap(everyNode)];
}
