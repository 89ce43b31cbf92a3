//! The condition keys of S3, and the actions whose requests have them.
//!
//! Source: <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html>,
//! read in a copy of September 2026.

/// Keys that requests of one kind have, and no others.
struct Keys {
    names: &'static [&'static str],
    actions: &'static [&'static str],
}

/// Where AWS's list is not certain, an action is here that it may not count.
const OF_ACTIONS: [Keys; 16] = [
    Keys {
        names: &["s3:prefix", "s3:delimiter", "s3:max-keys"],
        actions: &["ListBucket", "ListBucketVersions"],
    },
    Keys {
        names: &[
            "s3:x-amz-acl",
            "s3:x-amz-grant-full-control",
            "s3:x-amz-grant-read",
            "s3:x-amz-grant-read-acp",
            "s3:x-amz-grant-write",
            "s3:x-amz-grant-write-acp",
        ],
        actions: &[
            "BypassGovernanceRetention",
            "CreateBucket",
            "PutBucketAcl",
            "PutObject",
            "PutObjectAcl",
            "PutObjectVersionAcl",
            "ReplicateObject",
        ],
    },
    Keys {
        names: &[
            "s3:x-amz-copy-source",
            "s3:x-amz-metadata-directive",
            "s3:x-amz-website-redirect-location",
        ],
        actions: &["BypassGovernanceRetention", "PutObject", "ReplicateObject"],
    },
    Keys {
        names: &[
            "s3:x-amz-server-side-encryption",
            "s3:x-amz-server-side-encryption-aws-kms-key-id",
            "s3:x-amz-server-side-encryption-customer-algorithm",
        ],
        actions: &[
            "BypassGovernanceRetention",
            "PutObject",
            "ReplicateObject",
            "UpdateObjectEncryption",
        ],
    },
    Keys {
        names: &["s3:x-amz-storage-class"],
        actions: &[
            "BypassGovernanceRetention",
            "PutObject",
            "PutObjectAcl",
            "PutObjectVersionAcl",
            "ReplicateObject",
            "RestoreObject",
        ],
    },
    Keys {
        names: &["s3:RequestObjectTag", "s3:RequestObjectTagKeys"],
        actions: &[
            "BypassGovernanceRetention",
            "PutObject",
            "PutObjectTagging",
            "PutObjectVersionTagging",
            "ReplicateObject",
            "ReplicateTags",
        ],
    },
    Keys {
        names: &["s3:ExistingObjectTag"],
        actions: &[
            "DeleteObjectAnnotation",
            "DeleteObjectTagging",
            "DeleteObjectVersionAnnotation",
            "DeleteObjectVersionTagging",
            "GetObject",
            "GetObjectAcl",
            "GetObjectAnnotation",
            "GetObjectAttributes",
            "GetObjectTagging",
            "GetObjectVersion",
            "GetObjectVersionAcl",
            "GetObjectVersionAnnotation",
            "GetObjectVersionAttributes",
            "GetObjectVersionTagging",
            "ListObjectAnnotations",
            "ListObjectVersionAnnotations",
            "PutObjectAcl",
            "PutObjectAnnotation",
            "PutObjectTagging",
            "PutObjectVersionAcl",
            "PutObjectVersionAnnotation",
            "PutObjectVersionTagging",
            "UpdateObjectEncryption",
        ],
    },
    Keys {
        names: &["s3:object-lock-legal-hold"],
        actions: &["PutObject", "PutObjectLegalHold", "ReplicateObject"],
    },
    Keys {
        names: &[
            "s3:object-lock-mode",
            "s3:object-lock-remaining-retention-days",
            "s3:object-lock-retain-until-date",
            "s3:object-lock-event-hold",
            "s3:object-lock-event-hold-duration-days",
        ],
        actions: &[
            "BypassGovernanceRetention",
            "PutBucketObjectLockConfiguration",
            "PutObject",
            "PutObjectRetention",
            "ReplicateObject",
        ],
    },
    Keys { names: &["s3:ObjectCreationOperation", "s3:if-none-match"], actions: &["PutObject"] },
    Keys {
        names: &["s3:if-match"],
        actions: &["DeleteObject", "DeleteObjectVersion", "PutObject"],
    },
    Keys {
        names: &["s3:locationconstraint", "s3:x-amz-bucket-namespace"],
        actions: &["CreateBucket"],
    },
    Keys {
        names: &["s3:x-amz-object-ownership"],
        actions: &["CreateBucket", "PutBucketOwnershipControls"],
    },
    Keys {
        names: &["s3:InventoryAccessibleOptionalFields"],
        actions: &["PutInventoryConfiguration"],
    },
    Keys {
        names: &["s3:annotation-prefix", "s3:max-annotation-results"],
        actions: &["ListObjectAnnotations", "ListObjectVersionAnnotations"],
    },
    Keys {
        names: &["s3:x-amz-object-annotation-directive"],
        actions: &["PutObject", "ReplicateObject"],
    },
];

/// Keys of requests of many kinds, or of which AWS does not say which requests have them.
const OF_ANY_ACTION: [&str; 26] = [
    "s3:AccessGrantScope",
    "s3:AccessGrantsInstanceArn",
    "s3:AccessGrantsLocationScope",
    "s3:AccessPointNetworkOrigin",
    "s3:AccessPointTag",
    "s3:BucketTag",
    "s3:DataAccessPointAccount",
    "s3:DataAccessPointArn",
    "s3:ExistingJobOperation",
    "s3:ExistingJobPriority",
    "s3:JobSuspendedCause",
    "s3:RequestJobOperation",
    "s3:RequestJobPriority",
    "s3:ResourceAccount",
    "s3:TlsVersion",
    "s3:authType",
    "s3:deliverySourceArn",
    "s3:destinationRegion",
    "s3:isReplicationPauseRequest",
    "s3:logType",
    "s3:resourceArnBeingAuthorized",
    "s3:signatureAge",
    "s3:signatureversion",
    "s3:versionid",
    "s3:x-amz-content-sha256",
    "s3:x-amz-object-if-match",
];

/// The keys whose last part is a tag's name.
const WITH_TAG: [&str; 4] =
    ["s3:AccessPointTag", "s3:BucketTag", "s3:ExistingObjectTag", "s3:RequestObjectTag"];

/// The actions of which a key speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    Any,
    Only(&'static [&'static str]),
}

/// What a key is about; `None` when there is no such key.
pub(super) fn scope(key: &str) -> Option<Scope> {
    if policy::is_global_condition_key(key) || is_of_identity_provider(key) {
        return Some(Scope::Any);
    }
    let name = match key.split_once('/') {
        Some((name, tag)) if is_in(&WITH_TAG, name) && !tag.is_empty() => name,
        Some(_) => return None,
        None if is_in(&WITH_TAG, key) => return None,
        None => key,
    };
    if is_in(&OF_ANY_ACTION, name) {
        return Some(Scope::Any);
    }
    let found = OF_ACTIONS.iter().find(|keys| is_in(keys.names, name));
    found.map(|keys| Scope::Only(keys.actions))
}

/// Keys that federated callers bring: those of SAML, and of providers that are named like hosts.
fn is_of_identity_provider(key: &str) -> bool {
    key.split_once(':').is_some_and(|(provider, name)| {
        !name.is_empty()
            && (provider.contains('.')
                || ["saml", "sts"].iter().any(|known| known.eq_ignore_ascii_case(provider)))
    })
}

fn is_in(list: &[&str], name: &str) -> bool {
    list.iter().any(|known| known.eq_ignore_ascii_case(name))
}
