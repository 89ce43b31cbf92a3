//! Every issue code, with the type its findings have at AWS.
//!
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/access-analyzer-reference-policy-checks.html>, read in a copy of
//! 2026. Its `GENERAL_WARNING` is `WARNING` in the API. `docs/policy-lint.md` says when each is found, and which of
//! AWS's checks are not made.
/// How serious a finding is, in ValidatePolicy's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FindingType {
    /// The policy does not do what it says.
    Error,
    /// The policy allows more than is wise.
    SecurityWarning,
    /// The policy departs from good practice.
    Warning,
    /// The policy can be simpler.
    Suggestion,
}

impl FindingType {
    /// The value of ValidatePolicy's `findingType`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "ERROR",
            Self::SecurityWarning => "SECURITY_WARNING",
            Self::Warning => "WARNING",
            Self::Suggestion => "SUGGESTION",
        }
    }
}

/// One check: its code and type, and whether it is this product's and not Access Analyzer's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Issue {
    pub(crate) code: &'static str,
    pub(crate) finding_type: FindingType,
    pub(crate) is_own: bool,
}

macro_rules! issues {
    ($($finding_type:ident own: $own:literal { $($code:ident)* })*) => {
        impl Issue {
            $($(pub(crate) const $code: Self = Self {
                code: stringify!($code),
                finding_type: FindingType::$finding_type,
                is_own: $own,
            };)*)*

            /// Each of them once.
            pub(crate) const ALL: &[Self] = &[$($(Self::$code,)*)*];
        }
    };
}

issues! {
    Error own: false {
        ARN_REGION_NOT_ALLOWED
        DATA_TYPE_MISMATCH
        DUPLICATE_KEYS_WITH_DIFFERENT_CASE
        EMPTY_VARIABLE
        FEDERATED_PRINCIPAL_NOT_SUPPORTED
        INVALID_ACTION
        INVALID_ARN_ACCOUNT
        INVALID_ARN_PREFIX
        INVALID_ARN_RESOURCE
        INVALID_ARN_SERVICE_CASE
        INVALID_CONDITION_DATA_TYPE
        INVALID_CONDITION_KEY_FORMAT
        INVALID_CONDITION_MULTIPLE_BOOLEAN
        INVALID_CONDITION_OPERATOR
        INVALID_EFFECT
        INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY
        INVALID_GLOBAL_CONDITION_KEY
        INVALID_KMS_KEY_VALUE
        INVALID_PARTITION
        INVALID_POLICY_ELEMENT
        INVALID_PRINCIPAL_FORMAT
        INVALID_PRINCIPAL_KEY
        INVALID_SERVICE_IN_ACTION
        INVALID_SERVICE_PRINCIPAL_FORMAT
        INVALID_VARIABLE_FOR_OPERATOR
        INVALID_VERSION
        JSON_SYNTAX_ERROR
        MISMATCHED_ACTION_FOR_PRINCIPAL
        MISSING_ACTION
        MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY
        MISSING_ARN_FIELD
        MISSING_BRACE_IN_VARIABLE
        MISSING_EFFECT
        MISSING_PRINCIPAL
        MISSING_QUALIFIER
        MISSING_QUOTE_IN_VARIABLE
        MISSING_RESOURCE
        MISSING_STATEMENT
        MISSING_TAG_KEY_IN_CONDITION
        NULL_WITH_IF_EXISTS
        POLICY_SIZE_EXCEEDS_RCP_QUOTA
        POLICY_SIZE_EXCEEDS_SCP_QUOTA
        RCP_SYNTAX_ERROR_ACTION
        RCP_SYNTAX_ERROR_ALLOW
        RCP_SYNTAX_ERROR_NOTACTION
        RCP_SYNTAX_ERROR_PRINCIPAL
        ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL
        ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE
        ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL
        SCP_SYNTAX_ERROR_PRINCIPAL
        TYPE_MISMATCH_IP_RANGE
        UNIQUE_SIDS_REQUIRED
        UNSUPPORTED_ACTION_IN_POLICY
        UNSUPPORTED_ELEMENT_COMBINATION
        UNSUPPORTED_GLOBAL_CONDITION_KEY
        UNSUPPORTED_PRINCIPAL
        UNSUPPORTED_RESOURCE_ARN_IN_POLICY
        UNSUPPORTED_SID
        UNSUPPORTED_SPACE_IN_VARIABLE
        UNSUPPORTED_WILDCARD_IN_PRINCIPAL
        VARIABLE_UNSUPPORTED_IN_ELEMENT
        VARIABLE_UNSUPPORTED_IN_VERSION
        VARIABLE_USAGE_TOO_PERMISSIVE
        WILDCARD_USAGE_TOO_PERMISSIVE
    }
    SecurityWarning own: false {
        ALLOW_WITH_NOT_PRINCIPAL
        DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE
        FORALLVALUES_WITH_SINGLE_VALUED_KEY
        FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE
        MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL
        MISSING_GITHUB_REPO_CONDITION_KEY
        MISSING_PAIRED_CONDITION_KEYS
        PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE
        PASS_ROLE_WITH_NOT_RESOURCE
        PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE
        PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE
        PASS_ROLE_WITH_STAR_IN_RESOURCE
        PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION
        RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL
        S3_PREFIX_IN_NEGATIVE_CONTEXT
        STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS
        UNTRUSTWORTHY_CONDITION_KEY
    }
    Warning own: false {
        CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE
        CREATE_SLR_WITH_NOT_RESOURCE
        CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE
        CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE
        CREATE_SLR_WITH_STAR_IN_RESOURCE
        CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION
        INVALID_DATE_VALUE
        INVALID_ROLE_REFERENCE
        INVALID_USER_REFERENCE
        MISSING_VERSION
        POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA
        POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA
        POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA
        RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY
        RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY
        RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK
        SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED
        TYPE_MISMATCH
        TYPE_MISMATCH_BOOLEAN
        TYPE_MISMATCH_DATE
        TYPE_MISMATCH_NUMBER
        TYPE_MISMATCH_STRING
        UNIQUE_SIDS_RECOMMENDED
        WILDCARD_WITHOUT_LIKE_OPERATOR
    }
    Suggestion own: false {
        ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE
        CONFIRM_AUDIENCE_CLAIM_TYPE
        EMPTY_ARRAY_ACTION
        EMPTY_ARRAY_CONDITION
        EMPTY_ARRAY_CONDITION_FORALLVALUES
        EMPTY_ARRAY_CONDITION_FORANYVALUE
        EMPTY_ARRAY_CONDITION_IFEXISTS
        EMPTY_ARRAY_PRINCIPAL
        EMPTY_ARRAY_RESOURCE
        EMPTY_OBJECT_CONDITION
        EMPTY_OBJECT_PRINCIPAL
        EMPTY_SID_VALUE
        EQUIVALENT_TO_NULL_FALSE
        EQUIVALENT_TO_NULL_TRUE
        IMPROVE_IP_RANGE
        IRRELEVANT_CONDITION_KEY_IN_POLICY
        NULL_WITH_QUALIFIER
        RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL
        REDUNDANT_ACTION
        REDUNDANT_CONDITION_VALUE_NUM
        REDUNDANT_KEY_DUE_TO_WILDCARD_IN_CONDITION
        REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY
        REDUNDANT_RESOURCE
        REDUNDANT_STATEMENT
        REDUNDANT_STATEMENT_DUE_TO_WILDCARD_IN_CONDITION
        WILDCARD_IN_SERVICE_NAME
    }
    Error own: true {
        POLICY_SIZE_EXCEEDS_QUOTA
        UNSUPPORTED_CHARACTER
    }
    SecurityWarning own: true {
        ALLOW_WITH_NOT_ACTION
        FOR_ALL_VALUES_WITH_ALLOW
        OIDC_SUBJECT_NOT_RESTRICTED
        PUBLIC_ACCESS_NOT_RESTRICTED
    }
    Warning own: true {
        ID_IN_IDENTITY_POLICY
    }
    Suggestion own: true {
        PRIVATE_SOURCE_ADDRESS
    }
}

impl Issue {
    /// The check of a code.
    pub(crate) fn of(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|issue| issue.code == code)
    }

    /// The fragment of its section in the check reference; own checks have none.
    pub(crate) fn anchor(self) -> Option<String> {
        let section = match self.finding_type {
            FindingType::Error => "error",
            FindingType::SecurityWarning => "security-warning",
            FindingType::Warning => "general-warning",
            FindingType::Suggestion => "suggestion",
        };
        let check = self.code.to_ascii_lowercase().replace('_', "-");
        (!self.is_own).then(|| format!("access-analyzer-reference-policy-checks-{section}-{check}"))
    }
}
