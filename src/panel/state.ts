import type { ViewIntents, ViewState } from "../report/state.ts";
import type { ReaderPlace } from "../shared/reader-place.ts";

/** Everything the panel shows is a function of this. */
export interface PanelState extends ViewState {
	/** Where the reader is in the page; null while nobody tells. */
	readonly place: ReaderPlace | null;
}

/** What the panel is drawn from. */
export interface PanelProps {
	readonly state: PanelState;
	readonly intents: ViewIntents;
}
