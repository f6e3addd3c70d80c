import { Icon } from "../design/icon.tsx";
import { Logo } from "../design/logo.tsx";
import { say } from "../design/words.ts";

interface HeaderProps {
	readonly host: string | null;
	readonly onOptions: () => void;
	/** Must be called in the click itself; null where the browser has no side panel. */
	readonly onPanel: (() => void) | null;
}

export function Header({ host, onOptions, onPanel }: HeaderProps) {
	return (
		<header class="header">
			<Logo size={20} />
			<span class="header-name">{say("extension_name")}</span>
			<span class="header-host soft small">{host}</span>
			{onPanel && (
				<button
					type="button"
					class="button button-icon"
					title={say("command_open_panel")}
					aria-label={say("command_open_panel")}
					onClick={onPanel}
				>
					<Icon name="panel" />
				</button>
			)}
			<button
				type="button"
				class="button button-icon"
				title={say("options_open")}
				aria-label={say("options_open")}
				onClick={onOptions}
			>
				<Icon name="settings" />
			</button>
		</header>
	);
}
