/**
 * A form answers with its controls before its own members: where one is named `nextSibling`, the
 * form's `nextSibling` is that control (HTML, "named properties on forms"). Content scripts see
 * that too. The walk through a page asks for the members themselves, or a page could lead it round
 * in a circle.
 */
type Link = "firstChild" | "nextSibling" | "parentNode";

/** What reading asks of an element, besides the links. */
const ASKED = [
	"checkVisibility",
	"closest",
	"getAttribute",
	"getAttributeNames",
	"hasAttribute",
	"parentElement",
	"querySelector",
	"querySelectorAll",
	"tagName",
	"textContent",
] as const;

/** By what no control can be named: the class of a frame's forms is another than the page's. */
function isForm(node: Node): boolean {
	return (node as { [Symbol.toStringTag]?: string })[Symbol.toStringTag] === "HTMLFormElement";
}

/** A member as the node's class has it, whatever the page calls its controls. */
function own(node: Node, name: string): unknown {
	for (let at = Object.getPrototypeOf(node); at !== null; at = Object.getPrototypeOf(at)) {
		const member = Object.getOwnPropertyDescriptor(at, name);
		if (member) return member.get ? member.get.call(node) : member.value;
	}
	return undefined;
}

/** A neighbour of a node in the tree. */
export function linked(node: Node, link: Link): Node | null {
	return isForm(node) ? (own(node, link) as Node | null) : node[link];
}

/** The element that a node is or stands in. */
export function elementAt(node: Node): Element | null {
	return typeOf(node) === 1 ? (node as Element) : node.parentElement;
}

/** The kind of node, as in `Node.nodeType`. */
export function typeOf(node: Node): number {
	return isForm(node) ? 1 : node.nodeType;
}

/** Whether an element hides what reading asks of it behind names of its controls. */
export function isMasked(element: Element): boolean {
	return isForm(element) && ASKED.some((name) => Reflect.get(element, name) !== own(element, name));
}
