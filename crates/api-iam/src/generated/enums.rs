// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `AccessAdvisorUsageGranularityType`.
    pub enum AccessAdvisorUsageGranularityType {
        ServiceLevel = "SERVICE_LEVEL",
        ActionLevel = "ACTION_LEVEL",
    }
}

wire::text_enum! {
    /// `AttachmentType`.
    pub enum AttachmentType {
        User = "user",
        Group = "group",
        Role = "role",
    }
}

wire::text_enum! {
    /// `ContextKeyTypeEnum`.
    pub enum ContextKeyTypeEnum {
        String = "string",
        StringList = "stringList",
        Numeric = "numeric",
        NumericList = "numericList",
        Boolean = "boolean",
        BooleanList = "booleanList",
        Ip = "ip",
        IpList = "ipList",
        Binary = "binary",
        BinaryList = "binaryList",
        Date = "date",
        DateList = "dateList",
    }
}

wire::text_enum! {
    /// `DeletionTaskStatusType`.
    pub enum DeletionTaskStatusType {
        Succeeded = "SUCCEEDED",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        NotStarted = "NOT_STARTED",
    }
}

wire::text_enum! {
    /// `EntityType`.
    pub enum EntityType {
        User = "User",
        Role = "Role",
        Group = "Group",
        LocalManagedPolicy = "LocalManagedPolicy",
        AWSManagedPolicy = "AWSManagedPolicy",
    }
}

wire::text_enum! {
    /// `FeatureType`.
    pub enum FeatureType {
        RootCredentialsManagement = "RootCredentialsManagement",
        RootSessions = "RootSessions",
    }
}

wire::text_enum! {
    /// `PermissionsBoundaryAttachmentType`.
    pub enum PermissionsBoundaryAttachmentType {
        PermissionsBoundaryPolicy = "PermissionsBoundaryPolicy",
    }
}

wire::text_enum! {
    /// `PolicyEvaluationDecisionType`.
    pub enum PolicyEvaluationDecisionType {
        Allowed = "allowed",
        ExplicitDeny = "explicitDeny",
        ImplicitDeny = "implicitDeny",
    }
}

wire::text_enum! {
    /// `PolicyIdentifierPolicyType`.
    pub enum PolicyIdentifierPolicyType {
        Inline = "inline",
        AwsManaged = "aws-managed",
        UserManaged = "user-managed",
        PermissionBoundary = "permission-boundary",
        Scp = "scp",
        Rcp = "rcp",
    }
}

wire::text_enum! {
    /// `PolicyParameterTypeEnum`.
    pub enum PolicyParameterTypeEnum {
        String = "string",
        StringList = "stringList",
    }
}

wire::text_enum! {
    /// `PolicySourceType`.
    pub enum PolicySourceType {
        User = "user",
        Group = "group",
        Role = "role",
        AwsManaged = "aws-managed",
        UserManaged = "user-managed",
        Resource = "resource",
        None = "none",
    }
}

wire::text_enum! {
    /// `PolicyUsageType`.
    pub enum PolicyUsageType {
        PermissionsPolicy = "PermissionsPolicy",
        PermissionsBoundary = "PermissionsBoundary",
    }
}

wire::text_enum! {
    /// `ReportFormatType`.
    pub enum ReportFormatType {
        TextCsv = "text/csv",
    }
}

wire::text_enum! {
    /// `ReportStateType`.
    pub enum ReportStateType {
        Started = "STARTED",
        Inprogress = "INPROGRESS",
        Complete = "COMPLETE",
    }
}

wire::text_enum! {
    /// `assertionEncryptionModeType`.
    pub enum AssertionEncryptionModeType {
        Required = "Required",
        Allowed = "Allowed",
    }
}

wire::text_enum! {
    /// `assignmentStatusType`.
    pub enum AssignmentStatusType {
        Assigned = "Assigned",
        Unassigned = "Unassigned",
        Any = "Any",
    }
}

wire::text_enum! {
    /// `encodingType`.
    pub enum EncodingType {
        Ssh = "SSH",
        Pem = "PEM",
    }
}

wire::text_enum! {
    /// `globalEndpointTokenVersion`.
    pub enum GlobalEndpointTokenVersion {
        V1Token = "v1Token",
        V2Token = "v2Token",
    }
}

wire::text_enum! {
    /// `jobStatusType`.
    pub enum JobStatusType {
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `managedByTypeType`.
    pub enum ManagedByTypeType {
        Service = "Service",
    }
}

wire::text_enum! {
    /// `parameterTypeType`.
    pub enum ParameterTypeType {
        String = "String",
        StringList = "StringList",
        Number = "Number",
        NumberList = "NumberList",
        Arn = "Arn",
        ArnList = "ArnList",
    }
}

wire::text_enum! {
    /// `permissionCheckResultType`.
    pub enum PermissionCheckResultType {
        Allowed = "ALLOWED",
        Denied = "DENIED",
        Unsure = "UNSURE",
    }
}

wire::text_enum! {
    /// `permissionCheckStatusType`.
    pub enum PermissionCheckStatusType {
        Complete = "COMPLETE",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `policyOwnerEntityType`.
    pub enum PolicyOwnerEntityType {
        User = "USER",
        Role = "ROLE",
        Group = "GROUP",
    }
}

wire::text_enum! {
    /// `policyScopeType`.
    pub enum PolicyScopeType {
        All = "All",
        Aws = "AWS",
        Local = "Local",
    }
}

wire::text_enum! {
    /// `policyType`.
    pub enum PolicyType {
        Inline = "INLINE",
        Managed = "MANAGED",
    }
}

wire::text_enum! {
    /// `sortKeyType`.
    pub enum SortKeyType {
        ServiceNamespaceAscending = "SERVICE_NAMESPACE_ASCENDING",
        ServiceNamespaceDescending = "SERVICE_NAMESPACE_DESCENDING",
        LastAuthenticatedTimeAscending = "LAST_AUTHENTICATED_TIME_ASCENDING",
        LastAuthenticatedTimeDescending = "LAST_AUTHENTICATED_TIME_DESCENDING",
    }
}

wire::text_enum! {
    /// `stateType`.
    pub enum StateType {
        Unassigned = "UNASSIGNED",
        Assigned = "ASSIGNED",
        PendingApproval = "PENDING_APPROVAL",
        Finalized = "FINALIZED",
        Accepted = "ACCEPTED",
        Rejected = "REJECTED",
        Expired = "EXPIRED",
    }
}

wire::text_enum! {
    /// `statusType`.
    pub enum StatusType {
        Active = "Active",
        Inactive = "Inactive",
        Expired = "Expired",
    }
}

wire::text_enum! {
    /// `summaryKeyType`.
    pub enum SummaryKeyType {
        Users = "Users",
        UsersQuota = "UsersQuota",
        Groups = "Groups",
        GroupsQuota = "GroupsQuota",
        ServerCertificates = "ServerCertificates",
        ServerCertificatesQuota = "ServerCertificatesQuota",
        UserPolicySizeQuota = "UserPolicySizeQuota",
        GroupPolicySizeQuota = "GroupPolicySizeQuota",
        GroupsPerUserQuota = "GroupsPerUserQuota",
        SigningCertificatesPerUserQuota = "SigningCertificatesPerUserQuota",
        AccessKeysPerUserQuota = "AccessKeysPerUserQuota",
        MFADevices = "MFADevices",
        MFADevicesInUse = "MFADevicesInUse",
        AccountMFAEnabled = "AccountMFAEnabled",
        AccountAccessKeysPresent = "AccountAccessKeysPresent",
        AccountPasswordPresent = "AccountPasswordPresent",
        AccountSigningCertificatesPresent = "AccountSigningCertificatesPresent",
        AttachedPoliciesPerGroupQuota = "AttachedPoliciesPerGroupQuota",
        AttachedPoliciesPerRoleQuota = "AttachedPoliciesPerRoleQuota",
        AttachedPoliciesPerUserQuota = "AttachedPoliciesPerUserQuota",
        Policies = "Policies",
        PoliciesQuota = "PoliciesQuota",
        PolicySizeQuota = "PolicySizeQuota",
        PolicyVersionsInUse = "PolicyVersionsInUse",
        PolicyVersionsInUseQuota = "PolicyVersionsInUseQuota",
        VersionsPerPolicyQuota = "VersionsPerPolicyQuota",
        GlobalEndpointTokenVersion = "GlobalEndpointTokenVersion",
        AssumeRolePolicySizeQuota = "AssumeRolePolicySizeQuota",
        InstanceProfiles = "InstanceProfiles",
        InstanceProfilesQuota = "InstanceProfilesQuota",
        Providers = "Providers",
        RolePolicySizeQuota = "RolePolicySizeQuota",
        Roles = "Roles",
        RolesQuota = "RolesQuota",
    }
}

wire::text_enum! {
    /// `summaryStateType`.
    pub enum SummaryStateType {
        Available = "AVAILABLE",
        NotAvailable = "NOT_AVAILABLE",
        NotSupported = "NOT_SUPPORTED",
        Failed = "FAILED",
    }
}
