// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Map, Member, Pattern, Schema, plain};

pub(super) static ACCESS_ADVISOR_USAGE_GRANULARITY_TYPE: Schema = Schema::new(
    "AccessAdvisorUsageGranularityType",
    Kind::Enum(&["SERVICE_LEVEL", "ACTION_LEVEL"]),
);

pub(super) static ACCESS_KEY: Schema =
    Schema::new("AccessKey", Kind::Structure(&super::structures::ACCESS_KEY));

pub(super) static ACCESS_KEY_LAST_USED: Schema =
    Schema::new("AccessKeyLastUsed", Kind::Structure(&super::structures::ACCESS_KEY_LAST_USED));

pub(super) static ACCESS_KEY_METADATA: Schema =
    Schema::new("AccessKeyMetadata", Kind::Structure(&super::structures::ACCESS_KEY_METADATA));

pub(super) static ACTION_NAME_LIST_TYPE: Schema = Schema::new(
    "ActionNameListType",
    Kind::List(&List {
        member: Member::new("member", &ACTION_NAME_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static ACTION_NAME_TYPE: Schema =
    Schema::new("ActionNameType", Kind::String).min(3).max(128);

pub(super) static ATTACHED_PERMISSIONS_BOUNDARY: Schema = Schema::new(
    "AttachedPermissionsBoundary",
    Kind::Structure(&super::structures::ATTACHED_PERMISSIONS_BOUNDARY),
);

pub(super) static ATTACHED_POLICY: Schema =
    Schema::new("AttachedPolicy", Kind::Structure(&super::structures::ATTACHED_POLICY));

pub(super) static ATTACHMENT_NAME: Schema =
    Schema::new("AttachmentName", Kind::String).min(1).max(128).pattern(&PATTERN_0);

pub(super) static ATTACHMENT_TYPE: Schema =
    Schema::new("AttachmentType", Kind::Enum(&["user", "group", "role"]));

pub(super) static BOOTSTRAP_DATUM: Schema = Schema::new("BootstrapDatum", Kind::Blob).sensitive();

pub(super) static CERTIFICATION_KEY_TYPE: Schema =
    Schema::new("CertificationKeyType", Kind::String).min(1).max(128).pattern(&PATTERN_1);

pub(super) static CERTIFICATION_MAP_TYPE: Schema = Schema::new(
    "CertificationMapType",
    Kind::Map(&Map {
        key: Member::new("key", &CERTIFICATION_KEY_TYPE).wire("key"),
        value: Member::new("value", &CERTIFICATION_VALUE_TYPE).wire("value"),
        flattened: false,
    }),
);

pub(super) static CERTIFICATION_VALUE_TYPE: Schema =
    Schema::new("CertificationValueType", Kind::String).min(1).max(32).pattern(&PATTERN_1);

pub(super) static CONTEXT_ENTRY: Schema =
    Schema::new("ContextEntry", Kind::Structure(&super::structures::CONTEXT_ENTRY));

pub(super) static CONTEXT_ENTRY_LIST_TYPE: Schema = Schema::new(
    "ContextEntryListType",
    Kind::List(&List {
        member: Member::new("member", &CONTEXT_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static CONTEXT_KEY_NAME_TYPE: Schema =
    Schema::new("ContextKeyNameType", Kind::String).min(5).max(256);

pub(super) static CONTEXT_KEY_NAMES_RESULT_LIST_TYPE: Schema = Schema::new(
    "ContextKeyNamesResultListType",
    Kind::List(&List {
        member: Member::new("member", &CONTEXT_KEY_NAME_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static CONTEXT_KEY_TYPE_ENUM: Schema = Schema::new(
    "ContextKeyTypeEnum",
    Kind::Enum(&[
        "string",
        "stringList",
        "numeric",
        "numericList",
        "boolean",
        "booleanList",
        "ip",
        "ipList",
        "binary",
        "binaryList",
        "date",
        "dateList",
    ]),
);

pub(super) static CONTEXT_KEY_VALUE_LIST_TYPE: Schema = Schema::new(
    "ContextKeyValueListType",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
);

pub(super) static CONTEXT_PROVIDER: Schema =
    Schema::new("ContextProvider", Kind::Structure(&super::structures::CONTEXT_PROVIDER));

pub(super) static CONTEXT_PROVIDER_KEY_DEFINITION: Schema = Schema::new(
    "ContextProviderKeyDefinition",
    Kind::Structure(&super::structures::CONTEXT_PROVIDER_KEY_DEFINITION),
);

pub(super) static ENTITY_DETAILS: Schema =
    Schema::new("EntityDetails", Kind::Structure(&super::structures::ENTITY_DETAILS));

pub(super) static ENTITY_INFO: Schema =
    Schema::new("EntityInfo", Kind::Structure(&super::structures::ENTITY_INFO));

pub(super) static ENTITY_TYPE: Schema = Schema::new(
    "EntityType",
    Kind::Enum(&["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"]),
);

pub(super) static ERROR_DETAILS: Schema =
    Schema::new("ErrorDetails", Kind::Structure(&super::structures::ERROR_DETAILS));

pub(super) static EVAL_DECISION_DETAILS_TYPE: Schema = Schema::new(
    "EvalDecisionDetailsType",
    Kind::Map(&Map {
        key: Member::new("key", &EVAL_DECISION_SOURCE_TYPE).wire("key"),
        value: Member::new("value", &POLICY_EVALUATION_DECISION_TYPE).wire("value"),
        flattened: false,
    }),
);

pub(super) static EVAL_DECISION_SOURCE_TYPE: Schema =
    Schema::new("EvalDecisionSourceType", Kind::String).min(3).max(256);

pub(super) static EVALUATION_RESULT: Schema =
    Schema::new("EvaluationResult", Kind::Structure(&super::structures::EVALUATION_RESULT));

pub(super) static EVALUATION_RESULTS_LIST_TYPE: Schema = Schema::new(
    "EvaluationResultsListType",
    Kind::List(&List {
        member: Member::new("member", &EVALUATION_RESULT).wire("member"),
        flattened: false,
    }),
);

pub(super) static GROUP: Schema = Schema::new("Group", Kind::Structure(&super::structures::GROUP));

pub(super) static GROUP_DETAIL: Schema =
    Schema::new("GroupDetail", Kind::Structure(&super::structures::GROUP_DETAIL));

pub(super) static INLINE_POLICY_IDENTIFIER_TYPE: Schema = Schema::new(
    "InlinePolicyIdentifierType",
    Kind::Structure(&super::structures::INLINE_POLICY_IDENTIFIER_TYPE),
);

pub(super) static INSTANCE_PROFILE: Schema =
    Schema::new("InstanceProfile", Kind::Structure(&super::structures::INSTANCE_PROFILE));

pub(super) static LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY: Schema = Schema::new(
    "ListPoliciesGrantingServiceAccessEntry",
    Kind::Structure(&super::structures::LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY),
);

pub(super) static LOGIN_PROFILE: Schema =
    Schema::new("LoginProfile", Kind::Structure(&super::structures::LOGIN_PROFILE));

pub(super) static MFA_DEVICE: Schema =
    Schema::new("MFADevice", Kind::Structure(&super::structures::MFA_DEVICE));

pub(super) static MANAGED_POLICY_DETAIL: Schema =
    Schema::new("ManagedPolicyDetail", Kind::Structure(&super::structures::MANAGED_POLICY_DETAIL));

pub(super) static MANAGED_POLICY_DETAIL_LIST_TYPE: Schema = Schema::new(
    "ManagedPolicyDetailListType",
    Kind::List(&List {
        member: Member::new("member", &MANAGED_POLICY_DETAIL).wire("member"),
        flattened: false,
    }),
);

pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY: Schema = Schema::new(
    "OpenIDConnectProviderListEntry",
    Kind::Structure(&super::structures::OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY),
);

pub(super) static OPEN_ID_CONNECT_PROVIDER_LIST_TYPE: Schema = Schema::new(
    "OpenIDConnectProviderListType",
    Kind::List(&List {
        member: Member::new("member", &OPEN_ID_CONNECT_PROVIDER_LIST_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static OPEN_ID_CONNECT_PROVIDER_URL_TYPE: Schema =
    Schema::new("OpenIDConnectProviderUrlType", Kind::String).min(1).max(255);

pub(super) static ORDERED_ORGANIZATION_POLICY_TYPE: Schema = Schema::new(
    "OrderedOrganizationPolicyType",
    Kind::Structure(&super::structures::ORDERED_ORGANIZATION_POLICY_TYPE),
);

pub(super) static ORGANIZATION_POLICY_LIST_TYPE: Schema = Schema::new(
    "OrganizationPolicyListType",
    Kind::List(&List {
        member: Member::new("member", &ORDERED_ORGANIZATION_POLICY_TYPE).wire("member"),
        flattened: false,
    }),
)
.max(7);

pub(super) static ORGANIZATIONS_DECISION_DETAIL: Schema = Schema::new(
    "OrganizationsDecisionDetail",
    Kind::Structure(&super::structures::ORGANIZATIONS_DECISION_DETAIL),
);

pub(super) static PASSWORD_POLICY: Schema =
    Schema::new("PasswordPolicy", Kind::Structure(&super::structures::PASSWORD_POLICY));

pub(super) static PERMISSIONS_BOUNDARY_ATTACHMENT_TYPE: Schema =
    Schema::new("PermissionsBoundaryAttachmentType", Kind::Enum(&["PermissionsBoundaryPolicy"]));

pub(super) static PERMISSIONS_BOUNDARY_DECISION_DETAIL: Schema = Schema::new(
    "PermissionsBoundaryDecisionDetail",
    Kind::Structure(&super::structures::PERMISSIONS_BOUNDARY_DECISION_DETAIL),
);

pub(super) static POLICY: Schema =
    Schema::new("Policy", Kind::Structure(&super::structures::POLICY));

pub(super) static POLICY_DETAIL: Schema =
    Schema::new("PolicyDetail", Kind::Structure(&super::structures::POLICY_DETAIL));

pub(super) static POLICY_EVALUATION_DECISION_TYPE: Schema = Schema::new(
    "PolicyEvaluationDecisionType",
    Kind::Enum(&["allowed", "explicitDeny", "implicitDeny"]),
);

pub(super) static POLICY_EXCLUSIONS_LIST_TYPE: Schema = Schema::new(
    "PolicyExclusionsListType",
    Kind::List(&List {
        member: Member::new("member", &POLICY_IDENTIFIER).wire("member"),
        flattened: false,
    }),
)
.max(256);

pub(super) static POLICY_GRANTING_SERVICE_ACCESS: Schema = Schema::new(
    "PolicyGrantingServiceAccess",
    Kind::Structure(&super::structures::POLICY_GRANTING_SERVICE_ACCESS),
);

pub(super) static POLICY_GROUP: Schema =
    Schema::new("PolicyGroup", Kind::Structure(&super::structures::POLICY_GROUP));

pub(super) static POLICY_GROUP_LIST_TYPE: Schema = Schema::new(
    "PolicyGroupListType",
    Kind::List(&List {
        member: Member::new("member", &POLICY_GROUP).wire("member"),
        flattened: false,
    }),
);

pub(super) static POLICY_IDENTIFIER: Schema =
    Schema::new("PolicyIdentifier", Kind::Structure(&super::structures::POLICY_IDENTIFIER));

pub(super) static POLICY_IDENTIFIER_POLICY_TYPE: Schema = Schema::new(
    "PolicyIdentifierPolicyType",
    Kind::Enum(&["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"]),
);

pub(super) static POLICY_ROLE: Schema =
    Schema::new("PolicyRole", Kind::Structure(&super::structures::POLICY_ROLE));

pub(super) static POLICY_ROLE_LIST_TYPE: Schema = Schema::new(
    "PolicyRoleListType",
    Kind::List(&List {
        member: Member::new("member", &POLICY_ROLE).wire("member"),
        flattened: false,
    }),
);

pub(super) static POLICY_SOURCE_TYPE: Schema = Schema::new(
    "PolicySourceType",
    Kind::Enum(&["user", "group", "role", "aws-managed", "user-managed", "resource", "none"]),
);

pub(super) static POLICY_USAGE_TYPE: Schema =
    Schema::new("PolicyUsageType", Kind::Enum(&["PermissionsPolicy", "PermissionsBoundary"]));

pub(super) static POLICY_USER: Schema =
    Schema::new("PolicyUser", Kind::Structure(&super::structures::POLICY_USER));

pub(super) static POLICY_USER_LIST_TYPE: Schema = Schema::new(
    "PolicyUserListType",
    Kind::List(&List {
        member: Member::new("member", &POLICY_USER).wire("member"),
        flattened: false,
    }),
);

pub(super) static POLICY_VERSION: Schema =
    Schema::new("PolicyVersion", Kind::Structure(&super::structures::POLICY_VERSION));

pub(super) static POSITION: Schema =
    Schema::new("Position", Kind::Structure(&super::structures::POSITION));

pub(super) static REPORT_FORMAT_TYPE: Schema =
    Schema::new("ReportFormatType", Kind::Enum(&["text/csv"]));

pub(super) static REPORT_STATE_TYPE: Schema =
    Schema::new("ReportStateType", Kind::Enum(&["STARTED", "INPROGRESS", "COMPLETE"]));

pub(super) static RESOURCE_HANDLING_OPTION_TYPE: Schema =
    Schema::new("ResourceHandlingOptionType", Kind::String).min(1).max(64);

pub(super) static RESOURCE_NAME_LIST_TYPE: Schema = Schema::new(
    "ResourceNameListType",
    Kind::List(&List {
        member: Member::new("member", &RESOURCE_NAME_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static RESOURCE_NAME_TYPE: Schema =
    Schema::new("ResourceNameType", Kind::String).min(1).max(2048);

pub(super) static RESOURCE_SPECIFIC_RESULT: Schema = Schema::new(
    "ResourceSpecificResult",
    Kind::Structure(&super::structures::RESOURCE_SPECIFIC_RESULT),
);

pub(super) static RESOURCE_SPECIFIC_RESULT_LIST_TYPE: Schema = Schema::new(
    "ResourceSpecificResultListType",
    Kind::List(&List {
        member: Member::new("member", &RESOURCE_SPECIFIC_RESULT).wire("member"),
        flattened: false,
    }),
);

pub(super) static ROLE: Schema = Schema::new("Role", Kind::Structure(&super::structures::ROLE));

pub(super) static ROLE_DETAIL: Schema =
    Schema::new("RoleDetail", Kind::Structure(&super::structures::ROLE_DETAIL));

pub(super) static ROLE_LAST_USED: Schema =
    Schema::new("RoleLastUsed", Kind::Structure(&super::structures::ROLE_LAST_USED));

pub(super) static SSH_PUBLIC_KEY_LIST_TYPE: Schema = Schema::new(
    "SSHPublicKeyListType",
    Kind::List(&List {
        member: Member::new("member", &SSH_PUBLIC_KEY_METADATA).wire("member"),
        flattened: false,
    }),
);

pub(super) static SSH_PUBLIC_KEY_METADATA: Schema = Schema::new(
    "SSHPublicKeyMetadata",
    Kind::Structure(&super::structures::SSH_PUBLIC_KEY_METADATA),
);

pub(super) static SERVER_CERTIFICATE_METADATA: Schema = Schema::new(
    "ServerCertificateMetadata",
    Kind::Structure(&super::structures::SERVER_CERTIFICATE_METADATA),
);

pub(super) static SERVICE_LAST_ACCESSED: Schema =
    Schema::new("ServiceLastAccessed", Kind::Structure(&super::structures::SERVICE_LAST_ACCESSED));

pub(super) static SERVICE_SPECIFIC_CREDENTIAL_METADATA: Schema = Schema::new(
    "ServiceSpecificCredentialMetadata",
    Kind::Structure(&super::structures::SERVICE_SPECIFIC_CREDENTIAL_METADATA),
);

pub(super) static SERVICE_SPECIFIC_CREDENTIALS_LIST_TYPE: Schema = Schema::new(
    "ServiceSpecificCredentialsListType",
    Kind::List(&List {
        member: Member::new("member", &SERVICE_SPECIFIC_CREDENTIAL_METADATA).wire("member"),
        flattened: false,
    }),
);

pub(super) static SERVICES_LAST_ACCESSED: Schema = Schema::new(
    "ServicesLastAccessed",
    Kind::List(&List {
        member: Member::new("member", &SERVICE_LAST_ACCESSED).wire("member"),
        flattened: false,
    }),
);

pub(super) static SIGNING_CERTIFICATE: Schema =
    Schema::new("SigningCertificate", Kind::Structure(&super::structures::SIGNING_CERTIFICATE));

pub(super) static SIMULATION_POLICY_LIST_TYPE: Schema = Schema::new(
    "SimulationPolicyListType",
    Kind::List(&List {
        member: Member::new("member", &POLICY_DOCUMENT_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static SOURCE_ROLE_TEMPLATE: Schema =
    Schema::new("SourceRoleTemplate", Kind::Structure(&super::structures::SOURCE_ROLE_TEMPLATE));

pub(super) static STATEMENT: Schema =
    Schema::new("Statement", Kind::Structure(&super::structures::STATEMENT));

pub(super) static STATEMENT_LIST_TYPE: Schema = Schema::new(
    "StatementListType",
    Kind::List(&List {
        member: Member::new("member", &STATEMENT).wire("member"),
        flattened: false,
    }),
);

pub(super) static TAG: Schema = Schema::new("Tag", Kind::Structure(&super::structures::TAG));

pub(super) static TRACKED_ACTION_LAST_ACCESSED: Schema = Schema::new(
    "TrackedActionLastAccessed",
    Kind::Structure(&super::structures::TRACKED_ACTION_LAST_ACCESSED),
);

pub(super) static TRACKED_ACTIONS_LAST_ACCESSED: Schema = Schema::new(
    "TrackedActionsLastAccessed",
    Kind::List(&List {
        member: Member::new("member", &TRACKED_ACTION_LAST_ACCESSED).wire("member"),
        flattened: false,
    }),
);

pub(super) static USER: Schema = Schema::new("User", Kind::Structure(&super::structures::USER));

pub(super) static USER_DETAIL: Schema =
    Schema::new("UserDetail", Kind::Structure(&super::structures::USER_DETAIL));

pub(super) static VIRTUAL_MFA_DEVICE: Schema =
    Schema::new("VirtualMFADevice", Kind::Structure(&super::structures::VIRTUAL_MFA_DEVICE));

pub(super) static ACCESS_KEY_ID_TYPE: Schema =
    Schema::new("accessKeyIdType", Kind::String).min(16).max(128).pattern(&PATTERN_2);

pub(super) static ACCESS_KEY_METADATA_LIST_TYPE: Schema = Schema::new(
    "accessKeyMetadataListType",
    Kind::List(&List {
        member: Member::new("member", &ACCESS_KEY_METADATA).wire("member"),
        flattened: false,
    }),
);

pub(super) static ACCESS_KEY_SECRET_TYPE: Schema =
    Schema::new("accessKeySecretType", Kind::String).sensitive();

pub(super) static ACCOUNT_ALIAS_LIST_TYPE: Schema = Schema::new(
    "accountAliasListType",
    Kind::List(&List {
        member: Member::new("member", &ACCOUNT_ALIAS_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static ACCOUNT_ALIAS_TYPE: Schema =
    Schema::new("accountAliasType", Kind::String).min(3).max(63).pattern(&PATTERN_3);

pub(super) static ARN_TYPE: Schema = Schema::new("arnType", Kind::String).min(20).max(2048);

pub(super) static ASSIGNMENT_STATUS_TYPE: Schema =
    Schema::new("assignmentStatusType", Kind::Enum(&["Assigned", "Unassigned", "Any"]));

pub(super) static ATTACHED_POLICIES_LIST_TYPE: Schema = Schema::new(
    "attachedPoliciesListType",
    Kind::List(&List {
        member: Member::new("member", &ATTACHED_POLICY).wire("member"),
        flattened: false,
    }),
);

pub(super) static AUTHENTICATION_CODE_TYPE: Schema =
    Schema::new("authenticationCodeType", Kind::String)
        .min(6)
        .max(6)
        .pattern(&PATTERN_4)
        .sensitive();

pub(super) static CERTIFICATE_BODY_TYPE: Schema =
    Schema::new("certificateBodyType", Kind::String).min(1).max(16384).pattern(&PATTERN_5);

pub(super) static CERTIFICATE_ID_TYPE: Schema =
    Schema::new("certificateIdType", Kind::String).min(24).max(128).pattern(&PATTERN_2);

pub(super) static CERTIFICATE_LIST_TYPE: Schema = Schema::new(
    "certificateListType",
    Kind::List(&List {
        member: Member::new("member", &SIGNING_CERTIFICATE).wire("member"),
        flattened: false,
    }),
);

pub(super) static CLIENT_ID_LIST_TYPE: Schema = Schema::new(
    "clientIDListType",
    Kind::List(&List {
        member: Member::new("member", &CLIENT_ID_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static CLIENT_ID_TYPE: Schema =
    Schema::new("clientIDType", Kind::String).min(1).max(255);

pub(super) static CONTEXT_PROVIDER_SOURCE_KEY_TYPE: Schema =
    Schema::new("contextProviderSourceKeyType", Kind::String).min(1).max(128);

pub(super) static CONTEXT_PROVIDER_TARGET_KEY_TYPE: Schema =
    Schema::new("contextProviderTargetKeyType", Kind::String).min(1).max(128);

pub(super) static ENTITY_DETAILS_LIST_TYPE: Schema = Schema::new(
    "entityDetailsListType",
    Kind::List(&List {
        member: Member::new("member", &ENTITY_DETAILS).wire("member"),
        flattened: false,
    }),
);

pub(super) static ENTITY_LIST_TYPE: Schema = Schema::new(
    "entityListType",
    Kind::List(&List {
        member: Member::new("member", &ENTITY_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static ENTITY_NAME_TYPE: Schema =
    Schema::new("entityNameType", Kind::String).min(1).max(128).pattern(&PATTERN_0);

pub(super) static EXISTING_USER_NAME_TYPE: Schema =
    Schema::new("existingUserNameType", Kind::String)
        .min(1)
        .max(128)
        .pattern(&PATTERN_0)
        .refusal("It must contain only alphanumeric characters and/or the following: +=,.@_-");

pub(super) static GROUP_DETAIL_LIST_TYPE: Schema = Schema::new(
    "groupDetailListType",
    Kind::List(&List {
        member: Member::new("member", &GROUP_DETAIL).wire("member"),
        flattened: false,
    }),
);

pub(super) static GROUP_LIST_TYPE: Schema = Schema::new(
    "groupListType",
    Kind::List(&List { member: Member::new("member", &GROUP).wire("member"), flattened: false }),
);

pub(super) static GROUP_NAME_LIST_TYPE: Schema = Schema::new(
    "groupNameListType",
    Kind::List(&List {
        member: Member::new("member", &GROUP_NAME_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static GROUP_NAME_TYPE: Schema = Schema::new("groupNameType", Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_0)
    .refusal("It must contain only alphanumeric characters and/or the following: +=,.@_-");

pub(super) static ID_TYPE: Schema =
    Schema::new("idType", Kind::String).min(16).max(128).pattern(&PATTERN_2);

pub(super) static IDENTITY_CENTER_INSTANCE_ARN_TYPE: Schema =
    Schema::new("identityCenterInstanceArnType", Kind::String).min(1).max(1224);

pub(super) static INSTANCE_PROFILE_LIST_TYPE: Schema = Schema::new(
    "instanceProfileListType",
    Kind::List(&List {
        member: Member::new("member", &INSTANCE_PROFILE).wire("member"),
        flattened: false,
    }),
);

pub(super) static INSTANCE_PROFILE_NAME_TYPE: Schema =
    Schema::new("instanceProfileNameType", Kind::String)
        .min(1)
        .max(128)
        .pattern(&PATTERN_0)
        .refusal("It must contain only alphanumeric characters and/or the following: +=,.@_-");

pub(super) static JOB_ID_TYPE: Schema = Schema::new("jobIDType", Kind::String).min(36).max(36);

pub(super) static JOB_STATUS_TYPE: Schema =
    Schema::new("jobStatusType", Kind::Enum(&["IN_PROGRESS", "COMPLETED", "FAILED"]));

pub(super) static KEY_DEFINITION_LIST_TYPE: Schema = Schema::new(
    "keyDefinitionListType",
    Kind::List(&List {
        member: Member::new("member", &CONTEXT_PROVIDER_KEY_DEFINITION).wire("member"),
        flattened: false,
    }),
)
.min(0)
.max(10);

pub(super) static LIST_POLICY_GRANTING_SERVICE_ACCESS_RESPONSE_LIST_TYPE: Schema = Schema::new(
    "listPolicyGrantingServiceAccessResponseListType",
    Kind::List(&List {
        member: Member::new("member", &LIST_POLICIES_GRANTING_SERVICE_ACCESS_ENTRY).wire("member"),
        flattened: false,
    }),
);

pub(super) static MARKER_TYPE: Schema =
    Schema::new("markerType", Kind::String).min(1).max(320).pattern(&PATTERN_1);

pub(super) static MAX_ITEMS_TYPE: Schema =
    Schema::new("maxItemsType", Kind::Integer).min(1).max(1000);

pub(super) static MAX_PASSWORD_AGE_TYPE: Schema =
    Schema::new("maxPasswordAgeType", Kind::Integer).min(1).max(1095);

pub(super) static MAX_SIGNIN_SESSION_DURATION_TYPE: Schema =
    Schema::new("maxSigninSessionDurationType", Kind::Integer).min(3600).max(7776000);

pub(super) static MFA_DEVICE_LIST_TYPE: Schema = Schema::new(
    "mfaDeviceListType",
    Kind::List(&List {
        member: Member::new("member", &MFA_DEVICE).wire("member"),
        flattened: false,
    }),
);

pub(super) static MINIMUM_PASSWORD_LENGTH_TYPE: Schema =
    Schema::new("minimumPasswordLengthType", Kind::Integer).min(6).max(128);

pub(super) static PASSWORD_REUSE_PREVENTION_TYPE: Schema =
    Schema::new("passwordReusePreventionType", Kind::Integer).min(1).max(24);

pub(super) static PASSWORD_TYPE: Schema =
    Schema::new("passwordType", Kind::String).min(1).max(128).pattern(&PATTERN_5).sensitive();

pub(super) static PATH_PREFIX_TYPE: Schema = Schema::new("pathPrefixType", Kind::String).min(1).max(512).pattern(&PATTERN_6).refusal("It must begin with the / character and contain only alphanumeric characters and/or / characters.");

pub(super) static PATH_TYPE: Schema = Schema::new("pathType", Kind::String).min(1).max(512).pattern(&PATTERN_7).refusal("It must begin and end with / and contain only alphanumeric characters and/or / characters.");

pub(super) static POLICY_DESCRIPTION_TYPE: Schema =
    Schema::new("policyDescriptionType", Kind::String).max(1000);

pub(super) static POLICY_DETAIL_LIST_TYPE: Schema = Schema::new(
    "policyDetailListType",
    Kind::List(&List {
        member: Member::new("member", &POLICY_DETAIL).wire("member"),
        flattened: false,
    }),
);

pub(super) static POLICY_DOCUMENT_TYPE: Schema = Schema::new("policyDocumentType", Kind::String)
    .min(1)
    .max(131072)
    .pattern(&PATTERN_5)
    .percent_encoded();

pub(super) static POLICY_DOCUMENT_VERSION_LIST_TYPE: Schema = Schema::new(
    "policyDocumentVersionListType",
    Kind::List(&List {
        member: Member::new("member", &POLICY_VERSION).wire("member"),
        flattened: false,
    }),
);

pub(super) static POLICY_GRANTING_SERVICE_ACCESS_LIST_TYPE: Schema = Schema::new(
    "policyGrantingServiceAccessListType",
    Kind::List(&List {
        member: Member::new("member", &POLICY_GRANTING_SERVICE_ACCESS).wire("member"),
        flattened: false,
    }),
);

pub(super) static POLICY_LIST_TYPE: Schema = Schema::new(
    "policyListType",
    Kind::List(&List { member: Member::new("member", &POLICY).wire("member"), flattened: false }),
);

pub(super) static POLICY_NAME_LIST_TYPE: Schema = Schema::new(
    "policyNameListType",
    Kind::List(&List {
        member: Member::new("member", &POLICY_NAME_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static POLICY_NAME_TYPE: Schema = Schema::new("policyNameType", Kind::String)
    .min(1)
    .max(128)
    .pattern(&PATTERN_0)
    .refusal("It must contain only alphanumeric characters and/or the following: +=,.@_-");

pub(super) static POLICY_OWNER_ENTITY_TYPE: Schema =
    Schema::new("policyOwnerEntityType", Kind::Enum(&["USER", "ROLE", "GROUP"]));

pub(super) static POLICY_PATH_PREFIX_TYPE: Schema = Schema::new("policyPathPrefixType", Kind::String).min(1).max(512).pattern(&PATTERN_8).refusal("It must begin with the / character and contain only alphanumeric characters and/or / characters.");

pub(super) static POLICY_PATH_TYPE: Schema = Schema::new("policyPathType", Kind::String).min(1).max(512).pattern(&PATTERN_8).refusal("It must begin and end with / and contain only alphanumeric characters and/or / characters.");

pub(super) static POLICY_SCOPE_TYPE: Schema =
    Schema::new("policyScopeType", Kind::Enum(&["All", "AWS", "Local"]));

pub(super) static POLICY_TYPE: Schema =
    Schema::new("policyType", Kind::Enum(&["INLINE", "MANAGED"]));

pub(super) static POLICY_VERSION_ID_TYPE: Schema =
    Schema::new("policyVersionIdType", Kind::String).pattern(&PATTERN_9);

pub(super) static PUBLIC_KEY_ID_TYPE: Schema =
    Schema::new("publicKeyIdType", Kind::String).min(20).max(128).pattern(&PATTERN_2);

pub(super) static ROLE_DESCRIPTION_TYPE: Schema =
    Schema::new("roleDescriptionType", Kind::String).max(1000).pattern(&PATTERN_10);

pub(super) static ROLE_DETAIL_LIST_TYPE: Schema = Schema::new(
    "roleDetailListType",
    Kind::List(&List {
        member: Member::new("member", &ROLE_DETAIL).wire("member"),
        flattened: false,
    }),
);

pub(super) static ROLE_LIST_TYPE: Schema = Schema::new(
    "roleListType",
    Kind::List(&List { member: Member::new("member", &ROLE).wire("member"), flattened: false }),
);

pub(super) static ROLE_MAX_SESSION_DURATION_TYPE: Schema =
    Schema::new("roleMaxSessionDurationType", Kind::Integer).min(3600).max(43200);

pub(super) static ROLE_NAME_TYPE: Schema = Schema::new("roleNameType", Kind::String)
    .min(1)
    .max(64)
    .pattern(&PATTERN_0)
    .refusal("It must contain only alphanumeric characters and/or the following: +=,.@_-");

pub(super) static SERIAL_NUMBER_TYPE: Schema =
    Schema::new("serialNumberType", Kind::String).min(9).max(256).pattern(&PATTERN_11);

pub(super) static SERVER_CERTIFICATE_METADATA_LIST_TYPE: Schema = Schema::new(
    "serverCertificateMetadataListType",
    Kind::List(&List {
        member: Member::new("member", &SERVER_CERTIFICATE_METADATA).wire("member"),
        flattened: false,
    }),
);

pub(super) static SERVER_CERTIFICATE_NAME_TYPE: Schema =
    Schema::new("serverCertificateNameType", Kind::String)
        .min(1)
        .max(128)
        .pattern(&PATTERN_0)
        .refusal("It must contain only alphanumeric characters and/or the following: +=,.@_-");

pub(super) static SERVICE_CREDENTIAL_ALIAS: Schema =
    Schema::new("serviceCredentialAlias", Kind::String).min(0).max(200).pattern(&PATTERN_0);

pub(super) static SERVICE_NAMESPACE_LIST_TYPE: Schema = Schema::new(
    "serviceNamespaceListType",
    Kind::List(&List {
        member: Member::new("member", &SERVICE_NAMESPACE_TYPE).wire("member"),
        flattened: false,
    }),
)
.min(1)
.max(200);

pub(super) static SERVICE_NAMESPACE_TYPE: Schema =
    Schema::new("serviceNamespaceType", Kind::String).min(1).max(64).pattern(&PATTERN_12);

pub(super) static SERVICE_SPECIFIC_CREDENTIAL_ID: Schema =
    Schema::new("serviceSpecificCredentialId", Kind::String).min(20).max(128).pattern(&PATTERN_2);

pub(super) static SERVICE_USER_NAME: Schema =
    Schema::new("serviceUserName", Kind::String).min(0).max(200).pattern(&PATTERN_13);

pub(super) static STATUS_TYPE: Schema =
    Schema::new("statusType", Kind::Enum(&["Active", "Inactive", "Expired"]));

pub(super) static SUBJECT_TYPE_VALUE_TYPE: Schema =
    Schema::new("subjectTypeValueType", Kind::String).min(0).max(128);

pub(super) static SUMMARY_KEY_TYPE: Schema = Schema::new(
    "summaryKeyType",
    Kind::Enum(&[
        "Users",
        "UsersQuota",
        "Groups",
        "GroupsQuota",
        "ServerCertificates",
        "ServerCertificatesQuota",
        "UserPolicySizeQuota",
        "GroupPolicySizeQuota",
        "GroupsPerUserQuota",
        "SigningCertificatesPerUserQuota",
        "AccessKeysPerUserQuota",
        "MFADevices",
        "MFADevicesInUse",
        "AccountMFAEnabled",
        "AccountAccessKeysPresent",
        "AccountPasswordPresent",
        "AccountSigningCertificatesPresent",
        "AttachedPoliciesPerGroupQuota",
        "AttachedPoliciesPerRoleQuota",
        "AttachedPoliciesPerUserQuota",
        "Policies",
        "PoliciesQuota",
        "PolicySizeQuota",
        "PolicyVersionsInUse",
        "PolicyVersionsInUseQuota",
        "VersionsPerPolicyQuota",
        "GlobalEndpointTokenVersion",
        "AssumeRolePolicySizeQuota",
        "InstanceProfiles",
        "InstanceProfilesQuota",
        "Providers",
        "RolePolicySizeQuota",
        "Roles",
        "RolesQuota",
    ]),
);

pub(super) static SUMMARY_MAP_TYPE: Schema = Schema::new(
    "summaryMapType",
    Kind::Map(&Map {
        key: Member::new("key", &SUMMARY_KEY_TYPE).wire("key"),
        value: Member::new("value", &plain::INTEGER).wire("value"),
        flattened: false,
    }),
);

pub(super) static TAG_KEY_LIST_TYPE: Schema = Schema::new(
    "tagKeyListType",
    Kind::List(&List {
        member: Member::new("member", &TAG_KEY_TYPE).wire("member"),
        flattened: false,
    }),
)
.max(50);

pub(super) static TAG_KEY_TYPE: Schema =
    Schema::new("tagKeyType", Kind::String).min(1).max(128).pattern(&PATTERN_14);

pub(super) static TAG_LIST_TYPE: Schema = Schema::new(
    "tagListType",
    Kind::List(&List { member: Member::new("member", &TAG).wire("member"), flattened: false }),
)
.max(50);

pub(super) static TAG_VALUE_TYPE: Schema =
    Schema::new("tagValueType", Kind::String).min(0).max(256).pattern(&PATTERN_15);

pub(super) static THUMBPRINT_LIST_TYPE: Schema = Schema::new(
    "thumbprintListType",
    Kind::List(&List {
        member: Member::new("member", &THUMBPRINT_TYPE).wire("member"),
        flattened: false,
    }),
);

pub(super) static THUMBPRINT_TYPE: Schema =
    Schema::new("thumbprintType", Kind::String).min(40).max(40);

pub(super) static USER_DETAIL_LIST_TYPE: Schema = Schema::new(
    "userDetailListType",
    Kind::List(&List {
        member: Member::new("member", &USER_DETAIL).wire("member"),
        flattened: false,
    }),
);

pub(super) static USER_LIST_TYPE: Schema = Schema::new(
    "userListType",
    Kind::List(&List { member: Member::new("member", &USER).wire("member"), flattened: false }),
);

pub(super) static USER_NAME_TYPE: Schema = Schema::new("userNameType", Kind::String)
    .min(1)
    .max(64)
    .pattern(&PATTERN_0)
    .refusal("It must contain only alphanumeric characters and/or the following: +=,.@_-");

pub(super) static VIRTUAL_MFA_DEVICE_LIST_TYPE: Schema = Schema::new(
    "virtualMFADeviceListType",
    Kind::List(&List {
        member: Member::new("member", &VIRTUAL_MFA_DEVICE).wire("member"),
        flattened: false,
    }),
);

pub(super) static VIRTUAL_MFA_DEVICE_NAME: Schema =
    Schema::new("virtualMFADeviceName", Kind::String)
        .min(1)
        .pattern(&PATTERN_0)
        .refusal("It must contain only alphanumeric characters and/or the following: +=,.@_-");

static PATTERN_8: Pattern =
    Pattern::new("((/[A-Za-z0-9\\.,\\+@=_-]+)*)/", "((/[A-Za-z0-9\\.,\\+@=_-]+)*)/");

static PATTERN_7: Pattern = Pattern::new(
    "(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)",
    "(\\x{002F})|(\\x{002F}[\\x{0021}-\\x{007E}]+\\x{002F})",
);

static PATTERN_4: Pattern = Pattern::new("[\\d]+", "[0-9]+");

static PATTERN_15: Pattern =
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*", "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*");

static PATTERN_14: Pattern =
    Pattern::new("[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+", "[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+");

static PATTERN_10: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{007E}\\x{00A1}-\\x{00FF}]*",
);

static PATTERN_5: Pattern = Pattern::new(
    "[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
    "[\\x{0009}\\x{000A}\\x{000D}\\x{0020}-\\x{00FF}]+",
);

static PATTERN_1: Pattern = Pattern::new("[\\u0020-\\u00FF]+", "[\\x{0020}-\\x{00FF}]+");

static PATTERN_13: Pattern = Pattern::new("[\\w+=,.@-]*", "[0-9A-Za-z_+=,.@-]*");

static PATTERN_0: Pattern = Pattern::new("[\\w+=,.@-]+", "[0-9A-Za-z_+=,.@-]+");

static PATTERN_11: Pattern = Pattern::new("[\\w+=/:,.@-]+", "[0-9A-Za-z_+=/:,.@-]+");

static PATTERN_12: Pattern = Pattern::new("[\\w-]*", "[0-9A-Za-z_-]*");

static PATTERN_2: Pattern = Pattern::new("[\\w]+", "[0-9A-Za-z_]+");

static PATTERN_6: Pattern =
    Pattern::new("\\u002F[\\u0021-\\u007F]*", "\\x{002F}[\\x{0021}-\\x{007F}]*");

static PATTERN_3: Pattern =
    Pattern::new("^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", "[a-z0-9]+(?:-[a-z0-9]+)*");

static PATTERN_9: Pattern =
    Pattern::new("v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?", "v[1-9][0-9]*(\\.[A-Za-z0-9-]*)?");
