/**
 * A function as source that can be called in a page. The tools' compiler wraps named functions in
 * `__name`, which pages do not have.
 */
export function sourceOf(script: (...args: never[]) => unknown): string {
	return `((__name) => (${script.toString()}))((named) => named)`;
}
