/** The package's own types declare a module of another name; this is the part that is used. */
declare module '@mixmark-io/domino' {
  const domino: {
    /** A document that scripts can draw in without a browser. */
    createDocument(html: string): object;
  };
  export default domino;
}
