/** Outlines on a grid of 16, drawn with a line of 1.5. */
const OUTLINES = {
	copy: "M5.5 5.5V3.2c0-.7.5-1.2 1.2-1.2h6.1c.7 0 1.2.5 1.2 1.2v6.1c0 .7-.5 1.2-1.2 1.2h-2.3M3.2 5.5h6.1c.7 0 1.2.5 1.2 1.2v6.1c0 .7-.5 1.2-1.2 1.2H3.2c-.7 0-1.2-.5-1.2-1.2V6.7c0-.7.5-1.2 1.2-1.2z",
	download: "M8 2v8M4.8 7L8 10.2 11.2 7M2.5 13.5h11",
	none: "M8 2a6 6 0 1 1 0 12A6 6 0 1 1 8 2zM3.8 3.8l8.4 8.4",
	panel:
		"M3.2 2.5h9.6c.7 0 1.2.5 1.2 1.2v8.6c0 .7-.5 1.2-1.2 1.2H3.2c-.7 0-1.2-.5-1.2-1.2V3.7c0-.7.5-1.2 1.2-1.2zM9.8 2.5v11M11.8 5.5h.4M11.8 8h.4",
	remove: "M4 4l8 8M12 4l-8 8",
	settings:
		"M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14M10.5 2.5a2 2 0 1 1 0 4 2 2 0 1 1 0-4zM5.5 9.5a2 2 0 1 1 0 4 2 2 0 1 1 0-4z",
} as const;

/** A small drawing beside or instead of words; the control it stands in carries the name. */
export function Icon({ name }: { readonly name: keyof typeof OUTLINES }) {
	return (
		<svg
			width="16"
			height="16"
			viewBox="0 0 16 16"
			fill="none"
			stroke="currentColor"
			stroke-width="1.5"
			stroke-linecap="round"
			stroke-linejoin="round"
			aria-hidden="true"
		>
			<path d={OUTLINES[name]} />
		</svg>
	);
}
