// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The structures: one struct, one schema and one visitor each.

use wire::{Location, Member, Structure, plain};

use super::schemas;

/// `DeletePublicAccessBlockRequest`.
#[derive(Clone, Default)]
pub struct DeletePublicAccessBlockRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
}

pub(super) static DELETE_PUBLIC_ACCESS_BLOCK_REQUEST: Structure = Structure::new(
    "DeletePublicAccessBlockRequest",
    &[Member::new("AccountId", &schemas::ACCOUNT_ID)
        .wire("x-amz-account-id")
        .required()
        .at(Location::Header)],
);

wire::shape!(DeletePublicAccessBlockRequest, DELETE_PUBLIC_ACCESS_BLOCK_REQUEST { 0 account_id });

/// `GetPublicAccessBlockOutput`.
#[derive(Clone, Default)]
pub struct GetPublicAccessBlockOutput {
    /// `PublicAccessBlockConfiguration`.
    pub public_access_block_configuration: Option<PublicAccessBlockConfiguration>,
}

pub(super) static GET_PUBLIC_ACCESS_BLOCK_OUTPUT: Structure = Structure::new(
    "GetPublicAccessBlockOutput",
    &[Member::new("PublicAccessBlockConfiguration", &schemas::PUBLIC_ACCESS_BLOCK_CONFIGURATION)],
)
.payload(0);

wire::shape!(GetPublicAccessBlockOutput, GET_PUBLIC_ACCESS_BLOCK_OUTPUT { 0 public_access_block_configuration });

/// `GetPublicAccessBlockRequest`.
#[derive(Clone, Default)]
pub struct GetPublicAccessBlockRequest {
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
}

pub(super) static GET_PUBLIC_ACCESS_BLOCK_REQUEST: Structure = Structure::new(
    "GetPublicAccessBlockRequest",
    &[Member::new("AccountId", &schemas::ACCOUNT_ID)
        .wire("x-amz-account-id")
        .required()
        .at(Location::Header)],
);

wire::shape!(GetPublicAccessBlockRequest, GET_PUBLIC_ACCESS_BLOCK_REQUEST { 0 account_id });

/// `PublicAccessBlockConfiguration`.
#[derive(Clone, Default)]
pub struct PublicAccessBlockConfiguration {
    /// `BlockPublicAcls`.
    pub block_public_acls: Option<bool>,
    /// `IgnorePublicAcls`.
    pub ignore_public_acls: Option<bool>,
    /// `BlockPublicPolicy`.
    pub block_public_policy: Option<bool>,
    /// `RestrictPublicBuckets`.
    pub restrict_public_buckets: Option<bool>,
}

pub(super) static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Structure = Structure::new(
    "PublicAccessBlockConfiguration",
    &[
        Member::new("BlockPublicAcls", &plain::BOOLEAN),
        Member::new("IgnorePublicAcls", &plain::BOOLEAN),
        Member::new("BlockPublicPolicy", &plain::BOOLEAN),
        Member::new("RestrictPublicBuckets", &plain::BOOLEAN),
    ],
);

wire::shape!(PublicAccessBlockConfiguration, PUBLIC_ACCESS_BLOCK_CONFIGURATION { 0 block_public_acls, 1 ignore_public_acls, 2 block_public_policy, 3 restrict_public_buckets });

/// `PutPublicAccessBlockRequest`.
#[derive(Clone, Default)]
pub struct PutPublicAccessBlockRequest {
    /// `PublicAccessBlockConfiguration`.
    pub public_access_block_configuration: PublicAccessBlockConfiguration,
    /// `AccountId`: header `x-amz-account-id`.
    pub account_id: String,
}

pub(super) static PUT_PUBLIC_ACCESS_BLOCK_REQUEST: Structure = Structure::new(
    "PutPublicAccessBlockRequest",
    &[
        Member::new("PublicAccessBlockConfiguration", &schemas::PUBLIC_ACCESS_BLOCK_CONFIGURATION)
            .required(),
        Member::new("AccountId", &schemas::ACCOUNT_ID)
            .wire("x-amz-account-id")
            .required()
            .at(Location::Header),
    ],
)
.payload(0);

wire::shape!(PutPublicAccessBlockRequest, PUT_PUBLIC_ACCESS_BLOCK_REQUEST { 0 public_access_block_configuration, 1 account_id });
