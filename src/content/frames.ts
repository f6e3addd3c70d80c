/** From this share of the viewport on, what a frame shows is what the reader came for. */
const MOST_OF_THE_VIEW = 0.4;

/** Whether most of what the reader sees of a page is a frame: its text is another document's. */
export function isInFrame(window: Window): boolean {
	// Looking for frames goes through all elements; that there are none is known.
	if (window.length === 0) return false;
	const { document, innerWidth, innerHeight } = window;
	const view = innerWidth * innerHeight;
	const frames = [...document.getElementsByTagName("iframe")];
	return frames.some((frame) => {
		const { left, top, right, bottom } = frame.getBoundingClientRect();
		const width = Math.min(right, innerWidth) - Math.max(left, 0);
		const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
		return width > 0 && height > 0 && width * height >= MOST_OF_THE_VIEW * view;
	});
}
