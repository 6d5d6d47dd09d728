/** The package's version, put in by the bundler. */
declare const __CROSSREAD_VERSION__: string;
