/** Milliseconds after which the browser has taken over a file's content. */
const TAKEN_OVER = 1_000;

/**
 * Hands a file to the browser as a download.
 *
 * @param type its media type
 */
export function saveFile(name: string, type: string, content: string | Blob): void {
	const link = document.createElement("a");
	link.href = URL.createObjectURL(new Blob([content], { type }));
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_OVER);
}
