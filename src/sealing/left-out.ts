/**
 * Stands in for the curves that age-encryption imports for keys that are no passphrase (vite.config.ts). This app neither
 * makes nor takes such keys: whoever comes here has taken a wrong turn.
 */
const leftOut = {};

export { leftOut as MLKEM768P256, leftOut as MLKEM768X25519, leftOut as p256, leftOut as x25519 };
