import { expect, test, vi } from "vitest";
import { HAND_OUTS } from "../../../../src/popup/label/hand-out.ts";
import { HandOutMenu } from "../../../../src/popup/label/menu.tsx";
import { click, draw } from "../../report/drawn.ts";

vi.mock("../../../../src/platform/i18n.ts", () => import("../../locales/english.ts"));

test("what can be handed out is drawn once the popup is painted, and each is its own", async () => {
	const onChoose = vi.fn();
	const body = draw(<HandOutMenu onChoose={onChoose} />);
	const items = () => [...body.querySelectorAll(".hand-out-item")];
	expect(items()).toEqual([]);
	await vi.waitFor(() => expect(items()).toHaveLength(HAND_OUTS.length));
	for (const item of items()) click(item);
	expect(onChoose.mock.calls.flat()).toEqual([...HAND_OUTS]);
});
