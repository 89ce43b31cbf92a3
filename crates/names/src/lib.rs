//! The identifiers of AWS as parsed types. A value of one of these types is valid by
//! construction; its text is kept as given, is bounded in length and is cheap to clone.
//!
//! Nothing here knows a service's error texts: a caller maps [`InvalidName`] to its own.

mod text;

mod access_key_id;
mod access_point_name;
mod account_id;
mod arn;
mod arn_namespace;
mod base32;
mod bucket_name;
mod key_store_id;
mod kms_key_id;
mod principal_arn;
mod region;
mod request_id;
mod tags;
mod unique_id;

pub use access_key_id::{AccessKeyId, AccessKeyPrefix};
pub use access_point_name::AccessPointName;
pub use account_id::AccountId;
pub use arn::Arn;
pub use arn_namespace::ArnNamespace;
pub use bucket_name::BucketName;
pub use key_store_id::{HsmClusterId, HsmId, KeyStoreId};
pub use kms_key_id::KmsKeyId;
pub use principal_arn::PrincipalArn;
pub use region::Region;
pub use request_id::RequestId;
pub use tags::{TagFault, TagRules};
pub use text::InvalidName;
pub use unique_id::{UniqueId, UniqueIdKind};

#[cfg(test)]
mod tests;
