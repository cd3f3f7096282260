/**
 * Who logs in to the sandbox's editor. The password is no secret: this n8n listens on loopback
 * only.
 */
export const owner = {
  email: 'owner@example.com',
  firstName: 'Sandbox',
  lastName: 'Owner',
  password: 'Sandbox-2026',
};
