import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { Gate } from "../../../src/content/gate.ts";

const PARAGRAPH =
	"<p>The harbour authority will close the eastern quay, two port officials said.</p>";

/** A gate in a page that holds an article, before a background that answers when it is let. */
function scene() {
	const { document } = parseHTML(`<html><body>${PARAGRAPH.repeat(3)}</body></html>`);
	const requestIdleCallback = (run: () => void) => setTimeout(run, 0);
	const asked: ((isStarted: boolean) => void)[] = [];
	const gate = new Gate({
		window: { document, requestIdleCallback, length: 0 } as unknown as Window,
		isAlive: () => true,
		startReading: () => new Promise((resolve) => asked.push(resolve)),
	});
	return { gate, asked };
}

const nextTurn = () => new Promise((resolve) => setTimeout(resolve, 5));

test("a page that changes while the background is asked is not asked for twice", async () => {
	const { gate, asked } = scene();
	const first = gate.look();
	await nextTurn();
	await gate.look();
	expect(asked).toHaveLength(1);
	asked[0]!(true);
	await first;
});

test("a gate that is stopped asks for nothing", async () => {
	const { gate, asked } = scene();
	const look = gate.look();
	gate.stop();
	await look;
	expect(asked).toEqual([]);
});
