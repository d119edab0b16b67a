/** Set by the build: `closed`, so that the page cannot reach our UI; `open` in the build for tests. */
declare const __SHADOW_MODE__: ShadowRootMode;
