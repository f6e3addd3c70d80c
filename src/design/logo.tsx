/** The mark of the toolbar button, `icons/icon.svg`. Beside the name it says nothing of its own. */
export function Logo({ size }: { readonly size: number }) {
	return (
		<svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
			<rect width="16" height="16" rx="3.5" fill="#2a7a8c" />
			<path
				fill="#fff"
				d="M3 9V6c0-2 1.3-3.3 3.5-3.5v1.6C5.5 4.3 5 4.9 5 5.5V6h2v3zM9 9V6c0-2 1.3-3.3 3.5-3.5v1.6c-1 .2-1.5.8-1.5 1.4V6h2v3zM2 11h6v2H2zM9 11h2v2H9zM12 11h2v2h-2z"
			/>
		</svg>
	);
}
