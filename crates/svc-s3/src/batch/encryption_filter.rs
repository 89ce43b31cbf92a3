//! Kinds of encryption that a generated list can be narrowed to.
//!
//! Source: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_ObjectEncryptionFilter.html>

use api_s3control::{
    DSSEKMSFilter, NotSSEFilter, ObjectEncryptionFilter, SSECFilter, SSEKMSFilter, SSES3Filter,
};
use serde::{Deserialize, Serialize};
use wire::AwsError;

use crate::batch::invalid;
use crate::object::ShownMode;

/// One kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum EncryptionFilter {
    S3,
    Kms {
        key_arn: Option<String>,
        bucket_key: Option<bool>,
    },
    TwoLayers {
        key_arn: Option<String>,
    },
    Customer,
    /// Nothing here is unencrypted: no object is of this kind.
    Unencrypted,
}

impl EncryptionFilter {
    /// # Errors
    /// `InvalidRequest` where it is not one kind.
    pub(crate) fn read(sent: &ObjectEncryptionFilter) -> Result<Self, AwsError> {
        let kms = |kms: &SSEKMSFilter| Self::Kms {
            key_arn: kms.kms_key_arn.clone(),
            bucket_key: kms.bucket_key_enabled,
        };
        let layers =
            |layers: &DSSEKMSFilter| Self::TwoLayers { key_arn: layers.kms_key_arn.clone() };
        let kinds = [
            sent.sse_s3.as_ref().map(|_| Self::S3),
            sent.sse_kms.as_ref().map(kms),
            sent.d_sse_kms.as_ref().map(layers),
            sent.ssec.as_ref().map(|_| Self::Customer),
            sent.notsse.as_ref().map(|_| Self::Unencrypted),
        ];
        let mut kinds = kinds.into_iter().flatten();
        match (kinds.next(), kinds.next()) {
            (Some(kind), None) => Ok(kind),
            _ => Err(invalid("Request invalid: an encryption filter is one kind of encryption")),
        }
    }

    pub(crate) fn to_api(&self) -> ObjectEncryptionFilter {
        let mut filter = ObjectEncryptionFilter::default();
        match self {
            Self::S3 => filter.sse_s3 = Some(SSES3Filter {}),
            Self::Kms { key_arn, bucket_key } => {
                filter.sse_kms = Some(SSEKMSFilter {
                    kms_key_arn: key_arn.clone(),
                    bucket_key_enabled: *bucket_key,
                });
            }
            Self::TwoLayers { key_arn } => {
                filter.d_sse_kms = Some(DSSEKMSFilter { kms_key_arn: key_arn.clone() });
            }
            Self::Customer => filter.ssec = Some(SSECFilter {}),
            Self::Unencrypted => filter.notsse = Some(NotSSEFilter {}),
        }
        filter
    }

    pub(crate) fn fits(&self, mode: &ShownMode) -> bool {
        match (self, mode) {
            (Self::S3, ShownMode::SseS3) | (Self::Customer, ShownMode::SseC { .. }) => true,
            (
                Self::Kms { key_arn, bucket_key },
                ShownMode::SseKms { key_arn: of, bucket_key: has },
            ) => {
                key_arn.as_ref().is_none_or(|wanted| wanted == of)
                    && bucket_key.is_none_or(|wanted| wanted == *has)
            }
            (Self::TwoLayers { key_arn }, ShownMode::DsseKms { key_arn: of }) => {
                key_arn.as_ref().is_none_or(|wanted| wanted == of)
            }
            _ => false,
        }
    }
}
