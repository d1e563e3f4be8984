import * as z from "zod/mini";

// Before any schema is made: the page's policy forbids the code that zod would otherwise write and run.
z.config({ jitless: true });
