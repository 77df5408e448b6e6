/** The life of a code and of a prefix. A retired one stays visible and is never handed out again. */
export const lifecycle = ['draft', 'active', 'deprecated', 'retired'] as const;
export type Lifecycle = (typeof lifecycle)[number];
