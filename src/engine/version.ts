/** Version of the engine: that of the package (a test compares the two). */
export const engineVersion = '0.1.0';
