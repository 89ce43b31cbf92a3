// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `AccessMethodType`.
    pub enum AccessMethodType {
        CaRepository = "CA_REPOSITORY",
        ResourcePkiManifest = "RESOURCE_PKI_MANIFEST",
        ResourcePkiNotify = "RESOURCE_PKI_NOTIFY",
    }
}

wire::text_enum! {
    /// `ActionType`.
    pub enum ActionType {
        IssueCertificate = "IssueCertificate",
        GetCertificate = "GetCertificate",
        ListPermissions = "ListPermissions",
    }
}

wire::text_enum! {
    /// `AuditReportResponseFormat`.
    pub enum AuditReportResponseFormat {
        Json = "JSON",
        Csv = "CSV",
    }
}

wire::text_enum! {
    /// `AuditReportStatus`.
    pub enum AuditReportStatus {
        Creating = "CREATING",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `CertificateAuthorityStatus`.
    pub enum CertificateAuthorityStatus {
        Creating = "CREATING",
        PendingCertificate = "PENDING_CERTIFICATE",
        Active = "ACTIVE",
        Deleted = "DELETED",
        Disabled = "DISABLED",
        Expired = "EXPIRED",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `CertificateAuthorityType`.
    pub enum CertificateAuthorityType {
        Root = "ROOT",
        Subordinate = "SUBORDINATE",
    }
}

wire::text_enum! {
    /// `CertificateAuthorityUsageMode`.
    pub enum CertificateAuthorityUsageMode {
        GeneralPurpose = "GENERAL_PURPOSE",
        ShortLivedCertificate = "SHORT_LIVED_CERTIFICATE",
    }
}

wire::text_enum! {
    /// `CrlType`.
    pub enum CrlType {
        Complete = "COMPLETE",
        Partitioned = "PARTITIONED",
    }
}

wire::text_enum! {
    /// `ExtendedKeyUsageType`.
    pub enum ExtendedKeyUsageType {
        ServerAuth = "SERVER_AUTH",
        ClientAuth = "CLIENT_AUTH",
        CodeSigning = "CODE_SIGNING",
        EmailProtection = "EMAIL_PROTECTION",
        TimeStamping = "TIME_STAMPING",
        OcspSigning = "OCSP_SIGNING",
        SmartCardLogin = "SMART_CARD_LOGIN",
        DocumentSigning = "DOCUMENT_SIGNING",
        CertificateTransparency = "CERTIFICATE_TRANSPARENCY",
    }
}

wire::text_enum! {
    /// `FailureReason`.
    pub enum FailureReason {
        RequestTimedOut = "REQUEST_TIMED_OUT",
        UnsupportedAlgorithm = "UNSUPPORTED_ALGORITHM",
        Other = "OTHER",
    }
}

wire::text_enum! {
    /// `KeyAlgorithm`.
    pub enum KeyAlgorithm {
        Rsa2048 = "RSA_2048",
        Rsa3072 = "RSA_3072",
        Rsa4096 = "RSA_4096",
        EcPrime256v1 = "EC_prime256v1",
        EcSecp384r1 = "EC_secp384r1",
        EcSecp521r1 = "EC_secp521r1",
        MlDsa44 = "ML_DSA_44",
        MlDsa65 = "ML_DSA_65",
        MlDsa87 = "ML_DSA_87",
        Sm2 = "SM2",
    }
}

wire::text_enum! {
    /// `KeyStorageSecurityStandard`.
    pub enum KeyStorageSecurityStandard {
        Fips1402Level2OrHigher = "FIPS_140_2_LEVEL_2_OR_HIGHER",
        Fips1402Level3OrHigher = "FIPS_140_2_LEVEL_3_OR_HIGHER",
        CcpcLevel1OrHigher = "CCPC_LEVEL_1_OR_HIGHER",
    }
}

wire::text_enum! {
    /// `PolicyQualifierId`.
    pub enum PolicyQualifierId {
        Cps = "CPS",
    }
}

wire::text_enum! {
    /// `ResourceOwner`.
    pub enum ResourceOwner {
        SelfValue = "SELF",
        OtherAccounts = "OTHER_ACCOUNTS",
    }
}

wire::text_enum! {
    /// `RevocationReason`.
    pub enum RevocationReason {
        Unspecified = "UNSPECIFIED",
        KeyCompromise = "KEY_COMPROMISE",
        CertificateAuthorityCompromise = "CERTIFICATE_AUTHORITY_COMPROMISE",
        AffiliationChanged = "AFFILIATION_CHANGED",
        Superseded = "SUPERSEDED",
        CessationOfOperation = "CESSATION_OF_OPERATION",
        PrivilegeWithdrawn = "PRIVILEGE_WITHDRAWN",
        AACompromise = "A_A_COMPROMISE",
    }
}

wire::text_enum! {
    /// `S3ObjectAcl`.
    pub enum S3ObjectAcl {
        PublicRead = "PUBLIC_READ",
        BucketOwnerFullControl = "BUCKET_OWNER_FULL_CONTROL",
    }
}

wire::text_enum! {
    /// `SigningAlgorithm`.
    pub enum SigningAlgorithm {
        Sha256withecdsa = "SHA256WITHECDSA",
        Sha384withecdsa = "SHA384WITHECDSA",
        Sha512withecdsa = "SHA512WITHECDSA",
        Sha256withrsa = "SHA256WITHRSA",
        Sha384withrsa = "SHA384WITHRSA",
        Sha512withrsa = "SHA512WITHRSA",
        Sha256withrsaPss = "SHA256WITHRSA_PSS",
        Sha384withrsaPss = "SHA384WITHRSA_PSS",
        Sha512withrsaPss = "SHA512WITHRSA_PSS",
        Sm3withsm2 = "SM3WITHSM2",
        MlDsa44 = "ML_DSA_44",
        MlDsa65 = "ML_DSA_65",
        MlDsa87 = "ML_DSA_87",
    }
}

wire::text_enum! {
    /// `ValidityPeriodType`.
    pub enum ValidityPeriodType {
        EndDate = "END_DATE",
        Absolute = "ABSOLUTE",
        Days = "DAYS",
        Months = "MONTHS",
        Years = "YEARS",
    }
}
