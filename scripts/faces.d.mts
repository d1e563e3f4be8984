/** Where the type faces of the PDF are kept. */
export declare const FACES: string;

/** Cuts them anew. @returns the content of each file, by its name */
export declare function cutFaces(): Promise<Map<string, Uint8Array>>;

/** Where the type faces of the screen are kept. */
export declare const SCREEN_FACES: string;

/** Cuts them anew. @returns the content of each file, by its name */
export declare function cutScreenFaces(): Promise<Map<string, Uint8Array>>;
