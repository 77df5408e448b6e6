/** For each position of a message: what it is, an example, and `echoed` where it is what the caller sent. */
export type ParameterRow = readonly [description: string, example: string, echoed?: 'echoed'];

const externalId: readonly ParameterRow[] = [
  ['The external ID', '4711', 'echoed'],
  ['Type of the external ID', 'employee-number', 'echoed'],
  ['Who gave out the external ID', 'school-board', 'echoed'],
];
const configuration: readonly ParameterRow[] = [['Name of the configuration', 'location']];
const preference: readonly ParameterRow[] = [
  ['Key of the preference', 'theme', 'echoed'],
  ['ID of the organisation', 'org-17', 'echoed'],
];

/** By old name. Only the example of `MANDATORY_PARAMETER_MISSING` is documented; the others are made up. */
export const parameters: Readonly<Record<string, readonly ParameterRow[]>> = {
  DATA_TYPE_ERROR: [
    ['Name of the field', 'phone'],
    ['Type it should have', 'String'],
  ],
  ERROR_DUPLICATE_ENTRY: [
    ['The value that is in use', 'user1', 'echoed'],
    ['Name of the field', 'userName'],
  ],
  ERROR_ATTRIBUTE_CONFLICT: [
    ['Name of one attribute', 'email'],
    ['Name of the other attribute', 'phone'],
  ],
  INVALID_PROPERTY_ERROR: [['Name of the property', 'nickname', 'echoed']],
  DATA_SIZE_EXCEEDED: [['The limit', '1000']],
  USER_STATUS_MSG: [['State the user is in', 'active']],
  MAX_ALLOWED_SIZE_LIMIT_EXCEED: [['The limit', '1000']],
  INVALID_VALUE: [
    ['Name of the field', 'status'],
    ['The value that is not valid', 'paused', 'echoed'],
    ['The values there are', 'active, inactive'],
  ],
  INVALID_PARAMETER: [['Name of the parameter', 'email']],
  PARENT_NOT_ALLOWED: [['Name of the attribute', 'parentId']],
  MANDATORY_PARAMETER_MISSING: [['Name of the parameter', 'firstName']],
  ERROR_MANDATORY_PARAMETER_EMPTY: [['Name of the parameter', 'firstName']],
  UPDATE_NOT_ALLOWED: [['Name of the field', 'userName']],
  INVALID_PARAMETER_VALUE: [
    ['The value that is not valid', 'abc', 'echoed'],
    ['Name of the parameter', 'phone'],
  ],
  INVALID_COLUMNS: [
    ['The column that is not known', 'e-mail', 'echoed'],
    ['The columns there are', 'email, phone'],
  ],
  CONFLICTING_ORG_LOCATIONS: [
    ['One location', 'north', 'echoed'],
    ['The other location', 'south', 'echoed'],
    ['Level at which they conflict', 'district'],
  ],
  INVALID_REQUEST_PARAMETER: [['Name of the parameter', 'limit', 'echoed']],
  ROOT_ORG_ASSOCIATION_ERROR: [['What the organisation was looked for by', 'channel']],
  DEPENDENT_PARAMETER_MISSING: [
    ['Name of the missing parameter', 'countryCode'],
    ['Name of the parameter that goes with it', 'phone'],
  ],
  EXTERNALID_NOT_FOUND: externalId,
  EXTERNAL_ID_FORMAT: externalId,
  EXTERNALID_ASSIGNED_TO_OTHER_USER: externalId,
  DEPENDENT_PARAMS_MISSING: [['Where the value is missing', 'externalIds']],
  DUPLICATE_EXTERNAL_IDS: [
    ['Type of the external ID', 'employee-number', 'echoed'],
    ['Who gave out the external ID', 'school-board', 'echoed'],
  ],
  EMAIL_RECIPIENTS_EXCEEDS_MAX_LIMIT: [['The limit', '100']],
  PARAMETER_MISMATCH: [['Names of the parameters', 'userId, email']],
  ERROR_CONFIG_LOAD_EMPTY_STRING: configuration,
  ERROR_CONFIG_LOAD_PARSE_STRING: configuration,
  ERROR_CONFIG_LOAD_EMPTY_CONFIG: configuration,
  ERROR_UNSUPPORTED_CLOUD_STORAGE: [['Type of the storage', 'ftp']],
  ERROR_UNSUPPORTED_FIELD: [['Name of the field', 'nickname', 'echoed']],
  ERROR_INACTIVE_ORG: [
    ['What the organisation was looked for by', 'organisationId'],
    ['Its value', 'org-17', 'echoed'],
  ],
  ERROR_DUPLICATE_ENTRIES: [['What there is more than one of', 'email']],
  ERROR_CONFLICTING_VALUES: [
    ['Name of one field', 'organisationId'],
    ['Its value', 'org-17', 'echoed'],
    ['Name of the other field', 'externalId'],
    ['Its value', '4711', 'echoed'],
  ],
  ERROR_INVALID_PARAMETER_SIZE: [
    ['Name of the parameter', 'phone'],
    ['Size it should have', '10'],
    ['Size it has', '12'],
  ],
  ERROR_RATE_LIMIT_EXCEEDED: [['Span of time the limit is for', 'hour']],
  INVALID_REQUEST_TIMEOUT: [['The timeout that was asked for', '-1', 'echoed']],
  IDENTIFIER_VALIDATION_FAILED: [['The identifiers there are', 'email, phone']],
  MANDATORY_HEADER_PARAMETER_MISSING: [['Name of the header', 'Authorization']],
  RECOVERY_PARAM_MATCH_EXCEPTION: [
    ['Name of one parameter', 'recoveryEmail'],
    ['Name of the other parameter', 'email'],
  ],
  OTP_VERIFICATION_FAILED: [['How many attempts are left', '2']],
  PREFERENCE_ALREADY_EXIST: preference,
  PREFERENCE_NOT_FOUND: preference,
  USER_TYPE_CONFIG_IS_EMPTY: [['Code of the state', '29']],
};
