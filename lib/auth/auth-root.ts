/** Where better-auth answers. Only what the OpenID provider calls back is reachable there. */
export const AUTH_ROOT = '/api/auth';
