// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `CertificateExport`.
    pub enum CertificateExport {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::text_enum! {
    /// `CertificateKeyPairOrigin`.
    pub enum CertificateKeyPairOrigin {
        AwsManaged = "AWS_MANAGED",
        Acme = "ACME",
        CustomerProvided = "CUSTOMER_PROVIDED",
    }
}

wire::text_enum! {
    /// `CertificateManagedBy`.
    pub enum CertificateManagedBy {
        Cloudfront = "CLOUDFRONT",
    }
}

wire::text_enum! {
    /// `CertificateStatus`.
    pub enum CertificateStatus {
        PendingValidation = "PENDING_VALIDATION",
        Issued = "ISSUED",
        Inactive = "INACTIVE",
        Expired = "EXPIRED",
        ValidationTimedOut = "VALIDATION_TIMED_OUT",
        Revoked = "REVOKED",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `CertificateTransparencyLoggingPreference`.
    pub enum CertificateTransparencyLoggingPreference {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

wire::text_enum! {
    /// `CertificateType`.
    pub enum CertificateType {
        Imported = "IMPORTED",
        AmazonIssued = "AMAZON_ISSUED",
        Private = "PRIVATE",
    }
}

wire::text_enum! {
    /// `DomainStatus`.
    pub enum DomainStatus {
        PendingValidation = "PENDING_VALIDATION",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `ExtendedKeyUsageName`.
    pub enum ExtendedKeyUsageName {
        TlsWebServerAuthentication = "TLS_WEB_SERVER_AUTHENTICATION",
        TlsWebClientAuthentication = "TLS_WEB_CLIENT_AUTHENTICATION",
        CodeSigning = "CODE_SIGNING",
        EmailProtection = "EMAIL_PROTECTION",
        TimeStamping = "TIME_STAMPING",
        OcspSigning = "OCSP_SIGNING",
        IpsecEndSystem = "IPSEC_END_SYSTEM",
        IpsecTunnel = "IPSEC_TUNNEL",
        IpsecUser = "IPSEC_USER",
        Any = "ANY",
        None = "NONE",
        Custom = "CUSTOM",
    }
}

wire::text_enum! {
    /// `FailureReason`.
    pub enum FailureReason {
        NoAvailableContacts = "NO_AVAILABLE_CONTACTS",
        AdditionalVerificationRequired = "ADDITIONAL_VERIFICATION_REQUIRED",
        DomainNotAllowed = "DOMAIN_NOT_ALLOWED",
        InvalidPublicDomain = "INVALID_PUBLIC_DOMAIN",
        DomainValidationDenied = "DOMAIN_VALIDATION_DENIED",
        CaaError = "CAA_ERROR",
        PcaLimitExceeded = "PCA_LIMIT_EXCEEDED",
        PcaInvalidArn = "PCA_INVALID_ARN",
        PcaInvalidState = "PCA_INVALID_STATE",
        PcaRequestFailed = "PCA_REQUEST_FAILED",
        PcaNameConstraintsValidation = "PCA_NAME_CONSTRAINTS_VALIDATION",
        PcaResourceNotFound = "PCA_RESOURCE_NOT_FOUND",
        PcaInvalidArgs = "PCA_INVALID_ARGS",
        PcaInvalidDuration = "PCA_INVALID_DURATION",
        PcaAccessDenied = "PCA_ACCESS_DENIED",
        SlrNotFound = "SLR_NOT_FOUND",
        Other = "OTHER",
    }
}

wire::text_enum! {
    /// `KeyAlgorithm`.
    pub enum KeyAlgorithm {
        Rsa1024 = "RSA_1024",
        Rsa2048 = "RSA_2048",
        Rsa3072 = "RSA_3072",
        Rsa4096 = "RSA_4096",
        EcPrime256v1 = "EC_prime256v1",
        EcSecp384r1 = "EC_secp384r1",
        EcSecp521r1 = "EC_secp521r1",
    }
}

wire::text_enum! {
    /// `KeyUsageName`.
    pub enum KeyUsageName {
        DigitalSignature = "DIGITAL_SIGNATURE",
        NonRepudiation = "NON_REPUDIATION",
        KeyEncipherment = "KEY_ENCIPHERMENT",
        DataEncipherment = "DATA_ENCIPHERMENT",
        KeyAgreement = "KEY_AGREEMENT",
        CertificateSigning = "CERTIFICATE_SIGNING",
        CrlSigning = "CRL_SIGNING",
        EncipherOnly = "ENCIPHER_ONLY",
        DecipherOnly = "DECIPHER_ONLY",
        Any = "ANY",
        Custom = "CUSTOM",
    }
}

wire::text_enum! {
    /// `RecordType`.
    pub enum RecordType {
        Cname = "CNAME",
    }
}

wire::text_enum! {
    /// `RenewalEligibility`.
    pub enum RenewalEligibility {
        Eligible = "ELIGIBLE",
        Ineligible = "INELIGIBLE",
    }
}

wire::text_enum! {
    /// `RenewalStatus`.
    pub enum RenewalStatus {
        PendingAutoRenewal = "PENDING_AUTO_RENEWAL",
        PendingValidation = "PENDING_VALIDATION",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `RevocationReason`.
    pub enum RevocationReason {
        Unspecified = "UNSPECIFIED",
        KeyCompromise = "KEY_COMPROMISE",
        CaCompromise = "CA_COMPROMISE",
        AffiliationChanged = "AFFILIATION_CHANGED",
        Superceded = "SUPERCEDED",
        Superseded = "SUPERSEDED",
        CessationOfOperation = "CESSATION_OF_OPERATION",
        CertificateHold = "CERTIFICATE_HOLD",
        RemoveFromCrl = "REMOVE_FROM_CRL",
        PrivilegeWithdrawn = "PRIVILEGE_WITHDRAWN",
        AACompromise = "A_A_COMPROMISE",
    }
}

wire::text_enum! {
    /// `SortBy`.
    pub enum SortBy {
        CreatedAt = "CREATED_AT",
    }
}

wire::text_enum! {
    /// `SortOrder`.
    pub enum SortOrder {
        Ascending = "ASCENDING",
        Descending = "DESCENDING",
    }
}

wire::text_enum! {
    /// `UpdateStatus`.
    pub enum UpdateStatus {
        PendingDomainValidation = "PENDING_DOMAIN_VALIDATION",
        Success = "SUCCESS",
        Failed = "FAILED",
    }
}

wire::text_enum! {
    /// `UpdateType`.
    pub enum UpdateType {
        DomainValidationMethod = "DOMAIN_VALIDATION_METHOD",
    }
}

wire::text_enum! {
    /// `ValidationMethod`.
    pub enum ValidationMethod {
        Email = "EMAIL",
        Dns = "DNS",
        Http = "HTTP",
    }
}
