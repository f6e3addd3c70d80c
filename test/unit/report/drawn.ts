import { parseHTML } from "linkedom";
import { type ComponentChild, render } from "preact";

/** Draws a view into a document of its own and gives that document's body. */
export function draw(view: ComponentChild): Element {
	const { document } = parseHTML("<html lang='en'><body></body></html>");
	// To stay: the rest of a view may be drawn when the last test of a file is over.
	const requestAnimationFrame = (painted: () => void) => setTimeout(painted);
	Object.assign(globalThis, { document, requestAnimationFrame });
	render(view, document.body);
	return document.body;
}

export function click(button: Element | null): void {
	button!.dispatchEvent(new (eventIn(button!))("click"));
}

/** Opens a folded part and waits for what is drawn then. */
export async function unfold(details: Element | null): Promise<void> {
	Object.assign(details!, { open: true });
	// The document has no `ontoggle`, so Preact takes the event to be written as in its property.
	for (const name of ["toggle", "Toggle"]) details!.dispatchEvent(new (eventIn(details!))(name));
	await new Promise((resolve) => setTimeout(resolve));
}

export function eventIn(body: Element): typeof Event {
	return (body.ownerDocument.defaultView as unknown as { Event: typeof Event }).Event;
}

/** Letters that a reader sees or hears. */
export function lettersOf(body: Element): string {
	const names = ["aria-label", "title", "alt", "placeholder"];
	const heard = [...body.querySelectorAll(names.map((name) => `[${name}]`).join())].flatMap(
		(element) => names.map((name) => element.getAttribute(name) ?? ""),
	);
	return [body.textContent ?? "", ...heard].join(" ").replace(/[^\p{L}]/gu, "");
}
