/** From this share of the viewport on, what a frame shows is what the reader came for. */
const MOST_OF_THE_VIEW = 0.4;

/** So many frames one within the other are looked into, the page itself counted. */
export const DEEPEST_FRAME = 3;

export type Frame = HTMLIFrameElement | HTMLFrameElement;

export function isFrame(target: EventTarget | null): boolean {
	return target !== null && "contentDocument" in target;
}

/** The frame that fills most of what the reader sees in a window; null when none does. */
export function frameInView(window: Window): Frame | null {
	// Looking for frames goes through all elements; that there are none is known.
	if (window.length === 0) return null;
	const { document } = window;
	const frames: readonly Frame[] = [
		...document.getElementsByTagName("iframe"),
		...document.getElementsByTagName("frame"),
	];
	const shares = frames.map((frame) => shareOfView(window, frame));
	const largest = Math.max(0, ...shares);
	return largest >= MOST_OF_THE_VIEW ? frames[shares.indexOf(largest)]! : null;
}

function shareOfView({ innerWidth, innerHeight }: Window, frame: Frame): number {
	const { left, top, right, bottom } = frame.getBoundingClientRect();
	const width = Math.min(right, innerWidth) - Math.max(left, 0);
	const height = Math.min(bottom, innerHeight) - Math.max(top, 0);
	return width > 0 && height > 0 ? (width * height) / (innerWidth * innerHeight) : 0;
}
