import { parseHTML } from "linkedom";
import { type ComponentChild, render } from "preact";
import { vi } from "vitest";

/** Draws a view into a document of its own and gives that document's body. */
export function draw(view: ComponentChild): Element {
	const { document } = parseHTML("<html lang='en'><body></body></html>");
	vi.stubGlobal("document", document);
	render(view, document.body);
	return document.body;
}

export function click(button: Element | null): void {
	button!.dispatchEvent(new (eventIn(button!))("click"));
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
