/** Stylesheets as the bundler gives them: a side effect, or with `?inline` their text. */
declare module '*.css' {}
declare module '*.css?inline' {
  const text: string;
  export default text;
}
