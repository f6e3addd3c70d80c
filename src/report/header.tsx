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
			{onPanel && <IconButton icon="panel" label={say("command_open_panel")} onClick={onPanel} />}
			<IconButton icon="settings" label={say("options_open")} onClick={onOptions} />
		</header>
	);
}

interface IconButtonProps {
	readonly icon: "panel" | "settings";
	readonly label: string;
	readonly onClick: () => void;
}

function IconButton({ icon, label, onClick }: IconButtonProps) {
	return (
		<button
			type="button"
			class="button button-icon"
			title={label}
			aria-label={label}
			onClick={onClick}
		>
			<Icon name={icon} />
		</button>
	);
}
