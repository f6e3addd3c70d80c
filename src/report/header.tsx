import { Icon } from "../design/icon.tsx";
import { Logo } from "../design/logo.tsx";
import { say } from "../design/words.ts";

interface HeaderProps {
	readonly host: string | null;
	readonly onOptions: () => void;
}

export function Header({ host, onOptions }: HeaderProps) {
	return (
		<header class="header">
			<Logo size={20} />
			<span class="header-name">{say("extension_name")}</span>
			<span class="header-host soft small">{host}</span>
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
