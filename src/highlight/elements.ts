/** Makes an element with a class and text, which is never read as markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
	name: K,
	className: string,
	text = "",
): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	if (className) made.className = className;
	made.textContent = text;
	return made;
}

/** Makes a button. Only a person presses it: what page script makes up is not trusted. */
export function button(
	className: string,
	content: string | readonly Node[],
	onPress: () => void,
): HTMLButtonElement {
	const made = element("button", className);
	made.type = "button";
	made.append(...(typeof content === "string" ? [content] : content));
	made.addEventListener("click", (event) => event.isTrusted && onPress());
	return made;
}
