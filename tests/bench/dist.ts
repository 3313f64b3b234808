/** Where the built extension stands and benches write: `dist`, unless the environment names another folder. */
export const DIST = process.env["LETTERHEAD_DIST"] ?? "dist";
