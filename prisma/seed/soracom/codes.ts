import type { CreateCodeInput } from '../../../lib/schema/code';
import { SCHEME } from './scheme';

export const codes: readonly CreateCodeInput[] = [
  {
    scheme: SCHEME,
    prefix: 'AUM',
    category: null,
    number: 17,
    name: null,
    title: null,
    message:
      "SAM user ''{user}'' doesn't have permission ''{permission}'' to perform this action. " +
      'Please ask your administrator for SAM permission configurations/statements. ' +
      'After the correct permission has been applied, please sign in again and retry it.',
    description: null,
    action: null,
    httpStatus: null,
    status: 'active',
    flags: ['user-action'],
    parameters: [
      { name: 'user', description: 'Name of the SAM user', example: 'user1', echoesUserInput: true },
      {
        name: 'permission',
        description: 'Permission that the call needs',
        example: 'Role:listRoles',
        echoesUserInput: true,
      },
    ],
    aliases: [],
  },
];
