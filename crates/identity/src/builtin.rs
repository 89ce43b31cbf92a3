//! The managed policies that come with the product, under the names AWS gives its own.
//!
//! Differs from AWS: a policy that AWS grows with every new service (`ReadOnlyAccess`,
//! `SecurityAudit`) names here the services this product speaks of.

use std::collections::BTreeMap;

use names::ArnNamespace;
use stdx::Timestamp;

use crate::records::ManagedPolicyRecord;

/// A managed policy owned by `aws`: the same in every account, and not to be changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltinPolicy {
    /// The unique id that AWS's own policy of this name has.
    pub id: &'static str,
    /// The name.
    pub name: &'static str,
    /// What it is for.
    pub description: &'static str,
    /// The document.
    pub document: &'static str,
}

macro_rules! builtin {
    ($id:literal, $name:literal, $description:literal) => {
        BuiltinPolicy {
            id: $id,
            name: $name,
            description: $description,
            document: include_str!(concat!("builtin/", $name, ".json")),
        }
    };
}

/// All of them, by name.
pub const BUILTIN_POLICIES: &[BuiltinPolicy] = &[
    builtin!(
        "ANPAXKLTF6HVZ2C5RVJ3Q",
        "AWSCloudTrail_ReadOnlyAccess",
        "Read access to trails and their events."
    ),
    builtin!(
        "ANPAJNPP7PPPPMJRV2SA4",
        "AWSKeyManagementServicePowerUser",
        "Creation and description of KMS keys; no use and no administration of them."
    ),
    builtin!("ANPAIWMBCKSKIEE64ZLYK", "AdministratorAccess", "Every action on every resource."),
    builtin!("ANPAIFIR6V6BVTRAHWINE", "AmazonS3FullAccess", "Every S3 action on every bucket."),
    builtin!("ANPAIZTJ4DXE7G6AGAE6M", "AmazonS3ReadOnlyAccess", "Read access to every bucket."),
    builtin!("ANPAI7XKCFMBPM3QQRRVQ", "IAMFullAccess", "Every IAM action."),
    builtin!("ANPAJKSO7NDY4T57MWDSQ", "IAMReadOnlyAccess", "Read access to IAM."),
    builtin!(
        "ANPAJYRXTHIB4FOVS3ZXS",
        "PowerUserAccess",
        "Every action but the management of users, groups, accounts and the organisation."
    ),
    builtin!("ANPAILL3HVNFSB6DCOWYQ", "ReadOnlyAccess", "Read access to every service."),
    builtin!(
        "ANPAI3VG7CI5BIQZQ6G2E",
        "SecretsManagerReadWrite",
        "Read and write access to secrets."
    ),
    builtin!(
        "ANPAIX2T3QCXHR2OGGCTO",
        "SecurityAudit",
        "Read access to the configuration of services, for an audit."
    ),
];

impl BuiltinPolicy {
    /// `arn:aws:iam::aws:policy/NAME`.
    #[must_use]
    pub fn arn(&self) -> String {
        super::records::iam_arn("aws", "policy", "/", self.name)
    }

    /// The policy that `arn` names, if the product brings it.
    #[must_use]
    pub fn by_arn(arn: &str) -> Option<&'static Self> {
        let aws = ArnNamespace::global("iam", "aws");
        let name = aws.resource_of(arn)?.strip_prefix("policy/")?;
        BUILTIN_POLICIES.iter().find(|policy| policy.name == name)
    }

    /// The policy as if it were stored: version 1, made in 2015 as most of AWS's were.
    #[must_use]
    pub fn record(&self) -> ManagedPolicyRecord {
        let made_at_ms = BUILTIN_SINCE.unix_ms();
        ManagedPolicyRecord {
            id: self.id.to_owned(),
            account: "aws".to_owned(),
            name: self.name.to_owned(),
            path: "/".to_owned(),
            created_at_ms: made_at_ms,
            updated_at_ms: made_at_ms,
            description: Some(self.description.to_owned()),
            default_version: 1,
            next_version: 2,
            tags: BTreeMap::new(),
        }
    }
}

/// The date that every built-in policy shows: 2015-02-06T18:39:46Z.
pub const BUILTIN_SINCE: Timestamp = Timestamp::from_unix_seconds(1_423_247_986);
