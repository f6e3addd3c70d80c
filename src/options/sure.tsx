import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { say } from "../design/words.ts";

interface SureProps {
	/** Asked before anything happens. */
	readonly question: string;
	/** The button that does it. */
	readonly yes: string;
	readonly onYes: () => void;
	/** The button that asks. */
	readonly children: ComponentChildren;
}

/** A button for what cannot be undone: it asks once more, in place. */
export function Sure({ question, yes, onYes, children }: SureProps) {
	const [asks, setAsks] = useState(false);
	const opener = useRef<HTMLButtonElement>(null);
	const cancel = useRef<HTMLButtonElement>(null);
	// Once, as the question opens: the reader may go on to something else while it stands there.
	useEffect(() => cancel.current?.focus(), [asks]);
	const close = () => {
		setAsks(false);
		// The button is there again once the state is drawn.
		setTimeout(() => opener.current?.focus());
	};
	if (!asks) {
		return (
			<button ref={opener} type="button" class="button" onClick={() => setAsks(true)}>
				{children}
			</button>
		);
	}
	const act = () => {
		onYes();
		close();
	};
	return (
		<fieldset class="sure">
			<legend>{question}</legend>
			<p class="buttons">
				<button type="button" class="button button-main" onClick={act}>
					{yes}
				</button>
				<button type="button" class="button" ref={cancel} onClick={close}>
					{say("cancel")}
				</button>
			</p>
		</fieldset>
	);
}
