import { expect, test, vi } from "vitest";
import { Fold } from "../../../src/design/fold.tsx";
import { draw, unfold } from "../report/drawn.ts";

test("what stands open from the start is drawn once, though browsers tell that it was opened", async () => {
	const children = vi.fn(() => "Words");
	const body = draw(
		<Fold open summary="Heading">
			{children}
		</Fold>,
	);
	await unfold(body.querySelector("details"));
	expect(body.textContent).toBe("HeadingWords");
	expect(children).toHaveBeenCalledTimes(1);
});

test("what is folded is drawn when the reader unfolds it", async () => {
	const body = draw(<Fold summary="Heading">{() => "Words"}</Fold>);
	expect(body.textContent).toBe("Heading");
	await unfold(body.querySelector("details"));
	expect(body.textContent).toBe("HeadingWords");
});
