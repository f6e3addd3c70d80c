import { useState } from "preact/hooks";
import { expect, test, vi } from "vitest";
import { Sure } from "../../../src/options/sure.tsx";
import { click, draw } from "../report/drawn.ts";

vi.mock("../../../src/platform/i18n.ts", () => import("../locales/english.ts"));

test("a question takes the focus as it opens, and not when it is drawn again", async () => {
	let draws = 0;
	let drawAgain = () => {};
	function Page() {
		const [, set] = useState(0);
		drawAgain = () => set(++draws);
		return (
			<Sure question={`Sure? ${draws}`} yes="Yes" onYes={() => {}}>
				Delete
			</Sure>
		);
	}
	const body = draw(<Page />);
	const drawn = () => new Promise((resolve) => setTimeout(resolve, 50));
	const focused: string[] = [];
	const { HTMLElement } = body.ownerDocument.defaultView as unknown as typeof globalThis;
	HTMLElement.prototype.focus = function (this: HTMLElement) {
		focused.push(this.textContent ?? "");
	};
	await drawn();
	click(body.querySelector("button"));
	await drawn();
	expect(focused).toEqual(["Cancel"]);
	drawAgain();
	await drawn();
	expect(body.querySelector("legend")?.textContent).toBe("Sure? 1");
	expect(focused).toEqual(["Cancel"]);
});
