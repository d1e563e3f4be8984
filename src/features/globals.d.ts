/** Version of the app, from package.json. Set by the build. */
declare const __APP_VERSION__: string;
