/** Browsers that the extension runs in, in the order in which `npm start` prefers them. */
export const FAMILIES = ["chromium", "firefox"] as const;
export type Family = (typeof FAMILIES)[number];

type Places = Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>>;

/**
 * Where browsers install themselves. Bare names are looked up in `PATH`; `%NAME%` is an environment
 * variable. Chromium goes first: it is the only one of its family made for loading extensions.
 */
export const PLACES: Readonly<Record<Family, Places>> = {
	chromium: {
		linux: [
			"chromium",
			"chromium-browser",
			"google-chrome",
			"google-chrome-stable",
			"microsoft-edge",
			"microsoft-edge-stable",
		],
		darwin: [
			"/Applications/Chromium.app/Contents/MacOS/Chromium",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
		],
		win32: [
			"%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe",
			"%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe",
			"%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe",
			"%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe",
			"%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe",
			"%PROGRAMFILES%\\Microsoft\\Edge\\Application\\msedge.exe",
		],
	},
	firefox: {
		linux: ["firefox", "firefox-esr"],
		darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
		win32: [
			"%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe",
			"%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe",
		],
	},
};
