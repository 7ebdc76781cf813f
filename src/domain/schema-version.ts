/** Version of the analysis document's shape, by semantic versioning. */
export const schemaVersion = '1.1.0';
