import { once } from "node:events";

/**
 * Writes to stdout as fast as the reader takes it, so that memory stays flat over any number of
 * files. Ends the program quietly when the reader has gone (`analyze ... | head`).
 */
export async function print(text: string): Promise<void> {
	if (!process.stdout.write(text)) await once(process.stdout, "drain");
}

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code === "EPIPE") process.exit();
	throw error;
});
